/** What two lessons need: one neuron, trained on one example. */
@NullMarked
package gradwalk.lesson.shared;

import org.jspecify.annotations.NullMarked;
