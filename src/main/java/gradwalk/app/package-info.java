/**
 * What every figure is made of: state and address, undo, steps in time, predictions and their ledger, explanations and
 * the words on the page. Nothing here knows of a browser.
 */
@NullMarked
package gradwalk.app;

import org.jspecify.annotations.NullMarked;
