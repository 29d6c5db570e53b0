package gradwalk.lesson.chainrule;

import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import java.util.List;

/** The lesson's three questions. */
final class Predictions {
    static final String SIGNS = "p61";
    static final String REUSE = "p62";
    static final String LONG = "p63";

    /** The questions of the walk. */
    static final Gates WALK =
            new Gates(List.of(new Gate(signs(), Steps.COST, Steps.FIRST), new Gate(reuse(), Steps.BOX, Steps.BOX + 1)));

    /** The question about a long chain, which stands before everything. */
    static final Gates LENGTH = new Gates(List.of(new Gate(length(), Gates.ASIDE, 0)));

    private Predictions() {}

    private static Prediction signs() {
        return new Prediction(
                SIGNS,
                "∂C/∂a₃ and ∂C/∂w₂₃: which signs?",
                List.of(
                        new Choice(
                                "a",
                                "−, −",
                                "The output is too small; raising w₂₃ (a₂ > 0) raises it, so C falls.",
                                true),
                        new Choice("b", "−, +", "σ′ and a₂ are positive, no sign changes on the way.", false),
                        new Choice("c", "+, +", "a₃ − y = 0.32 − 1.", false),
                        new Choice(
                                "d",
                                "+, −",
                                "a₃ − y = −0.68; two positive factors follow, so the sign stays.",
                                false)));
    }

    private static Prediction reuse() {
        return new Prediction(
                REUSE,
                "How many of the factors of ∂C/∂w₁₂ are already computed?",
                List.of(
                        new Choice("a", "0", "The walk shares its first part.", false),
                        new Choice("b", "1", "∂C/∂a₃ and also ∂a₃/∂z₃.", false),
                        new Choice("c", "2 of 5", "∂C/∂a₃ and ∂a₃/∂z₃: every path to C ends with these two.", true),
                        new Choice("d", "3", "∂z₃/∂w₂₃ is not on this path; ∂z₃/∂a₂ is.", false)));
    }

    private static Prediction length() {
        return new Prediction(
                LONG,
                "Ten sigmoid layers, every w = 1, b = 0, a₁ = 0.5. First layer’s gradient ∂C/∂b compared with the last’s?",
                List.of(
                        new Choice(
                                "d",
                                "about 1/645 000",
                                "About 0.226 a layer, nine times over: 0.226⁹ = 1.55·10⁻⁶.",
                                true),
                        new Choice("c", "about 1/370", "That is five layers, four factors.", false),
                        new Choice("b", "1/10", "Not one tenth in all; about 0.226 a layer.", false),
                        new Choice("a", "about the same", "w = 1, but each layer also brings σ′ ≤ 0.25.", false)));
    }
}
