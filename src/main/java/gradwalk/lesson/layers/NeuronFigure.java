package gradwalk.lesson.layers;

import com.google.auto.service.AutoService;
import gradwalk.app.Answers;
import gradwalk.app.Codec;
import gradwalk.app.Entry;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Memo;
import gradwalk.app.Param;
import gradwalk.app.Prediction;
import gradwalk.app.Quantity;
import gradwalk.app.Walk;
import gradwalk.data.Iris;
import gradwalk.lesson.layers.NeuronState.Event;
import gradwalk.lesson.layers.NeuronState.Setup;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.lesson.shared.FlowerParameter;
import gradwalk.lesson.shared.RowPicker;
import gradwalk.markup.Markup;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From one neuron to a layer to the network, one number at a time. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class NeuronFigure implements Figure<NeuronState, Event> {
    private final Memo<NeuronRun> runs = new Memo<>();
    private final Memo<String> right = new Memo<>();
    private final RowPicker picker = new RowPicker("choice:neuronrow", Event.Pick::new);

    private NeuronRun run(NeuronState state) {
        return runs.of(state.setup(), () -> new NeuronRun(state.setup()));
    }

    @Override
    public String name() {
        return "neuron";
    }

    @Override
    public List<String> parts() {
        return List.of("neuron");
    }

    @Override
    public NeuronState initial() {
        return NeuronState.FIRST;
    }

    @Override
    public List<Param<NeuronState, ?>> params() {
        List<Param<NeuronState, ?>> all =
                new ArrayList<>(Stops.GATES.params(NeuronState::walk, NeuronState::with, Stops.COMPARE));
        all.add(new Param<>(
                "row",
                Codec.whole(1, Iris.ROWS),
                state -> state.setup().row(),
                (state, row) -> state.with(
                        new Setup(row, state.setup().input(), state.setup().parameters()))));
        all.add(new Param<>(
                "x",
                Codec.exactly(FlowerNet.INPUTS, -Entry.GREATEST, Entry.GREATEST),
                state -> state.setup().input(),
                (state, input) -> state.with(
                        new Setup(state.setup().row(), input, state.setup().parameters()))));
        all.add(new Param<>(
                "w",
                Codec.exactly(FlowerParameter.COUNT, -Entry.GREATEST, Entry.GREATEST),
                state -> state.setup().parameters(),
                (state, parameters) ->
                        state.with(new Setup(state.setup().row(), state.setup().input(), parameters))));
        all.add(new Param<>(
                "focus",
                Codec.whole(-1, FlowerNet.HIDDEN + FlowerNet.OUTPUTS - 1),
                NeuronState::focus,
                NeuronState::focus));
        all.add(new Param<>("more", Codec.flag(), NeuronState::more, NeuronState::more));
        return all;
    }

    @Override
    public NeuronState on(NeuronState state, Event event) {
        NeuronState next = after(state, event);
        boolean changed = !next.setup().equals(state.setup()) && !(event instanceof Event.Step);
        return changed ? next.with(next.walk().asking("")) : next;
    }

    private NeuronState after(NeuronState state, Event event) {
        if (event instanceof Event.Step step) {
            return walked(state, step.wish());
        } else if (event instanceof Event.Play play) {
            return state.with(state.walk().play(play.on()));
        } else if (event instanceof Event.Answer answer) {
            Walk walk = Stops.GATES.answered(state.walk(), answer.prediction(), answer.letter());
            return walk.equals(state.walk()) ? state : state.with(Setup.LESSON).with(walk);
        } else if (event instanceof Event.Put put) {
            return state.put(put.place(), put.values(), run(state).input());
        } else if (event instanceof Event.Pick pick) {
            int row = Math.max(1, Math.min(Iris.ROWS, pick.row()));
            return state.with(new Setup(row, List.of(), state.setup().parameters()));
        } else if (event instanceof Event.Focus focus) {
            return state.focus(focus.neuron());
        }
        return state.more(((Event.More) event).open());
    }

    private static NeuronState walked(NeuronState state, Stepper.Wish wish) {
        if (wish instanceof Stepper.Wish.Pace pace) {
            return state.with(state.walk().paced(pace.pace()));
        }
        Walk walk = Stops.GATES.to(state.walk(), ((Stepper.Wish.To) wish).step(), Stops.COMPARE);
        return walk.asking().isEmpty() || state.setup().equals(Setup.LESSON)
                ? state.with(walk)
                : state.with(Setup.LESSON).with(walk.loaded());
    }

    @Override
    public NeuronState tick(NeuronState state, double milliseconds) {
        return state.with(Stops.GATES.tick(state.walk(), milliseconds, Stops.COMPARE));
    }

    @Override
    public boolean playing(NeuronState state) {
        return state.walk().time().playing();
    }

    @Override
    public NeuronState resting(NeuronState state) {
        return state.with(state.walk().resting());
    }

    @Override
    public NeuronState opened(NeuronState state) {
        return state.with(Stops.GATES.opened(state.walk(), Stops.COMPARE));
    }

    @Override
    public List<Prediction> predictions() {
        return Stops.GATES.predictions();
    }

    @Override
    public Answers answers(NeuronState state) {
        return state.walk().answers();
    }

    /** What a neuron says, and all that follows from it, is withheld until the question about it is answered. */
    @Override
    public @Nullable Explanation explain(NeuronState state, Quantity quantity) {
        String node = quantity.node();
        boolean given = quantity.kind().equals("weight") || quantity.kind().equals("bias");
        boolean later = node.indexOf('a') == 0 || node.indexOf('²') > 0 || "dCy".indexOf(node.charAt(0)) >= 0;
        boolean asked = state.walk().answers().open(Stops.NEURON);
        boolean back = quantity.kind().equals("gradient");
        return back || (asked && later && !given) ? null : run(state).explain(quantity);
    }

    @Override
    public Markup view(NeuronState state, Frame frame, String part) {
        NeuronRun run = run(state);
        String marks = !state.more() ? "" : right.of(state.setup().parameters(), run::right);
        return new NeuronView(state, run, frame, part, picker, marks).view();
    }
}
