/**
 * Formulas as values: {@link gradwalk.formula.Formula} is built, evaluated, substituted into, simplified, and printed
 * as text and as MathML.
 */
@NullMarked
package gradwalk.formula;

import org.jspecify.annotations.NullMarked;
