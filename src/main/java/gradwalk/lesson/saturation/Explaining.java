package gradwalk.lesson.saturation;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.lesson.shared.NeuronRunExplaining;
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
        boolean slope = kind.equals("gradient") && !node.startsWith("a.");
        if (quantity.update() > board.reach() || (slope && !board.gradients())) {
            return null;
        } else if (kind.equals("count") && !node.equals("slide")) {
            return board.all() ? count(quantity) : null;
        } else if (quantity.equals(SlideView.GAP)) {
            return board.all() ? gap() : null;
        } else if (node.equals("peak") || node.equals("twin")) {
            return board.gradients() ? peak(quantity) : null;
        } else if (node.equals("speed")) {
            return board.gradients() ? ratio(quantity) : null;
        }
        Explanation own = board.setup().explaining().explain(quantity);
        return own == null ? board.figure().given(board.state(), quantity) : own;
    }

    private Explanation ratio(Quantity quantity) {
        int epoch = quantity.update();
        NeuronRun one = board.runs().get(0);
        NeuronRun two = board.runs().get(1);
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
        boolean there = quantity.equals(PeakView.SAME);
        double probe = board.state().knob(Setup.PROBE);
        double a = there ? PeakView.twin(probe) : probe;
        List<Source> source = List.of(new Source("a", there ? PeakView.TWIN : PeakView.PROBE, a));
        Formula rest = Formula.number(1).minus(A);
        if (quantity.kind().equals("gradient")) {
            return Explanation.derived(
                    quantity,
                    say("The gradient for x = 1 and y = 0: error a, slope a(1 − a), input 1"),
                    "∂C/∂w",
                    A.power(2).times(rest),
                    source,
                    new Check(say("As the neuron with this output has it:"), PeakView.gradient(a), 1e-9));
        }
        Formula other = Formula.number(1).plus(Formula.number(3).times(A));
        Formula root = Formula.call(Function.SQRT, rest.times(other));
        return Explanation.derived(
                quantity,
                say("The other output with this gradient: the second positive root of t²(1 − t) = a²(1 − a)"),
                "t",
                rest.plus(root).over(Formula.number(2)),
                source,
                new Check(
                        say("Found by halving an interval, with the neuron’s own gradient:"), PeakView.found(a), 1e-6));
    }

    private Explanation gap() {
        int slid = (int) board.state().knob(Setup.SLID);
        SlideView.Gap gap = SlideView.Gap.of(board.runs(), slid);
        NeuronRun one = board.runs().get(0);
        NeuronRun two = board.runs().get(1);
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
        for (double level : SlideView.LEVELS) {
            if (quantity.equals(SlideView.later(level))) {
                return later(quantity, level);
            }
            for (int start = 1; start <= 2; start++) {
                if (quantity.equals(SlideView.mark(level, start))) {
                    return mark(quantity, board.runs().get(start - 1), level);
                }
            }
        }
        return null;
    }

    private Explanation later(Quantity quantity, double level) {
        return Explanation.derived(
                quantity,
                say("How many epochs later start 2 gets there"),
                "k",
                Formula.variable("n₂").minus(Formula.variable("n₁")),
                List.of(
                        new Source(
                                "n₂",
                                SlideView.mark(level, 2),
                                SlideView.epoch(board.runs().get(1), level)),
                        new Source(
                                "n₁",
                                SlideView.mark(level, 1),
                                SlideView.epoch(board.runs().get(0), level))),
                null);
    }

    private static Explanation mark(Quantity quantity, NeuronRun run, double level) {
        int epoch = SlideView.epoch(run, level);
        String what = level == 0
                ? say("the epoch in which the output falls most")
                : say("the first epoch at which the output is below {0}", NumberText.display(level, 2));
        // The output before the level is passed and after; at the steepest place, before that epoch and after.
        return NeuronRunExplaining.passing(quantity, run, what, epoch, level == 0 ? epoch + 1 : epoch);
    }
}
