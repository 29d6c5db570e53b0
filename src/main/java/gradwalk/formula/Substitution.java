package gradwalk.formula;

import org.jspecify.annotations.Nullable;

/** Says what stands in a variable's place. */
@FunctionalInterface
public interface Substitution {

    /** The formula to put there, or null to keep the variable. */
    @Nullable
    Formula replacement(String variable);
}
