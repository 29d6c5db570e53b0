package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.widget.Numbers;
import java.util.List;

/** What happens at each step of the walk, in words. */
final class Narration {
    /** For each step what is done, and what to take care of; the second may be empty. */
    private static final List<String> SENTENCES = List.of(
            "Two neurons in a row, each with one weight and one bias. The number a₁ comes in on the left; how wrong the "
                    + "output is comes out on the right, as C.",
            "",
            "Forward: z₂ is weight times input, plus bias.",
            "",
            "a₂ is what the neuron makes of z₂, its activation.",
            "",
            "z₃ is the same again, with a₂ as its input.",
            "",
            "a₃ is the output.",
            "",
            "C compares the output with the target y. Everything before it acts on C through a₃ alone.",
            "The lecture writes δC/δW for how C changes with a weight; its δ is the ∂ used from here on.",
            "Backward begins at C. Move a₃ a little: how fast does C move? That is ∂C/∂a₃.",
            "What is passed back from here on is a derivative, not the error.",
            "How fast does a₃ move with z₃? That is the slope of the activation at z₃.",
            "{0}",
            "How fast does z₃ move with w₂₃? The weight is multiplied by a₂, so z₃ moves a₂ times as far.",
            "The edge from a weight carries the weight’s input, not the weight.",
            "Three edges lead from w₂₃ to C. Along a path the fractions are multiplied, not added.",
            "",
            "The bias moves z₃ one for one, so its fraction is 1. The first two fractions are those of before: their "
                    + "product, ∂C/∂b₃, goes into a box.",
            "",
            "On to w₁₂. The box is carried over, not computed again. From z₃ the path leads to a₂, and that edge carries "
                    + "w₂₃.",
            "What has come as far as a₂ is the box times w₂₃.",
            "The slope of the first neuron’s activation, at z₂. Times what had come to a₂, it is ∂C/∂z₂, and also ∂C/∂b₂, "
                    + "since that bias moves its z one for one too.",
            "",
            "The last edge, from w₁₂ to z₂, carries its input a₁.",
            "",
            "Five fractions, of which two came in the box. Every weight’s derivative is such a product, and each begins "
                    + "with what was passed back to its neuron.",
            "These are only the derivatives. Nothing has been updated yet.");

    private final Chain chain;
    private final Numbers numbers;
    private final int at;

    Narration(Chain chain, Numbers numbers, int at) {
        this.chain = chain;
        this.numbers = numbers;
        this.at = at;
    }

    Element words() {
        String made = Steps.MAKES.get(at);
        Element first = Html.p(say(SENTENCES.get(2 * at))).with("data-plain", "constant");
        Element told = Html.div("told", link(made, first));
        String care = SENTENCES.get(2 * at + 1);
        if (at == 0) {
            return told.add(
                    Html.p(say("Press “Next step”. Any number can be selected to see where it comes from; the six "
                                    + "given ones can be typed over."))
                            .as("do"));
        }
        return care.isEmpty() ? told : told.add(Html.p(say(care, slope())).with("data-plain", "constant"));
    }

    /** The sentence about a fraction lights up with it. */
    private Element link(String made, Element sentence) {
        for (Steps.Edge edge : Steps.EDGES) {
            if (edge.shown() == at && made.equals("∂" + edge.to() + "/∂" + edge.from())) {
                return numbers.link(sentence.as("linked"), chain.partialName(edge.from(), edge.to()));
            }
        }
        return sentence;
    }

    private String slope() {
        return switch (chain.kind()) {
            case SIGMOID, ENTROPY ->
                say(
                        "For σ it is made from the output: a₃·(1 − a₃). Not σ(z₃), which is a₃ itself, and not the slope at "
                                + "a₃.");
            case TANH -> say("For tanh it is made from the output: 1 − a₃².");
        };
    }
}
