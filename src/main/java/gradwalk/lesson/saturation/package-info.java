/** Lesson 4: why a badly wrong sigmoid neuron learns slowly. */
@NullMarked
package gradwalk.lesson.saturation;

import org.jspecify.annotations.NullMarked;
