/** What two lessons or more need of models and figures. */
@NullMarked
package gradwalk.lesson.shared;

import org.jspecify.annotations.NullMarked;
