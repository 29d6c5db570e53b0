/** Figures taken over in a real page, with a figure made for the purpose. */
@NullMarked
package gradwalk.browser;

import org.jspecify.annotations.NullMarked;
