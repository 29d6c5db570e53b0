package gradwalk.lesson.yourexpression;

import static gradwalk.app.Words.say;

import gradwalk.app.Entry;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.Fields;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Numbers;
import gradwalk.widget.Stepper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card of the reader's own expression. */
final class ExpressionView {
    private final ExpressionFigure figure;
    private final State state;
    private final Frame frame;
    private final Typed typed;
    private final Run run;
    private final Steps steps;
    private final int at;
    private final int last;
    private final Numbers numbers;

    ExpressionView(ExpressionFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.typed = figure.typed(state);
        this.run = figure.run(state);
        Steps all = figure.steps(state);
        this.last = all.last();
        this.at = Math.min(last, state.time().at());
        this.steps = all.after(at);
        this.numbers = new Numbers(frame, ExpressionFigure.PART, 5);
    }

    Markup view() {
        return Card.of(frame, ExpressionFigure.PART, say("Your own expression"))
                .hint(hint())
                .add(
                        typing(),
                        presets(),
                        new ExpressionPicture(state, typed, run, steps, at, last, numbers).view(),
                        warning(),
                        values(),
                        derivatives(),
                        more())
                .explaining(numbers)
                .footer(stepper())
                .view()
                .as("graphcard")
                .on(
                        "keydown",
                        key -> Stepper.arrow(
                                key, frame, ExpressionFigure.PART, state.time().to(at), Event.Walk::new));
    }

    // What is typed.

    private Element typing() {
        String refusal = figure.refusal(state);
        Element area = Html.of("textarea")
                .with("id", "own-text")
                .with("rows", Math.max(2, Math.min(6, lines())))
                .with("spellcheck", "false")
                .with("autocapitalize", "off")
                .with("autocomplete", "off")
                .with("value", state.typed())
                .on("input", typing -> new Event.Type(typing.value()));
        if (!refusal.isEmpty()) {
            area = area.with("aria-invalid", "true").with("aria-describedby", "own-refusal");
        }
        Element label = Html.of("label")
                .with("for", "own-text")
                .add(say("Type a formula. Lines such as c = a+b give names to parts."));
        // Its room is kept, so that nothing moves while one types.
        Element told = Html.of("p")
                .as("told")
                .with("id", "own-refusal")
                .with("role", "status")
                .with("data-plain", "constant")
                .add(refusal.isEmpty() ? "\u00a0" : refusal);
        return Html.div("typing", label, area, told.as("refused", !refusal.isEmpty()));
    }

