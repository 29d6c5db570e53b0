/**
 * Geometry without a page: scales, axes and paths as numbers and texts.
 */
@NullMarked
package gradwalk.draw;

import org.jspecify.annotations.NullMarked;
