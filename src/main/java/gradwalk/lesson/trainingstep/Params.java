package gradwalk.lesson.trainingstep;

import gradwalk.app.Codec;
import gradwalk.app.Param;
import gradwalk.data.Iris;
import java.util.ArrayList;
import java.util.List;

/** Everything of the state that an address carries. */
final class Params {
    /** One for each cell of x, t, W and b at each update: there cannot be more. */
    private static final int GREATEST_EDITS = (4 + 3 + 12 + 3) * (State.GREATEST_LENGTH + 1);

    /** The precisions offered, in significant digits. */
    static final List<Integer> DIGITS = List.of(4, 6, 9, 17);

    private static final List<Param<State, ?>> OWN = List.of(
            new Param<>(
                    "row",
                    Codec.whole(1, Iris.ROWS),
                    state -> state.setup().row(),
                    (state, row) -> state.with(state.setup().withRow(row))),
            new Param<>(
                    "loss",
                    Codec.word(Convention.NAMES),
                    state -> state.setup().convention().word(),
                    (state, word) -> state.with(state.setup().withConvention(Convention.named(word)))),
            new Param<>(
                    "bias",
                    Codec.flag(),
                    state -> state.setup().bias(),
                    (state, on) -> state.with(state.setup().withBias(on))),
            new Param<>(
                    "seed",
                    Codec.whole(0, SettingsView.GREATEST_SEED),
                    state -> state.setup().start().seed(),
                    (state, seed) -> state.with(state.setup().withStart(State.Start.random(seed)))),
            new Param<>(
                    "w",
                    exactly(Model.WEIGHTS),
                    state -> state.setup().start().weights(),
                    (state, weights) -> state.with(state.setup()
                            .withStart(new State.Start(
                                    0, weights, state.setup().start().bias())))),
            new Param<>(
                    "b", exactly(Model.OUTPUTS), state -> state.setup().start().bias(), (state, bias) -> {
                        State.Start start = state.setup().start();
                        return state.with(
                                state.setup().withStart(new State.Start(start.seed(), start.weights(), bias)));
                    }),
            new Param<>(
                    "eta",
                    Codec.number(Rates.LEAST, Rates.GREATEST),
                    state -> state.setup().rate(),
                    (state, rate) -> state.with(state.setup().withRate(rate))),
            new Param<>(
                    "updates",
                    Codec.whole(1, State.GREATEST_LENGTH),
                    state -> state.setup().length(),
                    (state, length) -> state.with(state.setup().withLength(length))),
            new Param<>(
                    "edits",
                    Codec.list(Edit.codec(), GREATEST_EDITS),
                    state -> state.setup().edits(),
                    (state, edits) -> state.with(state.setup().withEdits(edits))),
            new Param<>("log", Codec.flag(), State::logarithmic, State::logarithmic),
            new Param<>("digits", Codec.whole(1, 17), State::digits, State::digits),
            new Param<>("more", Codec.flag(), State::more, State::more),
            new Param<>("table", Codec.flag(), State::table, State::table));

    private Params() {}

    static List<Param<State, ?>> all() {
        List<Param<State, ?>> all = new ArrayList<>(OWN);
        int greatest = Stop.EACH * (State.GREATEST_LENGTH + 1);
        all.addAll(Predictions.GATES.params(State::walk, State::with, greatest));
        return all;
    }

    /** Weights kept from a run that diverged are larger than what may be typed. */
    private static Codec<List<Double>> exactly(int size) {
        return Codec.exactly(size, -Double.MAX_VALUE, Double.MAX_VALUE);
    }
}
