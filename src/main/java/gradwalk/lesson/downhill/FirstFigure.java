package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Quantity;
import gradwalk.app.Walk;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Card;
import java.util.List;

/** The lecture's question, answered in the reader's own words before anything is shown. Nobody marks it. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class FirstFigure extends KnobFigure {
    private static final int SHOWN = 0;

    public FirstFigure() {
        super(
                "first",
                List.of("first"),
                List.of(Knob.of(Quantity.of("choice", "shown"), "", "", 0, 0, 1).by(1)),
                new Gates(List.of()),
                Walk.START,
                0,
                "");
    }

    @Override
    protected boolean takes(String text) {
        return true;
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Element field = Html.of("textarea")
                .with("id", "first-words")
                .with("rows", 2)
                .with("maxlength", 300)
                .with("value", state.typed().text())
                .on("input", typed -> new Event.Type(typed.value()));
        return Card.of(frame, part, say("First, you"))
                .hint(Html.span("", say("nobody marks it; it stays here")))
                .add(
                        Html.of("label")
                                .as("first")
                                .with("for", "first-words")
                                .add(say("How do you find the minimum of a function?")),
                        field,
                        Html.div(
                                "actions",
                                Html.button(say("Compare"), new Event.Turn(SHOWN, 1))
                                        .as("pri")
                                        .with("disabled", state.on(SHOWN))),
                        state.on(SHOWN) ? answer() : null)
                .view();
    }

    private static Element answer() {
        return Html.div(
                "told",
                Html.p(say("Most people say: take the derivative, set it to 0, solve. Where that can be done, do it."))
                        .with("data-plain", "constant"),
                Html.p(say("What if there are 23 unknowns, each inside a sigmoid? Read on below."))
                        .with("data-plain", "constant"));
    }
}
