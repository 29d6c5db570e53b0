package gradwalk.lesson.landscapes;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Memo;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.ContourPlot;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.RacePlot;
import gradwalk.widget.SurfacePlot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card of the race: the map or the surface, the costs on one clock, and a row for each rule. */
final class RaceView {
    private static final int DIGITS = 4;
    private static final Scale FLAT = new Scale(-1, 1, 0, 1, false);
    /** How much of the map the arrow down the slope is long. */
    private static final double ARROW = 0.13;

    private final RaceFigure figure;
    private final ContourPlot map = new ContourPlot(RaceFigure.FRAME);
    private final SurfacePlot surface = new SurfacePlot(RaceFigure.FRAME);
    private final RacePlot clock = new RacePlot(RaceFigure.FRAME);
    private final Memo<List<ContourPlot.Run>> paths = new Memo<>();
    private final Memo<List<RacePlot.Lane>> lanes = new Memo<>();
    private final Memo<RacePlot.Axes> axes = new Memo<>();

    RaceView(RaceFigure figure) {
        this.figure = figure;
    }

    Element of(State state, Frame frame, String part) {
        Numbers numbers = new Numbers(frame, part, DIGITS);
        Knobs knobs = new Knobs(figure, state, frame, part);
        int last = figure.last(state);
        Element place = Numbers.plain("index", say("step {0} of {1}", state.at(), last));
        return Card.of(frame, part, say("A race from one start"))
                .hint(state.walk().time().playing() ? Html.span("", say("running")) : place)
                .add(
                        lands(state),
                        formula(state, knobs),
                        Html.p(say(RaceFigure.land(state).told())).as("watch").with("data-plain", "constant"),
                        Html.div("plots", picture(state, knobs), course(state)),
                        new RunsTable(figure, state, numbers, knobs).view(),
                        settings(state, knobs),
                        RulesFold.view(figure, state, knobs))
                .explaining(numbers)
                .footer(knobs.run(say("step"), last, last, place))
                .view()
                .as("racecard")
                .on("keydown", knobs::arrow);
    }

    private static Element lands(State state) {
        Chips chips = Chips.of(say("costs to race on"));
        for (int i = 0; i < Land.ALL.size(); i++) {
            chips = chips.add(
                    Markup.text(say(Land.ALL.get(i).name())),
                    state.knob(RaceFigure.LAND) == i,
                    new Event.Put(RaceFigure.opening(i)));
        }
        return chips.view();
    }

    private Element formula(State state, Knobs knobs) {
        if (RaceFigure.land(state).own()) {
            Markup label = MathMl.math(FormulaView.symbol("C"), MathMl.mo("="));
            return knobs.typing("own-cost", label, RaceFigure::refusal).as("costline");
        }
        Markup written = MathMl.math(
                FormulaView.symbol("C"),
                MathMl.mo("="),
                FormulaView.symbols(figure.cost(state).formula()));
        return Html.div("eq", written).as("costline").with("data-plain", "constant");
    }

    private Element picture(State state, Knobs knobs) {
        boolean flat = !state.on(RaceFigure.SURFACE);
        Element choice = knobs.choice(
                RaceFigure.SURFACE,
                say("how the cost is looked at"),
                List.of(Markup.text(say("from above")), Markup.text(say("as a surface"))));
        return Html.div("picture", choice, flat ? fromAbove(state) : fromTheSide(state), legend(state, flat));
    }

    private List<ContourPlot.Run> paths(State state) {
        List<Course> courses = figure.courses(state);
        return paths.of(courses, () -> {
            List<ContourPlot.Run> all = new ArrayList<>();
            for (Course course : courses) {
                Entrant entrant = course.entrant();
                all.add(new ContourPlot.Run(
                        entrant.label(), "k-parameter " + entrant.stroke(), course.places(0), course.places(1)));
            }
            return List.copyOf(all);
        });
    }

    private Element fromAbove(State state) {
        ContourPlot.Ground on = figure.ground(state);
        ContourPlot.Start start = new ContourPlot.Start(
                say("where the runs start"),
                state.knob(RaceFigure.X),
                state.knob(RaceFigure.Y),
                (x, y) -> new Event.Sweep(List.of(new Event.Turn(RaceFigure.X, x), new Event.Turn(RaceFigure.Y, y))));
        return map.view(
                say("The cost from above, with the runs"), on, paths(state), state.at(), start, arrow(state, on));
    }

    /** Down the slope from where the first run is, as long everywhere: its direction is what counts. */
    private @Nullable Element arrow(State state, ContourPlot.Ground on) {
        List<Course> courses = figure.courses(state);
        if (courses.isEmpty()) {
            return null;
        }
        Course first = courses.get(0);
        int at = Math.min(state.at(), first.end());
        double x = first.slopes(0)[at];
        double y = first.slopes(1)[at];
        double length = Math.sqrt(x * x + y * y);
        double times = ARROW * (on.x().greatest() - on.x().least()) / length;
        return ContourPlot.arrow(on, first.places(0)[at], first.places(1)[at], -x * times, -y * times, "k-gradient");
    }

