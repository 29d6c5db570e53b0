/** Lesson 3, further: costs over two weights, and rules that race down them. */
@NullMarked
package gradwalk.lesson.landscapes;

import org.jspecify.annotations.NullMarked;
