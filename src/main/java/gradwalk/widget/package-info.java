/**
 * The parts that figures are put together from: numbers that can be asked, matrices, fields, steppers, plots, the card
 * around them.
 */
@NullMarked
package gradwalk.widget;

import org.jspecify.annotations.NullMarked;
