package gradwalk.formula;

/** A base with its exponent, which is not 0. */
record Factor(Atom atom, Ratio exponent) {}
