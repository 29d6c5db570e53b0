package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/** Lists the names in a formula. */
final class Variables {
    private Variables() {}

    static List<String> of(Formula formula) {
        List<String> names = new ArrayList<>();
        Formula unused = formula.substitute(name -> {
            if (!names.contains(name)) {
                names.add(name);
            }
            return null;
        });
        return names;
    }
}
