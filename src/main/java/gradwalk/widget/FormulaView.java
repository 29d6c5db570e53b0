package gradwalk.widget;

import gradwalk.app.Explanation;
import gradwalk.formula.Formula;
import gradwalk.markup.Markup;
import java.util.List;

/** A formula on the page, in symbols or with the present numbers in their places. */
public final class FormulaView {
    private FormulaView() {}

    /** The formula in symbols. */
    public static Markup symbols(Formula formula) {
        return formula.mathMl();
    }
}
