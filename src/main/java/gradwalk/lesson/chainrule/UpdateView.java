package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;

/** The card of one update: all four derivatives first, then all four parameters. */
final class UpdateView {
    private final ChainFigure figure;
    private final State state;
    private final Frame frame;
    private final Chain chain;
    private final Numbers numbers;
    private final boolean known;
    private final boolean done;

    UpdateView(ChainFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.chain = figure.chain(state);
        this.numbers = new Numbers(frame, ChainFigure.UPDATE, 5);
        this.known = figure.shown(state) == Steps.LAST;
        this.done = known && state.on(ChainFigure.UPDATED);
    }

    Markup view() {
        return Card.of(frame, ChainFigure.UPDATE, say("One update of all four"))
                .hint(Html.span("", say("derivatives first, then weights")))
                .add(actions(), table(), cost())
                .explaining(numbers)
                .view();
    }

    private Element actions() {
        Knobs knobs = new Knobs(figure, state, frame, ChainFigure.UPDATE);
        return Html.div(
                "actions",
                Html.button(
                                done ? say("Back to the old weights") : say("Update once"),
                                new Event.Turn(ChainFigure.UPDATED, done ? 0 : 1))
                        .as("pri")
                        .with("disabled", !known),
                knobs.field(ChainFigure.RATE, MathMl.math(FormulaView.symbol("η"), MathMl.mo("="))));
    }

    private Element table() {
        Element body = Html.of("tbody").add(head());
        for (String name : Chain.PARAMETERS) {
            Quantity gradient = chain.traced().gradient(name);
            Quantity next = chain.traced().value(name).at(1);
            body = body.add(Html.of("tr")
                    .add(
                            Html.of("th").with("scope", "row").add(FormulaView.heading(name)),
                            cell(chain.traced().value(name), chain.value(name), true),
                            cell(gradient, known ? chain.gradient(name) : 0, known),
                            cell(next, done ? figure.updated(state).value(name) : 0, done)));
        }
        return Html.of("table").as("updates").add(body);
    }

    /** What stands above the columns of an update. */
    static Element head() {
        return Html.of("tr").add(head(say("parameter")), head(say("old")), head(say("derivative")), head(say("new")));
    }

    private static Element head(String words) {
        return Html.of("th").with("scope", "col").add(words);
    }

    private Element cell(Quantity quantity, double value, boolean shown) {
        return Html.of("td").add(shown ? numbers.span(quantity, value) : Html.span("todo", "·"));
    }

    private Element cost() {
        Quantity before = chain.traced().value("C");
        Element line = Html.div("outcome");
        if (!done) {
            return line.add(say(
                    Html.of("p"),
                    known
                            ? "C is {0} now. Each weight moves against its derivative."
                            : "C is {0} now. Walk to the end of the chain first: the derivatives are not there yet.",
                    numbers.span(before, chain.value("C"))));
        }
        Quantity after = figure.updated(state).traced().value("C");
        return line.add(say(
                Html.of("p"),
                "C goes from {0} to {1}. All four derivatives were taken with the old weights.",
                numbers.span(before, chain.value("C")),
                numbers.span(after, figure.updated(state).value("C"))));
    }
}
