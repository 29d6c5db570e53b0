package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/** What formulas do with lists of formulas. */
final class Lists {
    private Lists() {}

    static List<Formula> joined(List<Formula> first, Formula last) {
        List<Formula> all = new ArrayList<>(first);
        all.add(last);
        return all;
    }

    /** The same case run for each formula. */
    static <T> List<T> each(List<Formula> formulas, Cases<T> cases) {
        List<T> all = new ArrayList<>(formulas.size());
        for (Formula formula : formulas) {
            all.add(formula.in(cases));
        }
        return all;
    }
}
