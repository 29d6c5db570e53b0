/**
 * A page as an immutable value: {@link gradwalk.markup.Markup} is an element or a text, with factories for HTML, SVG
 * and MathML and a writer to HTML text. Nothing here knows of a browser.
 */
@NullMarked
package gradwalk.markup;

import org.jspecify.annotations.NullMarked;
