@NullMarked
package gradwalk.site.script;

import org.jspecify.annotations.NullMarked;
