package gradwalk.lesson.landscapes;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.optim.Optimizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a run for one of the two weights, line by line of its rule. */
final class StepLines {
    private static final double ROUNDING = 1e-9;

    private final Course course;
    private final int axis;
    private final String weight;
    private final String slope;
    private final List<Optimizer.Line> rule;
    // What the lines so far have left: symbols, their values and names.
    private final List<String> symbols = new ArrayList<>();
    private final List<Source> known = new ArrayList<>();
    private final List<Explanation> lines = new ArrayList<>();

    /** @param step counted from 1 */
    StepLines(Course course, int axis, int step) {
        this.course = course;
        this.axis = axis;
        this.weight = Cost.AXES.get(axis);
        this.slope = "∂C/∂" + weight;
        this.rule = course.rule().rule();
        know("η", new Source("η", course.rateName(), course.rate()));
        for (Optimizer.Setting setting : course.rule().settings()) {
            know(setting.symbol(), new Source(setting.symbol(), course.settingName(setting), setting.value()));
        }
        for (String symbol : course.rule().memory()) {
            know(symbol, new Source(symbol, course.lineName(symbol, axis, 0), 0));
        }
        for (int earlier = 1; earlier <= step; earlier++) {
            lines.clear();
            take(earlier);
        }
    }

    private void know(String symbol, Source source) {
        int place = symbols.indexOf(symbol);
        if (place < 0) {
            symbols.add(symbol);
            known.add(source);
        } else {
            known.set(place, source);
        }
    }

    private void take(int at) {
        know("w", new Source(weight, course.placeName(axis, at - 1), course.places(axis)[at - 1]));
        know("g", new Source(slope, course.slopeName(axis, at - 1), course.slopes(axis)[at - 1]));
        for (int i = 0; i < rule.size(); i++) {
            boolean last = i == rule.size() - 1;
            Optimizer.Line line = rule.get(i);
            String symbol = line.symbol().equals("w") ? weight : line.symbol();
            Quantity name = last ? course.placeName(axis, at) : course.lineName(symbol, axis, at);
            Explanation told = told(name, symbol, line.next(), at, last);
            lines.add(told);
            know(line.symbol(), new Source(symbol, name, told.value()));
        }
    }

    private Explanation told(Quantity name, String symbol, Formula next, int at, boolean last) {
        List<Source> sources = new ArrayList<>();
        for (String variable : next.variables()) {
            if (!variable.equals("t")) {
                sources.add(known.get(symbols.indexOf(variable)));
            }
        }
        Formula formula = next.substitute(variable -> named(variable, at));
        String title = last
                ? say("{0} after step {1} of {2}", weight, at, say(course.rule().name()))
                : say("On the way to step {0} of {1}", at, say(course.rule().name()));
        double size = Math.max(Math.abs(course.rate()), Math.abs(course.places(axis)[at - 1]));
        return Explanation.derived(
                name,
                title,
                symbol,
                formula,
                sources,
                last
                        ? new Check(
                                say("The step as the program takes it, apart from this formula:"),
                                course.places(axis)[at],
                                ROUNDING,
                                size)
                        : null);
    }

    private @Nullable Formula named(String variable, int at) {
        return switch (variable) {
            case "w" -> Formula.variable(weight);
            case "g" -> Formula.variable(slope);
            case "t" -> Formula.number(at);
            default -> null;
        };
    }

    /** Where a number that this step gave comes from; null when it gave none such. */
    @Nullable
    Explanation explain(Quantity quantity) {
        for (Explanation line : lines) {
            if (line.of().equals(quantity)) {
                return line;
            }
        }
        return null;
    }

    /** The same for any number of a course but its cost and slopes; null when it has none such. */
    static @Nullable Explanation explain(Course course, Quantity quantity) {
        int step = quantity.update();
        for (int axis = 0; axis < 2; axis++) {
            if (step == 0 && quantity.equals(course.placeName(axis, 0))) {
                String symbol = Cost.AXES.get(axis);
                return Explanation.given(quantity, say("Where all runs start"), symbol, course.places(axis)[0]);
            }
            for (String symbol : course.rule().memory()) {
                if (step == 0 && quantity.equals(course.lineName(symbol, axis, 0))) {
                    return Explanation.given(quantity, say("Nothing is remembered before the first step"), symbol, 0);
                }
            }
            boolean own = quantity.node().endsWith(course.entrant().suffix());
            Explanation told = own && step > 0 && step <= course.end()
                    ? new StepLines(course, axis, step).explain(quantity)
                    : null;
            if (told != null) {
                return told;
            }
        }
        return null;
    }
}
