/**
 * Fully connected networks as graphs, their starting values, their training and how well they do.
 */
@NullMarked
package gradwalk.nn;

import org.jspecify.annotations.NullMarked;
