package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain of 2 to 30 layers with one weight for all: its first gradient against its last, and what is reused. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class LengthFigure extends KnobFigure {
    static final String PART = "length";
    static final int LAYERS = 0;
    static final int WEIGHT = 1;
    static final int BIAS = 2;
    static final int INPUT = 3;

    static final int FEWEST = 2;
    static final int MOST = 30;

    /** What a layer multiplies by, on average. */
    static final Quantity AVERAGE = Quantity.of("ratio", "average");

    private final Memo<LongChain> chains = new Memo<>();

    public LengthFigure() {
        super(
                PART,
                List.of(PART),
                List.of(
                        Knob.of(Quantity.of("count", "layers"), "How many layers", "L", 10, FEWEST, MOST)
                                .by(1),
                        Knob.of(Quantity.of("weight", "w"), "The weight of every layer", "w", 1, -10, 10),
                        Knob.of(Quantity.of("bias", "b"), "The bias of every layer", "b", 0, -10, 10),
                        Knob.of(Quantity.of("input", "a₁"), "What comes in", "a₁", 0.5, -10, 10)
                                .named("a1")),
                Predictions.LENGTH,
                Predictions.LONG,
                1);
    }

    LongChain chain(State state) {
        return chains.of(
                state.knobs(),
                () -> new LongChain((int) state.knob(LAYERS), state.knob(WEIGHT), state.knob(BIAS), state.knob(INPUT)));
    }

    /** The name of a layer's ratio. */
    static Quantity ratio(int layer) {
        return new Quantity("ratio", "r", layer, 1, -1);
    }

    /** What a layer multiplies the ratio by, on average. */
    static double average(LongChain chain) {
        return average(chain.layers()).evaluate(name -> chain.ratio(1));
    }

    private static Formula average(int layers) {
        return Formula.call(Function.ABS, Formula.variable("r"))
                .power(Formula.number(1).over(Formula.number(layers - 1)));
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        Explanation given = given(state, quantity);
        if (given != null || state.open(Predictions.LONG)) {
            return given;
        }
        LongChain chain = chain(state);
        if (quantity.equals(AVERAGE)) {
            return Explanation.derived(
                    AVERAGE,
                    say("What one layer multiplies by, on average"),
                    "f",
                    average(chain.layers()),
                    List.of(new Source("r", ratio(1), chain.ratio(1))),
                    null);
        } else if (!quantity.kind().equals("ratio")) {
            return chain.traced().explain(quantity);
        }
        int layer = quantity.row();
        return layer < 1 || layer > chain.layers() ? null : ratio(chain, layer);
    }

    private static Explanation ratio(LongChain chain, int layer) {
        Quantity own = chain.traced().gradient(LongChain.name("b", layer));
        Quantity last = chain.traced().gradient(LongChain.name("b", chain.layers()));
        String above = "∂C/∂" + LongChain.name("b", layer);
        String below = "∂C/∂" + LongChain.name("b", chain.layers());
        return Explanation.derived(
                ratio(layer),
                say("Layer {0} against the last", layer),
                "r",
                Formula.variable(above).over(Formula.variable(below)),
                List.of(
                        new Source(above, own, chain.gradient(layer)),
                        new Source(below, last, chain.gradient(chain.layers()))),
                new Check(say("The factors w·σ′ of the layers between, multiplied:"), chain.product(layer), 1e-9));
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return new LengthView(this, state, frame).view();
    }
}
