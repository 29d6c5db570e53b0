/** The benchmark: the engine, compiled, against hand-written JavaScript and libraries, in Chromium. */
@NullMarked
package gradwalk.bench;

import org.jspecify.annotations.NullMarked;
