package gradwalk.formula;

/** Gives each variable its number. */
@FunctionalInterface
public interface Environment {
    double valueOf(String variable);
}
