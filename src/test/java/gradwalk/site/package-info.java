/** The builder on the JVM, and the built site in HtmlUnit and in a real browser. */
@NullMarked
package gradwalk.site;

import org.jspecify.annotations.NullMarked;
