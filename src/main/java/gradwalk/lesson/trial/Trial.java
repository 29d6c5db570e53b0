package gradwalk.lesson.trial;

import com.google.auto.service.AutoService;
import gradwalk.app.*;
import gradwalk.markup.*;
import gradwalk.math.NumberText;
import java.util.List;

/** Trial. */
@SuppressWarnings("rawtypes")
@AutoService(Figure.class)
public final class Trial implements Figure<Trial.State, Integer> {
    /** State. */
    public record State(double eta, boolean on) {}

    @Override
    public String name() {
        return "training-step";
    }

    @Override
    public List<String> parts() {
        return List.of("walk", "rate", "rows");
    }

    @Override
    public State initial() {
        return new State(1, false);
    }

    @Override
    public List<Param<State, ?>> params() {
        return List.of(new Param<>("eta", Codec.number(0, 10), State::eta, (s, v) -> new State(v, s.on())));
    }

    @Override
    public State on(State state, Integer event) {
        return new State(state.eta() + event * 0.1, event > 0);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Element svg = Svg.drawing(100, 20).add(Svg.path("M0 0h" + NumberText.shortest(10 * state.eta())));
        Element note = state.on() ? Html.p("on") : null;
        Element notices = frame.notices().isEmpty()
                ? null
                : Html.div("notices", Html.p(frame.notices().get(0)));
        return Html.of("figure")
                .as("card")
                .as("enlarged", frame.enlarged().equals(part))
                .add(
                        notices,
                        Html.div(
                                "body",
                                note,
                                Html.button("up", 1),
                                Html.button("down", -1),
                                Html.span("n", NumberText.display(state.eta(), 7))
                                        .with("data-quantity", "rate:eta")
                                        .with("data-value", NumberText.shortest(state.eta())),
                                Html.button("link", new Command.CopyLink()),
                                Html.button("undo", new Command.Undo()),
                                Html.of("input")
                                        .with("type", "range")
                                        .with("min", 0)
                                        .with("max", 100)
                                        .with("value", NumberText.shortest(Math.floor(10 * state.eta()))),
                                Html.button("large", new Command.Enlarge(part)),
                                MathMl.math(MathMl.mfrac(MathMl.mi("a"), MathMl.mn("2"))),
                                svg));
    }
}
