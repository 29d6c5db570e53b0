package gradwalk.app;

import gradwalk.app.KnobFigure.State;
import gradwalk.app.KnobFigure.Typed;
import java.util.ArrayList;
import java.util.List;

/** What a link carries of a {@link KnobFigure}: its numbers, its walk, whether more is open, its text. */
final class KnobParams {
    private final KnobFigure figure;
    private final List<Param<State, ?>> all = new ArrayList<>();

    KnobParams(KnobFigure figure) {
        this.figure = figure;
    }

    /**
     * All of it.
     *
     * @param greatest the last place that any of its walks can have; 0 for a figure without a walk
     * @param text whether it takes a text
     */
    List<Param<State, ?>> all(int greatest, boolean text) {
        for (int i = 0; i < figure.knobs().size(); i++) {
            int place = i;
            Knob knob = figure.knobs().get(i);
            all.add(new Param<>(
                    knob.name(),
                    Codec.number(knob.least(), knob.greatest()),
                    state -> state.knob(place),
                    (state, value) -> figure.set(state, place, value)));
        }
        if (greatest > 0) {
            all.addAll(figure.gates().params(State::walk, State::with, greatest));
        }
        all.add(new Param<>(
                "more",
                Codec.flag(),
                State::more,
                (state, open) -> new State(state.knobs(), state.walk(), open, state.grip(), state.typed())));
        if (text) {
            addText();
        }
        return all;
    }

    private void addText() {
        all.add(new Param<>(
                "text",
                Codec.text(KnobFigure.LONGEST),
                state -> state.typed().taken(),
                (state, taken) -> figure.takes(taken) ? state.with(new Typed(taken, taken)) : state));
        all.add(new Param<>(
                "typed",
                Codec.text(KnobFigure.LONGEST),
                state -> state.typed().text().equals(state.typed().taken())
                        ? ""
                        : state.typed().text(),
                (state, typed) -> state.with(figure.typed(state.typed(), typed))));
    }
}
