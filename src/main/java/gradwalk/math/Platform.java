package gradwalk.math;

import java.util.ServiceLoader;

/**
 * What the JVM and the browser do differently with numbers. Text uses an ASCII minus and is JavaScript's. Callers use
 * {@link NumberText}; an implementation is found by {@link ServiceLoader}.
 */
public interface Platform {

    /** The implementation on this class path; the first one where there are several. */
    static Platform get() {
        return PlatformHolder.PLATFORM;
    }

    /**
     * The fewest digits that read back as the same number, as {@code String(x)} in JavaScript (ECMA-262,
     * Number::toString): {@code "126.375"}, {@code "1e-7"}, {@code "1e+21"}, {@code "NaN"}, {@code "-Infinity"}.
     */
    String shortest(double x);

    /**
     * The number rounded to a count of digits after the point, as {@code x.toFixed(digits)} in JavaScript: its exact
     * decimal expansion is rounded, ties away from zero. From 1e21 upwards, and where not finite, the text of
     * {@link #shortest}.
     *
     * @param digits 0 to 100
     */
    String fixed(double x, int digits);

    /**
     * The number nearest to a decimal text such as {@code "-1.5e-3"}; NaN unless {@link NumberText#isDecimal} holds for
     * it. Too large a number gives an infinity. Never throws.
     */
    double parse(String text);
}
