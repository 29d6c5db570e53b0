package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Source;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.math.NumberText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which slip makes a wrong derivative. Each is a product of factors of the chain, one letter a factor, worked out with
 * the present numbers.
 */
final class Slips {
    /** The reader typed a number. */
    static final int TYPED = 1;

    /** The reader asked for the answer. */
    static final int SHOWN = 2;

    static final List<String> TARGETS = List.of("b₃", "w₂₃", "w₁₂");

    /** The right products. */
    private static final List<String> RIGHT = List.of("ds", "dse", "dswtf");

    private static final String LETTERS = "dsewtfopuv";

    private static final List<String> NAMES =
            List.of("∂C/∂a₃", "∂a₃/∂z₃", "a₂", "w₂₃", "∂a₂/∂z₂", "a₁", "a₃", "s", "w₂₃", "w₁₂");

    /** A slip: the target's place, its factors (− the sign turned, 2 doubled, ½ halved, + added up), and its sentence. */
    private record Slip(int target, String factors, String sentence) {}

    private static final String NO_SLOPE = "The slope of the activation, ∂a₃/∂z₃, is left out.";
    private static final String SIGN = "The sign is turned: ∂C/∂a₃ is a₃ − y, output minus target.";
    private static final String NO_HALF = "The ½ of C is forgotten: it takes away the 2 that the square brings.";
    private static final String HALF = "The ½ of C is kept, but the 2 that the square brings is not.";
    private static final String SUM = "The fractions are added. Along a path they are multiplied.";
    private static final String VALUE = "The output a₃ = σ(z₃) stands in the place of the slope a₃·(1 − a₃).";
    private static final String SLOPE_AT = "The slope is taken at a₃. It belongs at z₃.";

    private static final List<Slip> SLIPS = List.of(
            new Slip(0, "d", NO_SLOPE),
            new Slip(0, "-ds", SIGN),
            new Slip(0, "2ds", NO_HALF),
            new Slip(0, "½ds", HALF),
            new Slip(0, "+ds", SUM),
            new Slip(0, "do", VALUE),
            new Slip(0, "dp", SLOPE_AT),
            new Slip(0, "dse", "That is ∂C/∂w₂₃. The bias is multiplied by nothing: its fraction is 1, not a₂."),
            new Slip(1, "de", NO_SLOPE),
            new Slip(1, "-dse", SIGN),
            new Slip(1, "2dse", NO_HALF),
            new Slip(1, "½dse", HALF),
            new Slip(1, "dsf", "a₁ stands in the place of a₂. The edge from w₂₃ carries the input of its own neuron."),
            new Slip(1, "+dse", SUM),
            new Slip(1, "doe", VALUE),
            new Slip(1, "dpe", SLOPE_AT),
            new Slip(1, "dsw", "w₂₃ stands in the place of a₂. The edge from a weight carries the weight’s input."),
            new Slip(1, "ds", "That is ∂C/∂b₃. The fraction ∂z₃/∂w₂₃ = a₂ is left out."),
            new Slip(2, "dstf", "The fraction ∂z₃/∂a₂ = w₂₃ is left out."),
            new Slip(2, "dswf", "The slope of the hidden neuron, ∂a₂/∂z₂, is left out."),
            new Slip(2, "dwtf", NO_SLOPE),
            new Slip(
                    2, "dswte", "a₂ stands in the place of a₁. The edge from w₁₂ carries the input of its own neuron."),
            new Slip(2, "dsutf", "The updated w₂₃ is used. All derivatives are taken with the old weights."),
            new Slip(2, "-dswtf", SIGN),
            new Slip(2, "2dswtf", NO_HALF),
            new Slip(2, "½dswtf", HALF),
            new Slip(2, "+dswtf", SUM),
            new Slip(2, "dswtv", "w₁₂ stands in the place of a₁. The edge from a weight carries the weight’s input."),
            new Slip(2, "dswt", "That is ∂C/∂b₂. The fraction ∂z₂/∂w₁₂ = a₁ is left out."));

    private static final Quantity SLOPE = Quantity.of("slip", "slope");

    private final ChainFigure figure;
    private final State state;
    private final Chain chain;
    private final int target;

    Slips(ChainFigure figure, State state) {
        this.figure = figure;
        this.state = state;
        this.chain = figure.chain(state);
        this.target = (int) state.knob(ChainFigure.TARGET);
    }

    /** The right answer. */
    double right() {
        return product(RIGHT.get(target));
    }

