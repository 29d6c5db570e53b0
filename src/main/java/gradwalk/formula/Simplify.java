package gradwalk.formula;

/** Writes a formula as a person would. */
final class Simplify {
    private Simplify() {}

    static Formula wholly(Formula formula) {
        return formula;
    }
}
