package gradwalk.widget;

import static gradwalk.app.Words.say;

import gradwalk.app.Command;
import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a number comes from: its formula in symbols, the same with the numbers in, the result, and a check. */
final class ExplanationPanel {
    private final Numbers numbers;
    private final Frame frame;

    ExplanationPanel(Numbers numbers) {
        this.numbers = numbers;
        this.frame = numbers.frame();
    }

    Element view() {
        Explanation explanation = frame.explained().equals(numbers.part()) ? frame.explanation() : null;
        boolean asked = explanation != null && !frame.trail().asked().isEmpty();
        Element panel = Html.of("aside")
                .with("role", "note")
                .as("why")
                .as("open", asked)
                .with("aria-label", say("Where this number comes from"));
        if (explanation == null) {
            return panel.add(
                    Html.p(say("Select a number to see where it comes from.")).as("empty"), legend());
        }
        return panel.add(
                asked ? trail() : null,
                Html.of("h4").with("data-plain", "constant").add(explanation.title()),
                formulas(explanation),
                sources(explanation),
                check(explanation),
                notes(explanation));
    }

    /** What the colours mean, while nothing is asked. */
    private static Element legend() {
        return Html.of("ul")
                .as("legend")
                .add(
                        meaning("k-data", say("given: data and targets")),
                        meaning("k-parameter", say("learned: weights")),
                        meaning("k-value", say("forward: values")),
                        meaning("k-loss", say("the error")),
                        meaning("k-gradient", say("backward: gradients")));
    }

    private static Element meaning(String cssClass, String words) {
        return Html.of("li").add(Html.span("swatch", "").as(cssClass)).add(words);
    }

    private Element trail() {
        List<Quantity> way = frame.trail().asked();
        Element row = Html.div("trail");
        if (way.size() > 1) {
            row = row.add(Icon.BACK.button(say("Back to the number before"), new Command.AskBack(way.size() - 2)));
        }
        return row.add(Icon.CLOSE.button(say("Close the explanation"), new Command.CloseAsk()));
    }

    private Element formulas(Explanation explanation) {
        Markup name = FormulaView.symbol(explanation.symbol());
        Element result = numbers.digits(Math.max(6, numbers.significant()))
                .furtherMn(explanation.of(), explanation.value())
                .as("result");
        Formula formula = explanation.formula();
        if (formula == null) {
            return Html.div("lines", line(MathMl.math(name, MathMl.mo("="), result)));
        }
        return Html.div(
                "lines",
                line(MathMl.math(name, FormulaView.relation(explanation), FormulaView.symbols(formula))),
                line(MathMl.math(
                        MathMl.mo("="), FormulaView.withFurtherNumbers(formula, explanation.sources(), numbers))),
                line(MathMl.math(MathMl.mo("="), result)));
    }

    private static Element line(Markup formula) {
        return Html.div("line", formula);
    }

    private @Nullable Element sources(Explanation explanation) {
        if (explanation.sources().isEmpty()) {
            return null;
        }
        Element list = Html.of("dl").as("sources");
        for (Explanation.Source source : explanation.sources()) {
            Element button = Html.of("button")
                    .with("type", "button")
                    .as("q")
                    .as(Numbers.colour(source.quantity().kind()))
                    .with("data-quantity", source.quantity().id())
                    .with("data-value", NumberText.shortest(source.value()))
                    .sending("click", new Command.AskFurther(source.quantity()))
                    .add(numbers.text(source.value()));
            list = list.add(
                    Html.of("dt").with("data-plain", "index").add(MathMl.math(FormulaView.symbol(source.variable()))),
                    Html.of("dd").add(button));
        }
        return list;
    }

    private @Nullable Element check(Explanation explanation) {
        Explanation.Check check = explanation.check();
        if (check == null) {
            return null;
        }
        boolean agrees = check.agrees(explanation.value());
        return Html.of("p")
                .as("check")
                .as(agrees ? "agrees" : "differs")
                .add(Html.span("mark", agrees ? "✓" : "✗").with("aria-hidden", "true"))
                .add(Html.of("span").with("data-plain", "constant").add(check.how() + " "))
                .add(Html.of("b")
                        .with("data-plain", "constant")
                        .with("data-check", NumberText.shortest(check.value()))
                        .add(NumberText.display(check.value(), 9)))
                .add(" " + (agrees ? say("It agrees.") : say("It differs.")));
    }

    private static @Nullable Element notes(Explanation explanation) {
        if (explanation.notes().isEmpty()) {
            return null;
        }
        Element notes = Html.div("notes").with("data-plain", "constant");
        for (String note : explanation.notes()) {
            notes = notes.add(Html.p(note));
        }
        return notes;
    }
}
