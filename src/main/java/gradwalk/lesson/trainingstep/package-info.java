/**
 * Lesson 1, one training step: a row of Iris through one linear layer, compared, passed back and updated.
 */
@NullMarked
package gradwalk.lesson.trainingstep;

import org.jspecify.annotations.NullMarked;
