/**
 * Numbers: matrices and the kernels that multiply them, seeded random numbers, functions of one and two numbers, numbers as text and back, and {@link gradwalk.math.Platform}, the one seam
 * to what the JVM and the browser do differently.
 */
@NullMarked
package gradwalk.math;

import org.jspecify.annotations.NullMarked;
