/** The page on which a reader's own expression becomes a graph that is walked there and back. */
@NullMarked
package gradwalk.lesson.yourexpression;

import org.jspecify.annotations.NullMarked;
