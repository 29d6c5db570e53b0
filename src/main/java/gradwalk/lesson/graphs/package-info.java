/** Lesson 7: the sum over paths, forward and reverse mode, and the reader's own expression. */
@NullMarked
package gradwalk.lesson.graphs;

import org.jspecify.annotations.NullMarked;
