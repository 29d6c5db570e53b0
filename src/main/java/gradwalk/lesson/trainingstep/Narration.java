package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Numbers;

/** What happens at each step, in words. */
final class Narration {
    private final Board board;
    private final Numbers numbers;
    private final Convention convention;

    Narration(Board board) {
        this.board = board;
        this.numbers = board.wide();
        this.convention = board.state().setup().convention();
    }

    /** The step in a few words. */
    static String title(Stop stop) {
        return switch (stop) {
            case ROW -> say("take a row");
            case FORWARD -> say("forward, o = xW");
            case COMPARE -> say("compare with the target");
            case ERROR -> say("one number for the error, E");
            case BACK_OUTPUT -> say("pass the difference back to the outputs");
            case NUDGE -> say("pass it on to one weight");
            case BACK_WEIGHTS -> say("pass it on to all twelve");
            case UPDATE -> say("update the weights");
        };
    }

    Element words() {
        int update = board.update();
        if (board.run().divergedAt() == update && board.stop().from(Stop.ERROR)) {
            return Html.div("told", diverged(update));
        }
        return switch (board.stop()) {
            case ROW ->
                told(
                        Html.p(say(
                                "Four measurements of one flower, and a matrix of weights. The lecture starts the weights "
                                        + "at random; here they are all ones, so that you can check every number.")),
                        Html.p(say("Press “Next step”. Any number can be selected to see where it comes from; "
                                        + "x, W and t can be typed over."))
                                .as("do"));
            case FORWARD ->
                told(
                        Html.p(say(
                                "Each output is the row times one column of W: multiply in pairs, add up. The inner sizes "
                                        + "must be equal; they disappear.")),
                        update == 0
                                ? constant(say("Three equal outputs say nothing about the class yet."))
                                : constant(
                                        say("Only now do the outputs change: the new weights are multiplied again.")));
            case COMPARE -> told(compare());
            case ERROR -> told(error(update));
            case BACK_OUTPUT ->
                told(
                        Html.p(say(
                                "How does E change if one output moves a little? That is the gradient by the output.")),
                        constant(backReason()));
            case NUDGE ->
                told(
                        constant(
                                say(
                                        "Nudge one weight by 0.01. Its output moves by its own input times 0.01, and E moves by "
                                                + "the output’s gradient times that. So input × gradient is the weight’s share.")),
                        constant(say("This is the line that the slides leave out.")));
            case BACK_WEIGHTS ->
                told(
                        constant(say(
                                "The same for all twelve: each row has its own input, each column its own gradient. "
                                        + "The table is a multiplication table.")),
                        constant(say("There is not one δ for all weights: twelve numbers, one a weight.")));
            case UPDATE ->
                told(
                        constant(say(
                                "Each weight moves against its own gradient, by η times it: the delta rule. The slide’s "
                                        + "“1−δ” is 1 − η·∂E/∂W, another number in each cell.")),
                        constant(say(
                                "The outputs and E above are old: they belong to the weights before. The slide still "
                                        + "shows 9.5 and 84.25 here.")));
        };
    }

    private Element[] compare() {
        if (convention == Convention.SOFTMAX) {
            return new Element[] {
                Html.p(say("Softmax turns the outputs into shares p that add up to one. They are compared with the "
                        + "target.")),
                targetNote()
            };
        }
        return new Element[] {
            Html.p(say("The target has a 1 for the flower’s species and 0 elsewhere. The difference is output minus "
                            + "target."))
                    .with("data-plain", "constant"),
            Html.p(say("A difference has a sign, and several of them can cancel. So it is not yet an error."))
        };
    }

    private Element targetNote() {
        double[] t = board.run().target(board.update());
        double sum = t[0] + t[1] + t[2];
        return sum == 1
                ? Html.p(say("The target’s shares add up to one as well."))
                : say(
                        Html.of("p").as("warned"),
                        "The targets add up to {0}, not to one, so the gradient is p·Σt − t, not p − t.",
                        numbers.span(new Quantity("value", "Σt", 0, 0, board.update()), sum));
    }

    private Element[] error(int update) {
        double mean = board.run().at(update).value("M", 1, 1);
        Element reading =
                say(Html.of("p"), "The mean of the three squares is {0}.", numbers.span(Places.mean(update), mean));
        return new Element[] {
            Html.p(say("One number says how wrong the row is: E. Learning will make it smaller.")),
            update == 0 && board.state().setup().equals(State.Setup.LECTURE)
                    ? reading.add(" ")
                            .add(constantText(
                                    say("That is the slide’s 84.25; its formula, ½ of the sum, gives 126.375. "
                                            + "Two readings, both in use; this page follows the formula.")))
                    : reading
        };
    }

    private String backReason() {
        return switch (convention) {
            case HALF ->
                say("Why ·(−1)? The inner derivative: t − o falls when o grows. Why + 0? The other outputs’ terms "
                        + "do not contain this output.");
            case MEAN -> say("The mean divides by 3, and no ½ takes the 2 away: ⅔ of the difference.");
            case SOFTMAX ->
                say("Softmax with cross-entropy leaves p·Σt − t: shares minus targets, when the targets add "
                        + "up to one.");
        };
    }

    private Element diverged(int update) {
        return say(
                Html.of("p").as("warned"),
                "At update {0} the numbers left the range that a computer can hold. This run diverges: each update makes "
                        + "the error larger. A smaller η would help.",
                Numbers.count(update));
    }

    private static Element constant(String sentence) {
        return Html.p(sentence).with("data-plain", "constant");
    }

    private static Markup constantText(String sentence) {
        return Numbers.plain("constant", sentence);
    }

    private static Element told(Element... paragraphs) {
        return Html.div("told", paragraphs);
    }
}
