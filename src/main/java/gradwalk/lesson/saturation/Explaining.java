package gradwalk.lesson.saturation;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.lesson.shared.Descent;
import gradwalk.math.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the lesson's numbers come from. What a question withholds is not told here either. */
final class Explaining {
    private static final Formula A = Formula.variable("a");

    private final Board board;

    Explaining(Board board) {
        this.board = board;
    }

    @Nullable
    Explanation explain(Quantity quantity) {
        String kind = quantity.kind();
        String node = quantity.node();
        boolean early = quantity.update() > board.reach() || (kind.equals("gradient") && !board.gradients());
        if (early && !node.startsWith("a.")) {
            return null;
        } else if (quantity.update() > board.reach()) {
            return null;
        } else if (kind.equals("count") && !node.equals("slide")) {
            return board.all() ? count(quantity) : null;
        } else if (quantity.equals(SlideView.GAP)) {
            return board.all() ? gap() : null;
        } else if (quantity.equals(PeakView.GRADIENT) || quantity.equals(PeakView.TWIN)) {
            return board.gradients() ? peak(quantity) : null;
        } else if (node.equals("speed")) {
            return board.gradients() ? ratio(quantity) : null;
        }
        Explanation own = board.setup().explaining().explain(quantity);
        return own == null ? board.figure().given(board.state(), quantity) : own;
    }

    private Explanation ratio(Quantity quantity) {
        int epoch = quantity.update();
        Descent one = board.runs().get(0);
        Descent two = board.runs().get(1);
        return Explanation.derived(
                quantity,
                say("How many times larger the gradient of start 1 is"),
                "r",
                Formula.variable("g₁").over(Formula.variable("g₂")),
                List.of(
                        new Source("g₁", one.quantity("gradient", "w", epoch), one.gradients()[epoch]),
                        new Source("g₂", two.quantity("gradient", "w", epoch), two.gradients()[epoch])),
                null);
    }

    private Explanation peak(Quantity quantity) {
        double a = board.state().knob(Setup.PROBE);
        List<Source> source = List.of(new Source("a", PeakView.PROBE, a));
        Formula rest = Formula.number(1).minus(A);
        if (quantity.equals(PeakView.GRADIENT)) {
            return Explanation.derived(
                    quantity,
                    say("The gradient for x = 1 and y = 0: error a, slope a(1 − a), input 1"),
                    "∂C/∂w",
                    A.power(2).times(rest),
                    source,
                    new Check(say("As the neuron with this output has it:"), PeakView.gradient(a), 1e-9));
        }
        Formula root = Formula.call(
                Function.SQRT, rest.power(2).plus(Formula.number(4).times(A).times(rest)));
        double twin = PeakView.twin(a);
        return Explanation.derived(
                quantity,
                say("The other output with this gradient: the second positive root of t²(1 − t) = a²(1 − a)"),
                "t",
                rest.plus(root).over(Formula.number(2)),
                source,
                new Check(
                        say("Scaled by how its own gradient compares:"),
                        twin * PeakView.gradient(twin) / PeakView.gradient(a),
                        1e-9));
    }

    private Explanation gap() {
        int slid = (int) board.state().knob(Setup.SLID);
        SlideView.Gap gap = SlideView.Gap.of(board.runs(), slid);
        Descent one = board.runs().get(0);
        Descent two = board.runs().get(1);
        int there = gap.epoch() + slid;
        return Explanation.derived(
                SlideView.GAP,
                say("The largest difference of the outputs, here at epoch {0} of start 1", gap.epoch()),
                "d",
                Formula.call(Function.ABS, Formula.variable("a₂").minus(Formula.variable("a₁"))),
                List.of(
                        new Source("a₂", two.quantity("value", "a", there), two.outputs()[there]),
                        new Source("a₁", one.quantity("value", "a", gap.epoch()), one.outputs()[gap.epoch()])),
                null);
    }

    private @Nullable Explanation count(Quantity quantity) {
        String node = quantity.node();
        int digit = node.indexOf(node.startsWith("later") ? "r" : "w") + 1;
        double level = digit < node.length() ? (node.charAt(digit) - '0') / 10.0 : 0;
        if (node.startsWith("later")) {
            Quantity one = SlideView.below(level, 1);
            Quantity two = SlideView.below(level, 2);
            return Explanation.derived(
                    quantity,
                    say("How many epochs later start 2 gets there"),
                    "k",
                    Formula.variable("n₂").minus(Formula.variable("n₁")),
                    List.of(
                            new Source("n₂", two, board.runs().get(1).below(level)),
                            new Source("n₁", one, board.runs().get(0).below(level))),
                    null);
        }
        int start = node.charAt(node.length() - 1) - '1';
        if (start < 0 || start >= board.runs().size()) {
            return null;
        }
        Descent run = board.runs().get(start);
        int epoch = run.below(level);
        String note = epoch < 1
                ? say("It starts below.")
                : say(
                        "At epoch {0} it is {1}, at epoch {2} it is {3}.",
                        epoch - 1,
                        NumberText.display(run.outputs()[epoch - 1], 6),
                        epoch,
                        NumberText.display(run.outputs()[epoch], 6));
        return new Explanation(
                quantity,
                say("The first epoch at which the output of start {0} is below {1}", start + 1, NumberText.display(level, 2)),
                "n",
                epoch,
                null,
                List.of(),
                List.of(note),
                null);
    }
}
