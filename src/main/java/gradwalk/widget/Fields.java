package gradwalk.widget;

import gradwalk.app.Command;
import gradwalk.app.Entry;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.math.NumberText;
import org.jspecify.annotations.Nullable;

/** Controls in which a number is typed or dragged. */
public final class Fields {
    private Fields() {}

    /**
     * A labelled field for one number. What cannot be taken is refused in a sentence below it, and the old number stays.
     *
     * @param quantity the name of the number
     * @param label what stands before the field
     * @param value the number now; not a number while none has been given, and the field is empty
     */
    public static Element number(Frame frame, Entry entry, Quantity quantity, Element label, double value) {
        Frame.Draft draft = frame.draft(entry.id());
        String id = "field-" + entry.id();
        Element input = Html.of("input")
                .with("id", id)
                .with("type", "text")
                .with("inputmode", "decimal")
                .with("autocomplete", "off")
                .with("value", draft != null ? draft.text() : Double.isNaN(value) ? "" : NumberText.shortest(value));
        if (!Double.isNaN(value)) {
            input = input.with("data-quantity", quantity.id()).with("data-value", NumberText.shortest(value));
        }
        return Html.div(
                "field",
                label.with("for", id),
                typing(input, frame, entry),
                draft == null ? null : refusal(entry, draft.refusal()));
    }

    /** The label of a field. */
    public static Element label() {
        return Html.of("label");
    }

    /** An input that drafts as it is typed in, takes on Enter or when left, and forgets on Escape. */
    static Element typing(Element input, Frame frame, Entry entry) {
        Frame.Draft draft = frame.draft(entry.id());
        boolean refused = draft != null && !draft.refusal().isEmpty();
        Element typing = input.on("input", typed -> new Command.Draft(entry, typed.value()))
                .on("change", typed -> new Command.Commit(entry, typed.value()))
                .on("keydown", key -> pressed(key, entry));
        return refused ? typing.with("aria-invalid", "true").with("aria-describedby", "refusal-" + entry.id()) : typing;
    }

    private static @Nullable Object pressed(Happening key, Entry entry) {
        return switch (key.key()) {
            case "Enter" -> new Command.Commit(entry, key.value());
            case "Escape" -> new Command.Cancel(entry);
            default -> null;
        };
    }

    /** Why what was typed could not be taken. */
    static @Nullable Element refusal(Entry entry, String sentence) {
        return sentence.isEmpty()
                ? null
                : Html.of("p")
                        .as("refusal")
                        .with("id", "refusal-" + entry.id())
                        .with("role", "alert")
                        .with("data-plain", "constant")
                        .add(sentence);
    }
}
