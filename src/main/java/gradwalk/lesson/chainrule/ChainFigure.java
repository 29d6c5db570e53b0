package gradwalk.lesson.chainrule;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.markup.Markup;
import gradwalk.widget.GraphDrawing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain in four cards that share its numbers: the walk, a nudge on its way, arithmetic to check, one update. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class ChainFigure extends KnobFigure {
    static final String WALK = "chain";
    static final String NUDGE = "nudge";
    static final String CHECK = "arithmetic";
    static final String UPDATE = "update";

    // What comes after the six given numbers.
    static final int KIND = 6;
    static final int NUDGED = 7;
    static final int SIZE = 8;
    static final int TARGET = 9;
    static final int TYPED = 10;
    static final int TRIED = 11;
    static final int RATE = 12;
    static final int UPDATED = 13;

    private static final double WIDEST = 20;

    private final Memo<Chain> chains = new Memo<>();
    private final Memo<Chain> nudged = new Memo<>();
    private final Memo<Chain> updated = new Memo<>();

    final GraphDrawing wide = WalkView.drawing(GraphDrawing.Look.TALL);
    final GraphDrawing narrow = WalkView.drawing(GraphDrawing.Look.DOWN);

    public ChainFigure() {
        super("chain", List.of(WALK, NUDGE, CHECK, UPDATE), table(), Predictions.WALK, "", Steps.LAST);
    }

    private static List<Knob> table() {
        List<String> names = List.of("a1", "w12", "b2", "w23", "b3", "y");
        double[] first = {0.5, 0.8, 0.1, -2, 0.5, 1};
        List<Knob> knobs = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            String name = Chain.GIVEN.get(i);
            String kind = name.startsWith("w") ? "weight" : name.startsWith("b") ? "bias" : "input";
            Quantity quantity = Quantity.of(kind, name);
            knobs.add(Knob.of(quantity, Chain.title(name), name, first[i], -WIDEST, WIDEST)
                    .named(names.get(i)));
        }
        knobs.add(Knob.choice("kind", Kind.values().length));
        knobs.add(Knob.choice("nudged", NudgeView.LAST + 1).aside());
        knobs.add(Knob.choice("nudge", NudgeView.SIZES.size()).aside());
        knobs.add(Knob.choice("of", Slips.TARGETS.size()).aside());
        knobs.add(Knob.of(Quantity.of("typed", "typed"), "Your number", "typed", 0, -1e6, 1e6)
                .aside());
        knobs.add(Knob.choice("tried", 3).aside());
        knobs.add(Knob.of(Quantity.of("rate", "η"), "The learning rate, chosen by you", "η", 1, 0, 100)
                .named("eta")
                .aside());
        knobs.add(Knob.choice("updated", 2).aside());
        return knobs;
    }

    Chain chain(State state) {
        return chains.of(
                state.knobs().subList(0, NUDGED),
                () -> new Chain(Kind.at(state.knob(KIND)), state.knobs().subList(0, KIND), -1, ""));
    }

    /** The chain with w₂₃ nudged. */
    Chain nudged(State state) {
        double size = NudgeView.SIZES.get((int) state.knob(SIZE));
        return nudged.of(state.knobs(), () -> {
            Chain chain = chain(state);
            return new Chain(chain.kind(), chain.with("w₂₃", chain.value("w₂₃") + size), -1, "′");
        });
    }

    /** The chain after one update. */
    Chain updated(State state) {
        return updated.of(state.knobs(), () -> {
            Chain chain = chain(state);
            return new Chain(chain.kind(), chain.updated(state.knob(RATE)), 1, "");
        });
    }

    /** The last step whose numbers may be shown. */
    int shown(State state) {
        return reach(state);
    }

    @Override
    protected int last(State state) {
        return Steps.LAST;
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        return new Explaining(this, state).explain(quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return switch (part) {
            case NUDGE -> new NudgeView(this, state, frame).view();
            case CHECK -> new CheckView(this, state, frame).view();
            case UPDATE -> new UpdateView(this, state, frame).view();
            default -> new WalkView(this, state, frame).view();
        };
    }
}
