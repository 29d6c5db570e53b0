/**
 * The reader's predictions on the contents page: what is kept in this browser can be seen and cleared.
 */
@NullMarked
package gradwalk.lesson.ledger;

import org.jspecify.annotations.NullMarked;
