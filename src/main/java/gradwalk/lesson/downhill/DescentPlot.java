package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.app.KnobFigure.Event;
import gradwalk.app.Memo;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Svg;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.Slider;
import org.jspecify.annotations.Nullable;

/** A curve with the place where the reader stands, the slope there as a triangle, and the last step as an arrow. */
final class DescentPlot {
    static final PlotFrame FRAME = new PlotFrame(340, 268);
    private static final double TRAIL = 3;
    /** The width of a digit. */
    private static final double DIGIT = 7.2;

    private final Memo<Element> still = new Memo<>();
    private Curve curve;
    private Scale x;
    private Scale y;

    DescentPlot(Curve first) {
        curve = first;
        x = first.across(FRAME);
        y = first.up(FRAME);
    }

    Scale across() {
        return x;
    }

    /**
     * The drawing.
     *
     * @param at how many steps were made
     * @param ahead whether the step to come may be shown
     */
    Element view(Descent descent, int at, Numbers numbers, boolean ahead) {
        if (descent.curve() != curve) {
            curve = descent.curve();
            x = curve.across(FRAME);
            y = curve.up(FRAME);
        }
        Element axes = still.of(curve, this::still);
        double w = descent.weight(at);
        double cost = descent.cost(at);
        return FRAME.drawing(
                say("The cost over the weight"),
                axes,
                PlotFrame.inside(x, y, trail(descent, at), triangle(w, cost, descent.slope(at))),
                at > 0 ? step(descent, at, "stepline") : ahead ? step(descent, 1, "stepline ahead") : null,
                PlotFrame.area(x, y)
                        .on("pointerdown", this::placed)
                        .on("pointermove", moved -> moved.pressed() ? placed(moved) : null),
                PlotFrame.inside(
                        x,
                        y,
                        !Double.isFinite(cost)
                                ? null
                                : PlotFrame.dot(x.beyond(w), y.beyond(cost), 6.5, "ball")
                                        .as("k-parameter")),
                rise(descent, at, numbers));
    }

    private Element still() {
        return Svg.of("g")
                .add(
                        FRAME.axes(x, y, "w", "C"),
                        PlotFrame.inside(x, y, PlotFrame.curve(x, y, curve.samples(), curve::cost, "curve")));
    }

    private Object placed(Happening at) {
        double w = x.at(Math.max(0, Math.min(1, at.across())));
        return new Event.Turn(DescentFigure.START, Slider.rounded(w));
    }

    /** Every place so far, on the curve; they are not joined, since nothing rolls from one to the next. */
    private Element trail(Descent descent, int at) {
        Element dots = Svg.of("g");
        for (int i = Math.max(0, at - 60); i < at; i++) {
            dots = dots.add(PlotFrame.dot(x.beyond(descent.weight(i)), y.beyond(descent.cost(i)), TRAIL, "dot"));
        }
        return dots;
    }

    /** One to the right, and as much up or down as the slope says. */
    private @Nullable Element triangle(double w, double cost, double slope) {
        if (!Double.isFinite(cost + slope)) {
            return null;
        }
        Path corner = new Path()
                .to(x.beyond(w), y.beyond(cost))
                .to(x.beyond(w + 1), y.beyond(cost))
                .to(x.beyond(w + 1), y.beyond(cost + slope));
        return Svg.path(corner.data() + "Z").as("triangle");
    }

    private @Nullable Element rise(Descent descent, int at, Numbers numbers) {
        double w = descent.weight(at);
        double slope = descent.slope(at);
        double right = Math.min(x.end() - 4, x.place(w + 1) + 6);
        boolean inside = x.holds(w) && y.holds(descent.cost(at));
        if (!inside) {
            return null;
        }
        String digits = numbers.text(slope);
        boolean late = right > x.end() - DIGIT * digits.length();
        double rise = y.beyond(descent.cost(at) + slope) - y.place(descent.cost(at));
        // A flat triangle has no room beside it.
        double height = y.place(descent.cost(at)) + (Math.abs(rise) < 24 ? -16 : rise * 0.5);
        Element text = PlotFrame.text(
                late ? x.place(w) - 8 : right,
                Math.max(y.end() + 12, Math.min(y.start() - 6, height)),
                late ? "end" : "start");
        return numbers.svg(text, descent.slopeName(at), slope);
    }

    /** Along the w axis, then up to the curve. */
    private Element step(Descent descent, int at, String style) {
        double from = x.place(descent.weight(at - 1));
        double to = x.place(descent.weight(at));
        double base = y.start();
        double head = to > from ? -7 : 7;
        Path arrow = new Path().to(to + head, base - 4).to(to, base).to(to + head, base + 4);
        return Svg.of("g")
                .add(
                        PlotFrame.line(to, base, to, y.place(descent.cost(at)), "level"),
                        PlotFrame.line(from, base, to, base, style),
                        Math.abs(to - from) < 8 ? null : Svg.path(arrow.data()).as("stephead"));
    }
}
