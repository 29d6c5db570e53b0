/**
 * The data sets that networks learn from, and how they are split, scaled and dealt out in batches. All chance is seeded.
 */
@NullMarked
package gradwalk.data;

import org.jspecify.annotations.NullMarked;
