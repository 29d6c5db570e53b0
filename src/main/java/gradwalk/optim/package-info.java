/** Optimizers, one a file: how gradients change the parameters. */
@NullMarked
package gradwalk.optim;

import org.jspecify.annotations.NullMarked;
