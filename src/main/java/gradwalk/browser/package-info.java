/**
 * The figures in a live page: patches their markup in, hears events, and keeps the address and the reader's answers.
 * This is the only code that knows of a browser, and it names no lesson.
 */
@NullMarked
package gradwalk.browser;

import org.jspecify.annotations.NullMarked;
