package gradwalk.lesson.landscapes;

import static gradwalk.app.Words.say;

import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.widget.Chips;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row for each rule: whether it runs, its rate, and where it is now. */
final class RunsTable {
    private static final List<String> HEADINGS = List.of("η", "x", "y", "C");

    private final RaceFigure figure;
    private final State state;
    private final Numbers numbers;
    private final Knobs knobs;

    RunsTable(RaceFigure figure, State state, Numbers numbers, Knobs knobs) {
        this.figure = figure;
        this.state = state;
        this.numbers = numbers;
        this.knobs = knobs;
    }

    Element view() {
        Element head = Html.of("tr").add(Html.of("td"));
        for (String heading : HEADINGS) {
            head = head.add(Html.of("th").with("scope", "col").add(FormulaView.heading(heading)));
        }
        Element body = Html.of("tbody").add(head.add(Html.of("td")));
        List<Course> courses = figure.courses(state);
        int running = 0;
        for (int i = 0; i < Entrant.ALL.size(); i++) {
            boolean on = RaceFigure.runs(state, i);
            body = body.add(row(i, on ? courses.get(running) : null));
            running += on ? 1 : 0;
        }
        return Html.of("table").as("runs").as("entrants").add(body);
    }

    private Element row(int index, @Nullable Course course) {
        Entrant entrant = Entrant.ALL.get(index);
        int knob = RaceFigure.knob(index);
        boolean on = course != null;
        Element row = Html.of("tr")
                .as("off", !on)
                .add(
                        Html.of("th").with("scope", "row").add(named(entrant, knob, on)),
                        cell("η")
                                .add(knobs.field(
                                        knob + 1,
                                        Html.span("unseen", say(entrant.rule().name())))));
        if (course == null) {
            for (int i = 1; i < HEADINGS.size(); i++) {
                row = row.add(cell("").add("–"));
            }
            return row.add(Html.of("td"));
        }
        int at = Math.min(state.at(), course.end());
        for (int axis = 0; axis < 2; axis++) {
            row = row.add(
                    cell(Cost.AXES.get(axis)).add(numbers.span(course.placeName(axis, at), course.places(axis)[at])));
        }
        row = row.add(cell("C").add(numbers.span(course.costName(at), course.costs()[at])));
        return row.add(Html.of("td").as("remark").add(remark(course, at)));
    }

    /** A cell that carries its heading along to where rows are stacked. */
    private static Element cell(String heading) {
        Element cell = Html.of("td");
        return heading.isEmpty()
                ? cell
                : cell.add(Html.span("stacked", "")
                        .with("aria-hidden", "true")
                        .add(MathMl.math(FormulaView.symbol(heading))));
    }

    private static Element named(Entrant entrant, int knob, boolean on) {
        Element key = Svg.drawing(30, 8)
                .as("key")
                .with("aria-hidden", "true")
                .add(PlotFrame.line(1, 4, 29, 4, "curve k-parameter " + entrant.stroke()));
        Element chip = Chips.chip(Html.span("", say(entrant.rule().name())), new Event.Turn(knob, on ? 0 : 1))
                .as("on", on)
                .with("aria-pressed", Boolean.toString(on));
        return Html.div("keyed", chip, key, Html.span("letters", entrant.label()));
    }

    private Element remark(Course course, int at) {
        Element none = Html.span("", "");
        if (course.flew() && state.at() >= course.end()) {
            return say(none, "not finite at step {0}", Numbers.count(course.end()));
        }
        boolean here = figure.ground(state).x().holds(course.places(0)[at])
                && figure.ground(state).y().holds(course.places(1)[at]);
        return here ? none : none.add(say("off the map"));
    }
}
