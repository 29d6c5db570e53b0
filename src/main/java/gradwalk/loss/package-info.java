/** Losses, one a file: how wrong an output is, as nodes of a graph. */
@NullMarked
package gradwalk.loss;

import org.jspecify.annotations.NullMarked;
