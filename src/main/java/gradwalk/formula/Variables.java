package gradwalk.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists the names in a formula. */
final class Variables {
    private Variables() {}

    static List<String> of(Formula formula) {
        Set<String> names = new LinkedHashSet<>();
        Formula unused = formula.substitute(name -> {
            names.add(name);
            return null;
        });
        return new ArrayList<>(names);
    }
}
