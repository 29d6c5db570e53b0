/** Lesson 6: the derivative along a chain as a product, read off the edges; what is reused; long chains. */
@NullMarked
package gradwalk.lesson.chainrule;

import org.jspecify.annotations.NullMarked;
