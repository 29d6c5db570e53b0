package gradwalk.lesson.trainingstep;

import gradwalk.app.Explanation;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formula of each step, with the numbers in it. The column follows the number asked about. */
final class StepFormulas {
    private final Board board;
    private final Numbers numbers;
    private final Explaining explaining;
    private final int column;
    private final int row;

    StepFormulas(Board board) {
        this.board = board;
        this.numbers = board.wide();
        this.explaining = new Explaining(board.run());
        Quantity asked = board.frame().trail().last();
        this.column = asked != null && asked.column() >= 1 && asked.column() <= Model.OUTPUTS ? asked.column() : 1;
        this.row = asked != null && asked.node().equals("W") ? Math.max(1, asked.row()) : 1;
    }

    Element view() {
        Element area = Html.div("formulas");
        for (Element line : lines()) {
            area = area.add(line.as("eq"));
        }
        return area;
    }

    /** A line whose pieces may come to stand below each other where there is little room. */
    private static Element line(@Nullable Markup... pieces) {
        return Html.of("div").add(pieces);
    }

    private static Element math(@Nullable Markup... pieces) {
        return MathMl.math(pieces);
    }

    /** {@code = result}. */
    private Element result(Quantity quantity, double value) {
        return math(MathMl.mo("="), numbers.mn(quantity, value));
    }

    private List<Element> lines() {
        int update = board.update();
        return switch (board.stop()) {
            case ROW ->
                List.of(MathMl.math(
                        FormulaView.symbol("o"), MathMl.mo("="), FormulaView.symbol("x"), FormulaView.symbol("W")));
            case FORWARD -> List.of(shapes(), worked(new Quantity("value", "o", 1, column, update)));
            case COMPARE ->
                List.of(worked(
                        board.state().setup().convention() == Convention.SOFTMAX
                                ? new Quantity("value", "p", 1, column, update)
                                : new Quantity("value", "d", 1, column, update)));
            case ERROR -> symbolsAndNumbers(Places.error(update));
            case BACK_OUTPUT -> threeLines(update);
            case NUDGE -> nudge(update);
            case BACK_WEIGHTS ->
                List.of(
                        line(math(
                                FormulaView.symbol("∂E/∂W"),
                                MathMl.mo("="),
                                MathMl.msup(FormulaView.symbol("x"), MathMl.mi("T")),
                                MathMl.mo("·"),
                                FormulaView.symbol("∂E/∂o"))),
                        worked(new Quantity("gradient", "W", row, column, update)));
            case UPDATE -> symbolsAndNumbers(new Quantity("weight", "W", row, column, update + 1));
        };
    }

    /** The sizes of the product, the equal inner ones joined by a bracket. */
    private static Element shapes() {
        return Html.div(
                "shapes",
                Numbers.plain("index", "1 × "),
                Numbers.plain("index", "4 · 4").as("inner"),
                Numbers.plain("index", " × 3  →  1 × 3"));
    }

    /** {@code name = formula with numbers = result}. */
    private Element worked(Quantity quantity) {
        Explanation explanation = explaining.explain(quantity);
        return explanation == null
                ? line()
                : line(
                        math(name(explanation), MathMl.mo("="), filled(explanation)),
                        result(quantity, explanation.value()));
    }

    private List<Element> symbolsAndNumbers(Quantity quantity) {
        Explanation explanation = explaining.explain(quantity);
        if (explanation == null || explanation.formula() == null) {
            return List.of();
        }
        return List.of(
                line(math(
                        name(explanation),
                        FormulaView.relation(explanation),
                        FormulaView.symbols(explanation.formula()))),
                line(math(MathMl.mo("="), filled(explanation)), result(quantity, explanation.value())));
    }

    private static Markup name(Explanation explanation) {
        return FormulaView.symbol(explanation.symbol());
    }

    private @Nullable Markup filled(Explanation explanation) {
        return explanation.formula() == null
                ? null
                : FormulaView.withNumbers(explanation.formula(), explanation.sources(), board.numbers());
    }

    /** The lecture's three lines: the power rule with its inner derivative, tidied, and with numbers. */
    private List<Element> threeLines(int update) {
        Quantity gradient = new Quantity("gradient", "o", 1, column, update);
        Explanation explanation = explaining.explain(gradient);
        if (explanation == null || explanation.formula() == null) {
            return List.of();
        }
        Markup first = Derivations.powerRule(board.state().setup().convention(), column);
        Markup symbols = FormulaView.symbols(explanation.formula());
        return List.of(
                line(math(name(explanation), MathMl.mo("="), first == null ? symbols : first)),
                first == null ? line() : line(math(MathMl.mo("="), symbols)),
                line(math(MathMl.mo("="), filled(explanation)), result(gradient, explanation.value())));
    }

    private List<Element> nudge(int update) {
        Quantity moved = new Quantity("value", "nudged_o", 0, 0, update);
        Quantity change = new Quantity("loss", "nudged_E", 0, 0, update);
        Explanation output = explaining.explain(moved);
        Explanation error = explaining.explain(change);
        if (output == null || error == null) {
            return List.of();
        }
        return List.of(
                line(math(name(output), MathMl.mo("="), filled(output)), result(moved, output.value())),
                line(math(name(error), MathMl.mo("="), board.numbers().mn(change, error.value()))),
                worked(new Quantity("gradient", "W", 1, 1, update)));
    }
}
