package gradwalk.lesson.trainingstep;

import gradwalk.app.Explanation;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.FormulaLines;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Numbers;
import java.util.Objects;

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
        FormulaLines lines = new FormulaLines(board.numbers(), numbers);
        int update = board.update();
        switch (board.stop()) {
            case ROW ->
                lines.line(MathMl.math(
                        FormulaView.symbol("o"), MathMl.mo("="), FormulaView.symbol("x"), FormulaView.symbol("W")));
            case FORWARD -> lines.line(shapes()).worked(explained(new Quantity("value", "o", 1, column, update)));
            case COMPARE ->
                lines.worked(explained(
                        board.state().setup().convention() == Convention.SOFTMAX
                                ? new Quantity("value", "p", 1, column, update)
                                : new Quantity("value", "d", 1, column, update)));
            case ERROR -> symbolsAndNumbers(lines, Places.error(update));
            case BACK_OUTPUT -> threeLines(lines, explained(new Quantity("gradient", "o", 1, column, update)));
            case NUDGE ->
                lines.worked(explained(new Quantity("value", "nudged_o", 0, 0, update)))
                        .worked(explained(new Quantity("loss", "nudged_E", 0, 0, update)))
                        .worked(explained(new Quantity("gradient", "W", 1, 1, update)));
            case BACK_WEIGHTS ->
                lines.line(MathMl.math(
                                FormulaView.symbol("∂E/∂W"),
                                MathMl.mo("="),
                                MathMl.msup(FormulaView.symbol("x"), MathMl.mi("T")),
                                MathMl.mo("·"),
                                FormulaView.symbol("∂E/∂o")))
                        .worked(explained(new Quantity("gradient", "W", row, column, update)));
            case UPDATE -> symbolsAndNumbers(lines, new Quantity("weight", "W", row, column, update + 1));
        }
        return lines.view();
    }

    /** The sizes of the product, the equal inner ones joined by a bracket. */
    private static Element shapes() {
        return Html.div(
                "shapes",
                Numbers.plain("index", "1 × "),
                Numbers.plain("index", "4 · 4").as("inner"),
                Numbers.plain("index", " × 3  →  1 × 3"));
    }

    private Explanation explained(Quantity quantity) {
        return Objects.requireNonNull(explaining.explain(quantity));
    }

    private void symbolsAndNumbers(FormulaLines lines, Quantity quantity) {
        Explanation explanation = explained(quantity);
        lines.symbols(explanation).numbers(explanation);
    }

    /** The lecture's three lines: the power rule with its inner derivative, tidied, and with numbers. */
    private void threeLines(FormulaLines lines, Explanation explanation) {
        Markup first = Derivations.powerRule(board.state().setup().convention(), column);
        Formula formula = explanation.formula();
        Markup symbols = formula == null ? null : FormulaView.symbols(formula);
        Markup name = FormulaView.symbol(explanation.symbol());
        lines.line(MathMl.math(name, MathMl.mo("="), first == null ? symbols : first))
                .line(first == null ? null : MathMl.math(MathMl.mo("="), symbols))
                .numbers(explanation);
    }
}
