/** Lesson 2, fully connected layers: one neuron, a layer, the network of 23 numbers, and its two functions. */
@NullMarked
package gradwalk.lesson.layers;

import org.jspecify.annotations.NullMarked;
