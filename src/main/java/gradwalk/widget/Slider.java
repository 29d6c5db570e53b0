package gradwalk.widget;

import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.math.NumberText;
import java.util.function.Function;

/** A value chosen by dragging along a scale. */
public final class Slider {
    private static final int STEPS = 600;

    private Slider() {}

    /**
     * A slider.
     *
     * @param name what is chosen, for assistive technology
     * @param scale the range, even or logarithmic
     * @param value the value now
     * @param message what the figure is sent for a value; rounded to three significant digits
     */
    public static Element of(String name, Scale scale, double value, Function<Double, Object> message) {
        double share = Math.max(0, Math.min(1, scale.share(value)));
        return Html.of("input")
                .with("type", "range")
                .with("min", "0")
                .with("max", STEPS)
                .with("step", "1")
                .with("value", Integer.toString((int) Math.floor(share * STEPS + 0.5)))
                .with("aria-label", name)
                .with("aria-valuetext", NumberText.display(value, 3))
                .on("input", dragged -> message.apply(rounded(scale.at(NumberText.parse(dragged.value()) / STEPS))));
    }

    /** A value with three significant digits, so that it can be read out and typed again. */
    public static double rounded(double value) {
        double power = 1;
        while (Math.abs(value) * power < 100 && power < 1e12) {
            power *= 10;
        }
        return Math.floor(value * power + 0.5) / power;
    }
}
