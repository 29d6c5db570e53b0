package gradwalk.lesson.trainingstep;

import gradwalk.app.Answers;
import gradwalk.app.Codec;
import gradwalk.app.Param;
import gradwalk.app.Prediction;
import gradwalk.app.Refused;
import gradwalk.app.Table;
import gradwalk.app.Words;
import gradwalk.data.Iris;
import java.util.List;

/** Everything of the state that an address carries. */
final class Params {
    /** The precisions offered, in significant digits. */
    static final List<Integer> DIGITS = List.of(4, 6, 9, 17);

    static final List<Param<State, ?>> ALL = List.of(
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
                    Codec.list(Edit.codec(), 400),
                    state -> state.setup().edits(),
                    (state, edits) -> state.with(state.setup().withEdits(edits))),
            new Param<>(
                    "at",
                    Codec.whole(0, Stop.EACH * (State.GREATEST_LENGTH + 1)),
                    state -> state.time().at(),
                    State::at),
            new Param<>(
                    "pace",
                    Codec.whole(0, 2),
                    state -> state.time().pace(),
                    (state, pace) -> state.with(state.time().paced(pace))),
            new Param<>(
                    "answers",
                    Codec.list(answer(), 3),
                    state -> state.answers().given(),
                    (state, given) -> state.with(new Answers(given))),
            new Param<>(
                    "asking",
                    Codec.word(List.of("", "p1", "p2", "p1" + Predictions.LOADED, "p2" + Predictions.LOADED)),
                    State::asking,
                    State::asking),
            new Param<>("log", Codec.flag(), State::logarithmic, State::logarithmic),
            new Param<>("digits", Codec.whole(1, 17), State::digits, State::digits),
            new Param<>("more", Codec.flag(), State::more, State::more),
            new Param<>("table", Codec.flag(), State::table, State::table));

    private Params() {}

    /** So many numbers, or none. */
    private static Codec<List<Double>> exactly(int size) {
        // Weights kept from a run that diverged are larger than what may be typed.
        Codec<List<Double>> list = Codec.list(Codec.number(-Double.MAX_VALUE, Double.MAX_VALUE), size);
        return new Codec<>() {
            @Override
            public String write(List<Double> values) {
                return list.write(values);
            }

            @Override
            public List<Double> read(String text) throws Refused {
                List<Double> values = list.read(text);
                if (values.size() != size) {
                    throw new Refused(Words.say("It needs {0} numbers, not {1}.", size, values.size()));
                }
                return values;
            }
        };
    }

    /** {@code p1.b}. */
    private static Codec<Answers.Answer> answer() {
        return new Codec<>() {
            @Override
            public String write(Answers.Answer answer) {
                return answer.prediction() + "." + answer.letter();
            }

            @Override
            public Answers.Answer read(String text) throws Refused {
                for (Prediction prediction : Predictions.ALL) {
                    String start = prediction.id() + ".";
                    if (text.startsWith(start)) {
                        String letter = text.substring(start.length());
                        boolean known = letter.equals(Answers.SHOWN) || letter.equals(Answers.SKIPPED);
                        for (Prediction.Choice choice : prediction.choices()) {
                            known |= choice.letter().equals(letter);
                        }
                        if (known) {
                            return new Answers.Answer(prediction.id(), letter);
                        }
                    }
                }
                throw new Refused(Words.say("“{0}” is no answer to a question here.", Table.shortened(text)));
            }
        };
    }
}