    private int lines() {
        int lines = 1;
        for (int i = 0; i < state.typed().length(); i++) {
            lines += state.typed().charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private Element presets() {
        Chips chips = Chips.of(say("expressions to begin with"));
        for (int i = 0; i < Preset.ALL.size(); i++) {
            Preset preset = Preset.ALL.get(i);
            chips = chips.add(
                    Numbers.plain("choice", say(preset.label())),
                    preset.text().equals(state.good()),
                    new Event.Begin(i));
        }
        return chips.view();
    }

    // What happens, and what comes out.

    private Element hint() {
        Steps.Step now = steps.now();
        if (now == null) {
            return Html.span("", say("nothing is computed yet"));
        } else if (at == last) {
            return Html.span(
                    "",
                    state.forward()
                            ? say(
                                    "forward mode: how fast everything moves with {0}",
                                    run.input().label())
                            : say("everything is there; step back to watch it come about"));
        } else if (now.kind() == Steps.SHARED) {
            String from = state.forward() ? run.from(now.place()) : run.to(now.place());
            String to = state.forward() ? run.to(now.place()) : run.from(now.place());
            return Html.span("", say("{0} passes its share to {1}", from, to)).with("data-plain", "index");
        }
        String name = typed.name(now.place());
        return Html.span(
                        "",
                        now.kind() == Steps.COMPUTED ? say("{0} is computed", name) : say("{0} begins with one", name))
                .with("data-plain", "index");
    }

    private Element warning() {
        int broken = run.broken();
        Element place = Html.div("outcome");
        if (broken < 0) {
            return place;
        }
        return place.add(
                Html.p(say("At {0} the number is not finite; what is made of it is not either.", typed.name(broken)))
                        .as("warned")
                        .with("data-plain", "index"));
    }

    private Element values() {
        Element row = Html.div("fieldrow");
        for (String name : typed.inputs()) {
            Entry entry = Entry.one(
                    "own." + name,
                    -ExpressionFigure.WIDEST,
                    ExpressionFigure.WIDEST,
                    value -> new Event.Put(name, value));
            row = row.add(Fields.number(
                    frame,
                    entry,
                    run.traced().value(name),
                    Fields.label()
                            .add(
                                    Html.span("unseen", name + " "),
                                    MathMl.math(FormulaView.symbol(name), MathMl.mo("="))),
                    ExpressionFigure.value(typed, state, name)));
        }
        return row;
    }

    /** The output, the chosen derivative in numbers and in symbols, and the choice. */
    private Element derivatives() {
        String output = run.output().label();
        Element list = Html.div("derivatives");
        list = list.add(Html.div(
                "outputs",
                lines(output),
                equation(
                        FormulaView.symbol(output),
                        numbers.span(
                                run.traced().value(output),
                                run.traced().number(run.traced().value(output))))));
        if (typed.inputs().isEmpty()) {
            return list;
        }
        Chips chips = Chips.of(say("derivative by"));
        for (String name : typed.inputs()) {
            chips = chips.add(
                    FormulaView.heading("∂" + output + "/∂" + name),
                    name.equals(run.input().label()),
                    new Event.Ask(state.output(), name));
        }
        String input = run.input().label();
        Quantity gradient = run.traced().gradient(input);
        boolean hidden = state.hidden() && !state.revealed().contains(input);
        Markup number = hidden
                ? Html.span("todo", "?")
                : numbers.span(gradient, run.traced().number(gradient));
        Markup symbol = FormulaView.symbol("∂" + output + "/∂" + input);
        return list.add(
                chips.view().as("fractions"),
                equation(symbol, number).add(Html.span("chiplabel", say("by the backward sweep"))),
                hidden ? null : symbolic(symbol));
    }

    /** Which line derivatives are of, where there are several. */
    private @Nullable Element lines(String output) {
        List<String> outputs = typed.outputs();
        if (outputs.size() < 2) {
            return null;
        }
        Chips chips = Chips.of(say("derivatives of"));
        for (String name : outputs) {
            chips = chips.add(
                    MathMl.math(FormulaView.symbol(name)).with("data-plain", "choice"),
                    name.equals(output),
                    new Event.Ask(name, state.input()));
        }
        return chips.view();
    }

    private static Element equation(Markup symbol, Markup number) {
        return Html.div("equation", MathMl.math(symbol, MathMl.mo("=")).with("displaystyle", "true"), number);
    }

    private Element symbolic(Markup symbol) {
        Derived derived = figure.derived(state);
        Formula formula = derived.formula();
        Element line = Html.div("equation scroll")
                .with("tabindex", 0)
                .with("role", "group")
                .with("aria-label", say("in symbols"));
        if (formula == null) {
            return line.add(Html.p(say("In symbols it is too long to be read. The graph never writes it out.")));
        }
        return line.add(
                MathMl.math(symbol, MathMl.mo("="), FormulaView.symbols(formula), MathMl.mo("="))
                        .with("displaystyle", "true"),
                numbers.span(Derived.quantity(run), derived.value(run)));
    }

    private Element more() {
        return Html.of("details")
                .as("more")
                .with("open", state.more())
                .on("toggle", toggled -> new Event.More(toggled.checked()))
                .add(
                        Html.of("summary").add(say("More: forward mode")),
                        Html.div(
                                "setting",
                                Chips.of(say("mode"))
                                        .add(
                                                Markup.text(say("reverse mode")),
                                                !state.forward(),
                                                new Event.Forward(false))
                                        .add(Markup.text(say("forward mode")), state.forward(), new Event.Forward(true))
                                        .view(),
                                Html.p(say("In forward mode each node carries how fast it moves with the chosen input; "
                                        + "another input takes another sweep."))));
    }

    private Element stepper() {
        return Stepper.of(
                state.time().to(at).play(state.time().playing()),
                last,
                last,
                say("Next step"),
                at + 1,
                Stepper.slider(say("step"), at, last, to -> new Event.Walk(new Stepper.Wish.To(to))),
                Numbers.plain("index", NumberText.shortest(at) + " / " + NumberText.shortest(last)),
                Event.Walk::new);
    }
}
