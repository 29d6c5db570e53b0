/**
 * The data sets that figures learn from.
 */
@NullMarked
package gradwalk.data;

import org.jspecify.annotations.NullMarked;
