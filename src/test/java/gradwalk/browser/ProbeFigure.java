package gradwalk.browser;

import com.google.auto.service.AutoService;
import gradwalk.app.Answers;
import gradwalk.app.Codec;
import gradwalk.app.Command;
import gradwalk.app.Entry;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Param;
import gradwalk.app.Prediction;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure with one of everything that the browser package does. */
@SuppressWarnings("rawtypes")
@AutoService(Figure.class)
public final class ProbeFigure implements Figure<ProbeFigure.State, ProbeFigure.Event> {
    private static final Quantity COUNT = Quantity.of("value", "count");
    private static final Entry FIELD = Entry.one("value:count", 0, 1000, value -> new Set((int) (double) value));

    record State(int count, boolean playing, String answer, double across) {}

    sealed interface Event {}

    record Add(int amount) implements Event {}

    record Set(int count) implements Event {}

    record Slide(int count) implements Event, Figure.Gesture {
        @Override
        public String gesture() {
            return "slide";
        }
    }

    record Play(boolean on) implements Event {}

    record Choose(String letter) implements Event {}

    record Point(double across) implements Event, Figure.Glance {}

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public List<String> parts() {
        return List.of("one", "two");
    }

    @Override
    public State initial() {
        return new State(5, false, "", 0);
    }

    @Override
    public List<Param<State, ?>> params() {
        return List.of(new Param<>(
                "count",
                Codec.whole(0, 1000),
                State::count,
                (state, count) -> new State(count, state.playing(), state.answer(), state.across())));
    }

    @Override
    public List<Prediction> predictions() {
        return List.of(new Prediction(
                "q",
                "How many?",
                List.of(new Prediction.Choice("a", "4", "No.", false), new Prediction.Choice("b", "5", "Yes.", true))));
    }

    @Override
    public Answers answers(State state) {
        return state.answer().isEmpty() ? Answers.NONE : Answers.NONE.with("q", state.answer());
    }

    @Override
    public State on(State state, Event event) {
        if (event instanceof Add add) {
            return new State(state.count() + add.amount(), state.playing(), state.answer(), state.across());
        } else if (event instanceof Set set) {
            return new State(set.count(), state.playing(), state.answer(), state.across());
        } else if (event instanceof Slide slide) {
            return new State(slide.count(), state.playing(), state.answer(), state.across());
        } else if (event instanceof Play play) {
            return new State(state.count(), play.on(), state.answer(), state.across());
        } else if (event instanceof Choose choose) {
            return new State(state.count(), state.playing(), choose.letter(), state.across());
        } else if (event instanceof Point point) {
            return new State(state.count(), state.playing(), state.answer(), point.across());
        }
        return state;
    }

    @Override
    public boolean playing(State state) {
        return state.playing();
    }

    @Override
    public State tick(State state, double milliseconds) {
        return new State(state.count() + 1, state.count() < 1000, state.answer(), state.across());
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        return quantity.equals(COUNT)
                ? new Explanation(COUNT, "The count", "", state.count(), null, List.of(), List.of(), null)
                : null;
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Element root = Html.of("figure")
                .as("card")
                .as("enlarged", frame.enlarged().equals(part))
                .on("keydown", ProbeFigure::step);
        if (!frame.notices().isEmpty()) {
            root = root.add(
                    Html.div("notices", Html.p(frame.notices().get(0)), Html.button("Dismiss", new Command.Dismiss())));
        }
        return root.add(Html.div("body", part.equals("one") ? one(state, frame) : two(state, part)));
    }

    private static @Nullable Object step(Happening key) {
        return key.key().equals("ArrowRight") ? new Add(1) : null;
    }

    private static Element one(State state, Frame frame) {
        return Html.div("one", number(state, frame), tools(), field(state, frame))
                .add(
                        Html.of("input")
                                .with("type", "range")
                                .with("min", 0)
                                .with("max", 1000)
                                .with("value", state.count())
                                .with("aria-label", "Slide")
                                .on("input", dragged -> new Slide((int) NumberText.parse(dragged.value()))),
                        Html.of("input")
                                .with("type", "checkbox")
                                .with("aria-label", "Refused")
                                .on("change", ticked -> new Add(0)),
                        MathMl.math(MathMl.mfrac(MathMl.mi("a"), MathMl.mn("2"))));
    }

    private static Element number(State state, Frame frame) {
        Element number = Html.span("number", NumberText.display(state.count(), 7))
                .with("data-quantity", COUNT.id())
                .with("data-value", state.count())
                .with("tabindex", 0)
                .sending("click", new Command.Ask("one", COUNT));
        if (!frame.focusMark(COUNT.id()).isEmpty() && frame.draft(COUNT.id()) == null) {
            number = number.with("data-focus", frame.focusMark(COUNT.id()));
        }
        return Html.of("p").add(number, Html.span("why", frame.explanation() == null ? "" : "asked"));
    }

    private static Element tools() {
        return Html.div(
                "tools",
                Html.button("More", new Add(1)),
                Html.button("Play", new Play(true)),
                Html.button("Stop", new Play(false)),
                Html.button("Answer", new Choose("b")),
                Html.button("Link", new Command.CopyLink()),
                Html.button("Enlarge", new Command.Enlarge("one")));
    }

    private static Element field(State state, Frame frame) {
        Frame.Draft draft = frame.draft(FIELD.id());
        Element field = Html.of("input")
                .with("type", "text")
                .with("aria-label", "Count")
                .with("value", draft == null ? NumberText.shortest(state.count()) : draft.text())
                .on("input", typed -> new Command.Draft(FIELD, typed.value()))
                .on("change", typed -> new Command.Commit(FIELD, typed.value()))
                .on("keydown", key -> switch (key.key()) {
                    case "Enter" -> new Command.Commit(FIELD, key.value());
                    case "Escape" -> draft == null ? null : new Command.Cancel(FIELD);
                    default -> null;
                });
        return Html.div("field", field, draft == null ? null : Html.span("refusal", draft.refusal()));
    }

    private static Element two(State state, String part) {
        Element table = Html.div("table").with("data-roving", 2);
        for (int i = 1; i <= 4; i++) {
            table = table.add(Html.of("button").with("data-item", i).add("cell " + i));
        }
        Element drawing = Svg.drawing(100, 10)
                .as("pad")
                .on("pointerdown", pointer -> new Point(pointer.across()))
                .on("pointermove", pointer -> new Point(pointer.across()))
                .add(Svg.path("M0 5h" + Math.min(100, state.count())));
        return Html.div(part, table, drawing, Html.span("across", NumberText.fixed(state.across(), 2)));
    }
}
