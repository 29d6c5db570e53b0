/** A trial figure, to be removed. */
@NullMarked
package gradwalk.lesson.trial;

import org.jspecify.annotations.NullMarked;
