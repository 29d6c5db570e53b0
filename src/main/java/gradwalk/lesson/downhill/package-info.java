/** Lesson 3, downhill: slope, step, learning rate, valleys, two weights, and rules that race. */
@NullMarked
package gradwalk.lesson.downhill;

import org.jspecify.annotations.NullMarked;