    private Element fromTheSide(State state) {
        ContourPlot.Ground on = figure.ground(state);
        Scale costs = map.costs(on);
        return surface.view(
                say("The cost as a surface: drag or arrow keys turn it"),
                on,
                costs == null ? FLAT : costs,
                state.knob(RaceFigure.TURN),
                paths(state),
                state.at(),
                state.grip(),
                Event.Grip::new,
                turn -> new Event.Turn(RaceFigure.TURN, turn));
    }

    private Element legend(State state, boolean flat) {
        ContourPlot.Ground on = figure.ground(state);
        double[] levels = map.levels(on);
        Element line = Html.of("p").as("mapnote").with("data-plain", "tick");
        Scale costs = map.costs(on);
        if (levels.length == 0 || costs == null) {
            return line.add(say("The same cost everywhere on the map: no line to draw."));
        } else if (!flat) {
            return line.add(
                    costs.logarithmic()
                            ? say("Height is C by powers of ten. Drag the picture to turn it.")
                            : say("Height is C. Drag the picture to turn it."));
        }
        StringBuilder all = new StringBuilder(NumberText.display(levels[0], 3));
        for (int i = 1; i < levels.length; i++) {
            all.append(", ").append(NumberText.display(levels[i], 3));
        }
        return line.add(say("Lines at C = {0}.", all.toString()));
    }

    private Element course(State state) {
        List<Course> courses = figure.courses(state);
        List<RacePlot.Lane> all = lanes.of(courses, () -> {
            List<RacePlot.Lane> made = new ArrayList<>();
            for (Course course : courses) {
                Entrant entrant = course.entrant();
                made.add(new RacePlot.Lane(entrant.label(), "k-loss " + entrant.stroke(), course.costs()));
            }
            return List.copyOf(made);
        });
        int last = figure.last(state);
        RacePlot.Axes drawn = axes.of(
                List.of(courses, last, figure.ground(state)),
                () -> new RacePlot.Axes(
                        RacePlot.clock(RaceFigure.FRAME, last),
                        costs(courses, figure.ground(state)),
                        say("step"),
                        say("cost C")));
        return Html.div(
                "picture",
                Html.p(say("The cost over the steps")).as("plotname"),
                clock.view(say("The cost over the steps"), drawn, all, state.at(), last, Event.To::new),
                Html.of("p")
                        .as("mapnote")
                        .add(drawn.y().logarithmic() ? say("C by powers of ten.") : say("C in even steps.")));
    }

    /** Holds what the runs cost while they are on the map; by powers of ten where that is positive and spans many. */
    private static Scale costs(List<Course> courses, ContourPlot.Ground on) {
        double least = Double.MAX_VALUE;
        double positive = Double.MAX_VALUE;
        double greatest = -Double.MAX_VALUE;
        for (Course course : courses) {
            for (int i = 0; i <= course.end(); i++) {
                double cost = course.costs()[i];
                boolean here =
                        i == 0 || (on.x().holds(course.places(0)[i]) && on.y().holds(course.places(1)[i]));
                if (here && Double.isFinite(cost)) {
                    least = Math.min(least, cost);
                    greatest = Math.max(greatest, cost);
                    positive = cost > 0 ? Math.min(positive, cost) : positive;
                }
            }
        }
        PlotFrame frame = RaceFigure.FRAME;
        if (!(greatest > least)) {
            double middle = greatest == least ? least : 0;
            // A little more than to the next tick, whose number would meet the name of the axis.
            double half = 1.15 * Math.max(1, Math.abs(middle));
            return frame.up(middle - half, middle + half, false);
        } else if (least >= 0 && greatest > 30 * positive) {
            return frame.up(Math.max(positive, greatest * 1e-8), greatest * 1.5, true);
        }
        double room = 0.05 * (greatest - least);
        return frame.up(least - room, greatest + room, false);
    }

    private static Element settings(State state, Knobs knobs) {
        boolean own = RaceFigure.land(state).own();
        return Html.div(
                "racesettings",
                Html.span("settingname", say("start")),
                knobs.field(RaceFigure.X, symbol("x")),
                knobs.field(RaceFigure.Y, symbol("y")),
                knobs.field(RaceFigure.STEPS, Markup.text(say("steps"))),
                own ? knobs.field(RaceFigure.HALF, Markup.text(say("map to ±"))) : null);
    }

    static Markup symbol(String name) {
        return MathMl.math(FormulaView.symbol(name));
    }
}