    /** Whether the page shows the right answer. */
    boolean told() {
        double tried = state.knob(ChainFigure.TRIED);
        double typed = state.knob(ChainFigure.TYPED);
        return tried == SHOWN ? !state.open(Predictions.SIGNS) : tried == TYPED && find(typed) < 0 && isClose(typed);
    }

    /** Whether a number is within a twentieth of the right answer. */
    private boolean isClose(double typed) {
        return Math.abs(typed - right()) <= 0.05 * Math.abs(right());
    }

    /** The slip that makes this number, as its place in the list; −1 for none, or when the right answer is as near. */
    int find(double typed) {
        double best = Math.abs(typed - right());
        int found = -1;
        for (int i = 0; i < SLIPS.size(); i++) {
            double made = SLIPS.get(i).target == target ? product(SLIPS.get(i).factors) : Double.NaN;
            double off = Math.abs(typed - made);
            if (off < best && off <= allowed(typed, made)) {
                best = off;
                found = i;
            }
        }
        return found;
    }

    /** Whether a number is the right answer, as far as it was written down. */
    boolean isRight(double typed) {
        return Math.abs(typed - right()) <= allowed(typed, right());
    }

    /** One unit of the last digit that was typed, but never more than a twentieth. */
    private static double allowed(double typed, double exact) {
        String digits = NumberText.shortest(typed);
        int point = digits.indexOf('.');
        double unit = 1;
        for (int i = point + 1; point >= 0 && i < digits.length(); i++) {
            unit /= 10;
        }
        double size = Math.abs(exact);
        return Math.max(1e-4 * size, Math.min(unit, 0.05 * size));
    }

    String sentence(int slip) {
        return say(SLIPS.get(slip).sentence);
    }

    Quantity quantity(int slip) {
        return new Quantity("slip", "slip", slip + 1, 1, -1);
    }

    double value(int slip) {
        return product(SLIPS.get(slip).factors);
    }

    private double product(String factors) {
        return formula(factors).evaluate(name -> {
            for (int i = 0; i < factors.length(); i++) {
                int letter = LETTERS.indexOf(factors.charAt(i));
                if (letter >= 0 && NAMES.get(letter).equals(name)) {
                    return number(letter);
                }
            }
            return Double.NaN;
        });
    }

    private static Formula formula(String factors) {
        char first = factors.charAt(0);
        Formula formula = first == '2' ? Formula.number(2) : first == '½' ? Formula.number(0.5) : null;
        for (int i = 0; i < factors.length(); i++) {
            int letter = LETTERS.indexOf(factors.charAt(i));
            if (letter >= 0) {
                Formula next = Formula.variable(NAMES.get(letter));
                formula = formula == null ? next : first == '+' ? formula.plus(next) : formula.times(next);
            }
        }
        Formula made = formula == null ? Formula.number(0) : formula;
        return first == '-' ? made.negated() : made;
    }

    private double number(int letter) {
        return switch (LETTERS.charAt(letter)) {
            case 'd' -> chain.partial("a₃", "C");
            case 's' -> chain.partial("z₃", "a₃");
            case 't' -> chain.partial("z₂", "a₂");
            case 'p' -> chain.kind().slope(chain.value("a₃"));
            case 'u' -> figure.updated(state).value("w₂₃");
            default -> chain.value(NAMES.get(letter));
        };
    }

    /** Where a slip's number comes from. */
    @Nullable
    Explanation explain(Quantity quantity) {
        if (quantity.equals(SLOPE)) {
            return Explanation.given(
                    quantity, say("The slope of the activation, taken at a₃"), "s", number(LETTERS.indexOf('p')));
        }
        int slip = quantity.row() - 1;
        if (slip < 0 || slip >= SLIPS.size() || SLIPS.get(slip).target != target) {
            return null;
        }
        String factors = SLIPS.get(slip).factors;
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < factors.length(); i++) {
            int letter = LETTERS.indexOf(factors.charAt(i));
            if (letter >= 0) {
                sources.add(new Source(NAMES.get(letter), name(letter), number(letter)));
            }
        }
        return Explanation.derived(
                quantity,
                say("What this slip makes of it"),
                "∂C/∂" + TARGETS.get(target),
                formula(factors),
                sources,
                null);
    }

    private Quantity name(int letter) {
        return switch (LETTERS.charAt(letter)) {
            case 'd' -> chain.partialName("a₃", "C");
            case 's' -> chain.partialName("z₃", "a₃");
            case 't' -> chain.partialName("z₂", "a₂");
            case 'p' -> SLOPE;
            case 'u' -> figure.updated(state).traced().value("w₂₃");
            default -> chain.traced().value(NAMES.get(letter));
        };
    }
}
