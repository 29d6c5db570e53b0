package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.Slider;
import org.jspecify.annotations.Nullable;

/** The two pictures about η: E over the updates of this run, and E after one update over all η. */
final class RatePlots {
    private static final PlotFrame FRAME = new PlotFrame(300, 210);
    private static final int SAMPLES = 72;
    private static final int DOTTED = 40;
    private static final double SOFTMAX_WIDTH = 0.5;

    private final Board board;
    private final Run run;
    private final boolean known;
    private final double solving;

    RatePlots(Board board, boolean known) {
        this.board = board;
        this.run = board.run();
        this.known = known;
        Convention convention = board.state().setup().convention();
        double size =
                Rates.size(run.input(board.update()), board.state().setup().bias());
        this.solving = convention.bounded() && size > 0 ? Rates.solving(convention, size) : SOFTMAX_WIDTH / 2.6;
    }

    Element overUpdates() {
        int shown = Stop.update(board.reach());
        Scale x = FRAME.across(0, Math.max(1, run.end()));
        Scale y = errorScale(shown);
        Path path = new Path();
        Element dots = Svg.of("g");
        boolean inside = true;
        for (int update = 0; update <= shown && inside; update++) {
            double error = run.error(update);
            inside = error <= y.greatest();
            path.to(x.place(update), inside ? y.place(error) : y.end() - 8);
            if (run.end() <= DOTTED && inside) {
                dots = dots.add(PlotFrame.dot(x.place(update), y.place(error), 2.5, "dot"));
            }
        }
        int update = board.update();
        double error = run.error(update);
        return FRAME.drawing(
                say("E over the updates"),
                FRAME.axes(x, y, say("updates"), "E"),
                Svg.path(path.data()).as("curve"),
                dots,
                PlotFrame.area(x, y)
                        .on(
                                "pointerdown",
                                at -> new Event.ToUpdate((int) Math.floor(at.across() * Math.max(1, run.end()) + 0.5))),
                PlotFrame.dot(x.place(update), y.place(error), 6, "ball"),
                label(x.place(update), y.place(error), Places.error(update), error));
    }

    /** From nothing to a little above the first error; a run that grows leaves the picture at eight times that. */
    private Scale errorScale(int shown) {
        double first = run.error(0) < 1e300 ? run.error(0) : 1e300;
        double greatest = first;
        double least = first;
        for (int update = 0; update <= shown; update++) {
            double error = run.error(update);
            if (error > greatest && error < 1e300) {
                greatest = error;
            }
            least = error > 0 && error < least ? error : least;
        }
        if (!(greatest > 0)) {
            greatest = 1;
        }
        if (board.state().logarithmic()) {
            double low = Math.max(1e-32, Math.min(least, greatest / 10));
            return FRAME.up(low / 2, greatest * 2, true);
        }
        boolean grows = greatest > first * 1.0001 && first > 0;
        return FRAME.up(0, grows ? Math.min(greatest, 8 * first) * 1.1 : greatest * 1.1, false);
    }

    private Markup label(double x, double y, Quantity quantity, double value) {
        boolean right = x > FRAME.width() * 0.6;
        Numbers numbers = board.numbers();
        Element text = PlotFrame.text(x + (right ? -10 : 10), Math.max(28, y - 8), right ? "end" : "start");
        return numbers.svg(text, quantity, value);
    }

    @Nullable
    Element overRates() {
        double width = 2.6 * solving;
        double now = run.error(0);
        Scale x = FRAME.across(0, width);
        if (!known) {
            Scale empty = FRAME.up(0, Math.max(1e-9, now) * 2.8, false);
            return FRAME.drawing(
                    say("E after the first update, for every η"),
                    FRAME.axes(x, empty, "η", say("E after the first update")),
                    PlotFrame.text((x.start() + x.end()) / 2, 100, "middle")
                            .as("withheld")
                            .add("?"));
        }
        double[] errors = new double[SAMPLES + 1];
        double greatest = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            errors[i] = run.errorAfter(0, width * i / SAMPLES);
            greatest = errors[i] < 1e300 ? Math.max(greatest, errors[i]) : greatest;
        }
        Scale y = FRAME.up(0, greatest > 0 ? greatest * 1.08 : 1, false);
        Path path = new Path();
        for (int i = 0; i <= SAMPLES; i++) {
            path.to(x.place(width * i / SAMPLES), y.place(errors[i]));
        }
        return FRAME.drawing(
                say("E after the first update, for every η"),
                FRAME.axes(x, y, "η", say("E after the first update")),
                PlotFrame.line(x.start(), y.place(now), x.end(), y.place(now), "level"),
                Svg.path(path.data()).as("curve"),
                PlotFrame.area(x, y)
                        .on("pointerdown", at -> new Event.Rate(Slider.rounded(Math.max(1e-4, at.across() * width)))),
                ball(x, y, width));
    }

    private @Nullable Element ball(Scale x, Scale y, double width) {
        double rate = board.state().setup().rate();
        double next = run.errorAfter(0, rate);
        if (rate > width) {
            return null;
        }
        return Svg.of("g")
                .add(
                        PlotFrame.dot(x.place(rate), y.place(next), 6, "ball"),
                        label(x.place(rate), y.place(next), new Quantity("loss", "next", 0, 0, 0), next));
    }

    /** Where η lies beyond the picture. */
    Element note() {
        double rate = board.state().setup().rate();
        if (!known || rate <= 2.6 * solving) {
            return Html.div(
                    "plotnote",
                    Html.p(say("The dashed line is E at the start. Where the curve is below it, an update helps.")));
        }
        Numbers numbers = board.numbers();
        return Html.div(
                "plotnote",
                say(
                        Html.of("p").as("warned"),
                        "η = {0} lies to the right of this picture: E after one update is {1}.",
                        numbers.span(Quantity.of("rate", "eta"), rate),
                        numbers.span(new Quantity("loss", "next", 0, 0, 0), run.errorAfter(0, rate))));
    }
}
