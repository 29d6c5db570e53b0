package gradwalk.widget;

import static gradwalk.app.Words.say;

import gradwalk.app.Command;
import gradwalk.app.Frame;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card around a figure: title and tools above, the figure and its explanations, controls below. */
public final class Card {
    private final Frame frame;
    private final String part;
    private final String title;
    private @Nullable Markup hint;
    private final List<Markup> stage = new ArrayList<>();
    private @Nullable Markup footer;
    private @Nullable Markup explanation;
    private boolean tools = true;

    private Card(Frame frame, String part, String title) {
        this.frame = frame;
        this.part = part;
        this.title = title;
    }

    /** An empty card. */
    public static Card of(Frame frame, String part, String title) {
        return new Card(frame, part, title);
    }

    /** What just happened, beside the title; told to assistive technology as it changes. */
    public Card hint(Markup words) {
        hint = words;
        return this;
    }

    /** Adds to the figure itself; null adds nothing. */
    public Card add(@Nullable Markup... parts) {
        for (Markup markup : parts) {
            if (markup != null) {
                stage.add(markup);
            }
        }
        return this;
    }

    /** Gives the card a place where numbers explain themselves. */
    public Card explaining(Numbers with) {
        explanation = new ExplanationPanel(with).view();
        return this;
    }

    /** Leaves out undo and the other tools, for a card whose figure has no state of its own. */
    public Card plain() {
        tools = false;
        return this;
    }

    /** The controls at the lower edge. */
    public Card footer(Markup controls) {
        footer = controls;
        return this;
    }

    /** The whole card. */
    public Element view() {
        String heading = "title-" + part;
        return Html.of("figure")
                .as("card")
                .as("enlarged", frame.enlarged().equals(part))
                .with("aria-labelledby", heading)
                .add(
                        header(heading),
                        notices(),
                        Html.div("body", Html.div("stage").add(stage), explanation),
                        footer == null ? null : Html.of("footer").add(footer));
    }

    private Element header(String heading) {
        return Html.of("header")
                .add(
                        Html.div(
                                "heading",
                                Html.of("h3").with("id", heading).add(title),
                                hint == null
                                        ? null
                                        : Html.div("hint", hint)
                                                .with("role", "status")
                                                .with("aria-live", "polite")),
                        tools ? tools() : null);
    }

    private Element tools() {
        boolean large = frame.enlarged().equals(part);
        return Html.div(
                "tools",
                Icon.UNDO.button(say("Undo"), new Command.Undo()).with("disabled", !frame.undoable()),
                Icon.REDO.button(say("Redo"), new Command.Redo()).as("redo").with("disabled", !frame.redoable()),
                Icon.RESET.button(say("Reset everything"), new Command.Reset()).with("disabled", !frame.changed()),
                Icon.LINK.button(say("Copy link to this state"), new Command.CopyLink()),
                (large ? Icon.CLOSE : Icon.ENLARGE)
                        .button(large ? say("Back to the page") : say("Enlarge"), new Command.Enlarge(part)));
    }

    private @Nullable Element notices() {
        if (frame.notices().isEmpty()) {
            return null;
        }
        Element list = Html.div("notices").with("role", "alert").with("data-plain", "constant");
        for (String notice : frame.notices()) {
            list = list.add(Html.p(notice));
        }
        return list.add(Icon.CLOSE.button(say("Put these notes away"), new Command.Dismiss()));
    }
}
