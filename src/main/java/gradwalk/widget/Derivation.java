package gradwalk.widget;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation.Source;
import gradwalk.formula.Formula;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.MathMl;
import java.util.List;

/**
 * A derivation, shown line by line: each line's formula, the rule that made it of the line before, and the same with the
 * present numbers in. Lines that are not reached yet keep their room.
 */
public final class Derivation {
    private final Numbers numbers;
    private final List<Line> lines;
    private final List<Source> sources;

    /**
     * One line.
     *
     * @param left the name of what is derived, empty to leave it out
     * @param right what it equals
     * @param rule how this line follows from the one before, in a few words
     * @param cancels the name that is seen to cancel in this line, empty for none
     */
    public record Line(String left, Formula right, String rule, String cancels) {

        /** A line in which nothing cancels. */
        public Line(String left, Formula right, String rule) {
            this(left, right, rule, "");
        }
    }

    /** @param sources the present numbers of the names in the lines */
    public Derivation(Numbers numbers, List<Line> lines, List<Source> sources) {
        this.numbers = numbers;
        this.lines = lines;
        this.sources = sources;
    }

    /**
     * The lines, so many of them shown.
     *
     * @param shown how many, from 0
     */
    public Element view(int shown) {
        Element list = Html.of("ol").as("derived");
        for (int i = 0; i < lines.size(); i++) {
            list = list.add(line(lines.get(i), i < shown, i == shown - 1));
        }
        return list;
    }

    private Element line(Line line, boolean shown, boolean last) {
        Element item = Html.of("li").as("now", last);
        if (!shown) {
            // Its room is that of the line itself, so that nothing moves when it comes.
            return item.as("ahead")
                    .with("aria-hidden", "true")
                    .add(Html.div("both", symbols(line), room(line)), Html.div("rule"));
        }
        return item.add(
                Html.div("both", symbols(line), withNumbers(line)),
                Html.div("rule", Numbers.plain("constant", say(line.rule()))));
    }

    private static Element symbols(Line line) {
        return Html.div(
                "sym",
                MathMl.math(
                        line.left().isEmpty() ? null : FormulaView.symbol(line.left()),
                        MathMl.mo("="),
                        FormulaView.symbols(line.right(), line.cancels())));
    }

    /** As high as the line with its numbers in: fractions stand where they will stand. */
    private Element room(Line line) {
        return Html.div("nums", MathMl.math(MathMl.mo("="), FormulaView.room(line.right(), sources)));
    }

    private Element withNumbers(Line line) {
        return Html.div(
                "nums",
                MathMl.math(MathMl.mo("="), FormulaView.withNumbers(line.right(), sources, line.cancels(), numbers)));
    }
}
