package gradwalk.lesson.shared;

import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import java.util.List;
import java.util.function.Predicate;

/** The numbers of neurons in training at one epoch, a row each, led by the stroke of its curves. */
public final class NeuronRunTable {
    private final Numbers numbers;
    private final List<NeuronRun> runs;
    private Element head;
    private final Element[] rows;
    private final int epoch;

    public NeuronRunTable(Numbers numbers, List<NeuronRun> runs, int epoch) {
        this.numbers = numbers;
        this.runs = runs;
        this.epoch = epoch;
        this.head = Html.of("tr").add(Html.of("td"));
        this.rows = new Element[runs.size()];
        for (int i = 0; i < rows.length; i++) {
            NeuronRun.Name name = runs.get(i).name();
            rows[i] = Html.of("tr").add(Html.of("th").with("scope", "row").add(named(name)));
        }
    }

    /** The name of a run behind a short piece of its curve. */
    public static Element named(NeuronRun.Name name) {
        Element key = Svg.drawing(30, 8)
                .as("key")
                .with("aria-hidden", "true")
                .add(PlotFrame.line(1, 4, 29, 4, "curve k-value " + name.style()));
        return Html.div("keyed", key, Numbers.plain("index", name.title()));
    }

    /** Adds a column of numbers that may be shown. */
    public NeuronRunTable column(String heading, String kind, String node) {
        return column(heading, kind, node, run -> true);
    }

    /**
     * Adds a column of numbers.
     *
     * @param heading its symbol, as in formulas
     * @param kind what its numbers are
     * @param node the node that they belong to
     * @param known whether a run's may be shown
     */
    public NeuronRunTable column(String heading, String kind, String node, Predicate<NeuronRun> known) {
        head = head.add(symbol(heading));
        for (int i = 0; i < rows.length; i++) {
            NeuronRun run = runs.get(i);
            Neuron neuron = run.at(Math.min(epoch, run.end()));
            double value = kind.equals("gradient") ? neuron.gradient(node) : neuron.value(node);
            Quantity quantity = run.quantity(kind, node, Math.min(epoch, run.end()));
            rows[i] = rows[i].add(
                    Html.of("td").add(known.test(run) ? numbers.span(quantity, value) : Html.span("withheld", "?")));
        }
        return this;
    }

    /** The heading of a column of numbers: a symbol, which assistive technology hears as plain text. */
    public static Element symbol(String name) {
        return heading(Html.span("unseen", name))
                .add(MathMl.math(FormulaView.symbol(name)).with("aria-hidden", "true"));
    }

    private static Element heading(Markup markup) {
        return Html.of("th").with("scope", "col").add(markup);
    }

    /** Adds a column of other things, one a run. */
    public NeuronRunTable column(Markup heading, List<? extends Markup> cells) {
        head = head.add(heading(heading));
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i].add(Html.of("td").add(cells.get(i)));
        }
        return this;
    }

    /** The table. */
    public Element view() {
        return Html.of("table").as("runs").add(Html.of("tbody").add(head).add(List.of(rows)));
    }
}
