/**
 * Builds the site on the JVM: reads the prose in {@code webapp/}, renders each figure's first state into it, compiles a
 * script for each page that has figures, and serves the result. Nothing here names a lesson.
 */
@NullMarked
package gradwalk.site;

import org.jspecify.annotations.NullMarked;
