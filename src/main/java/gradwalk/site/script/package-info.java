/**
 * Makes the scripts that TeaVM writes smaller: what it says many times is said shorter. It knows how TeaVM writes, and says
 * so where a script is written in another way.
 */
@NullMarked
package gradwalk.site.script;

import org.jspecify.annotations.NullMarked;
