/** Lesson 5: squared error against cross-entropy, and where the slope of the sigmoid cancels. */
@NullMarked
package gradwalk.lesson.losses;

import org.jspecify.annotations.NullMarked;
