package gradwalk.lesson.yourexpression;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.graph.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each number comes from. */
final class Explaining {
    private static final List<String> CORNERED = List.of("abs", "relu", "max", "min", "sign", "greater", "at least");
    private static final String SO_FAR = " so far";
    private static final String TANGENT = "tangent of ";

    private final Run run;
    private final Steps steps;
    private final Derived derived;

    Explaining(Run run, Steps steps, Derived derived) {
        this.run = run;
        this.steps = steps;
        this.derived = derived;
    }

    /** The name of a gradient to which so many shares have come. */
    static Quantity soFar(String node, int count) {
        return new Quantity("gradient", node + SO_FAR, count, 1, -1);
    }

    /** The name of a tangent. */
    static Quantity tangent(String node) {
        return Quantity.of("gradient", TANGENT + node);
    }

    @Nullable
    Explanation explain(Quantity quantity) {
        String node = quantity.node();
        if (quantity.equals(Derived.quantity(run))) {
            return symbolic(quantity);
        } else if (node.endsWith(SO_FAR)) {
            int place = place(node.substring(0, node.length() - SO_FAR.length()));
            return place < 0 ? null : shares(quantity, place, quantity.row(), false);
        } else if (node.startsWith(TANGENT)) {
            int place = place(node.substring(TANGENT.length()));
            return place < 0 ? null : tangent(quantity, place);
        }
        Explanation told = run.edges().explain(quantity);
        return told == null ? null : checked(told);
    }

    private int place(String name) {
        for (int i = 0; i < run.typed().nodes().size(); i++) {
            if (run.typed().name(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** At a corner, and where numbers are not finite, nudging to both sides measures no derivative. */
    private Explanation checked(Explanation told) {
        Check check = told.check();
        if (check == null || (check.agrees(told.value()) && Double.isFinite(told.value()))) {
            return told;
        }
        boolean corner = false;
        for (Node node : run.typed().nodes()) {
            corner |= node.kind() == Node.Kind.COMPUTED
                    && CORNERED.contains(node.op().name());
        }
        if (!corner && Double.isFinite(told.value())) {
            return told;
        }
        String note = Double.isFinite(told.value())
                ? say(
                        "There is a corner here: to the left and to the right the slope differs. The operation says which it "
                                + "takes.")
                : say("A number on the way is not finite, so there is nothing to measure.");
        return new Explanation(
                told.of(),
                told.title(),
                told.symbol(),
                told.value(),
                told.formula(),
                told.sources(),
                List.of(note),
                null);
    }

    private @Nullable Explanation symbolic(Quantity quantity) {
        Formula formula = derived.formula();
        if (formula == null) {
            return null;
        }
        List<Source> sources = new ArrayList<>();
        for (String name : formula.variables()) {
            Quantity source = run.traced().value(name);
            sources.add(new Source(name, source, run.traced().number(source)));
        }
        String input = run.input().label();
        double swept = run.traced().number(run.traced().gradient(input));
        boolean finite = Double.isFinite(swept) && Double.isFinite(derived.value(run));
        return Explanation.derived(
                quantity,
                say("The derivative in symbols, with the present numbers"),
                "∂" + run.output().label() + "/∂" + input,
                formula,
                sources,
                finite ? new Check(say("From the backward sweep:"), swept, 1e-7, 1e-6) : null);
    }

    /** The shares that came along edges, added up. */
    private Explanation shares(Quantity quantity, int node, int count, boolean forward) {
        List<Formula> terms = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int edge : steps.shares(node, count)) {
            String along = "∂" + run.to(edge) + "/∂" + run.from(edge);
            String other = forward ? run.from(edge) : run.to(edge);
            String upstream = forward
                    ? "∂" + other + "/∂" + run.input().label()
                    : "∂" + run.output().label() + "/∂" + other;
            boolean seed = forward && other.equals(run.input().label());
            Formula share = Formula.variable(along);
            terms.add(seed ? share : Formula.variable(upstream).times(share));
            if (!seed) {
                sources.add(
                        forward
                                ? new Source(upstream, tangent(other), run.tangent(place(other)))
                                : new Source(upstream, run.traced().gradient(other), run.gradient(place(other))));
            }
            sources.add(new Source(
                    along, run.edges().partial(run.edges().link(run.from(edge), run.to(edge))), run.partial(edge)));
        }
        String name = run.typed().name(node);
        return Explanation.derived(
                quantity,
                forward
                        ? say("How fast {0} moves with {1}", name, run.input().label())
                        : say("The shares that have come so far"),
                forward
                        ? "∂" + name + "/∂" + run.input().label()
                        : "∂" + run.output().label() + "/∂" + name,
                Formula.sum(terms),
                sources,
                null);
    }

    private Explanation tangent(Quantity quantity, int node) {
        return node == run.typed().nodes().indexOf(run.input())
                ? Explanation.given(quantity, say("An input moves with itself one for one"), "1", 1)
                : shares(quantity, node, Integer.MAX_VALUE, true);
    }
}
