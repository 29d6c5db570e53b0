package gradwalk.math;

/** Numbers as text and back. {@link #shortest} and {@link #fixed} are for machines, {@link #display} is for readers. */
public final class NumberText {
    private static final Platform PLATFORM = Platform.get();
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberText() {}

    /** The fewest digits that read back as the same number, as JavaScript's {@code String(x)}; minus is ASCII. */
    public static String shortest(double x) {
        return PLATFORM.shortest(x);
    }

    /**
     * A fixed count of digits after the point, as JavaScript's {@code toFixed}; minus is ASCII.
     *
     * @param digits 0 to 100
     */
    public static String fixed(double x, int digits) {
        return PLATFORM.fixed(x, digits);
    }

    /**
     * A number as a reader wants it: {@code "126.375"}, {@code "−9.5"}, {@code "1.23×10⁻⁷"}, {@code "∞"}. The shortest
     * text is rounded, halves away from zero, and has no trailing zeros. The digits before the point are all written;
     * from 10⁹ upwards and below 10⁻⁴ a power of ten is split off.
     *
     * @param significant how many digits at most, from 1; 17 keeps every number whole
     */
    public static String display(double x, int significant) {
        if (Double.isNaN(x)) {
            return "not a number";
        }
        if (x == 0) {
            return "0";
        }
        String unsigned = Double.isInfinite(x) ? "∞" : Digits.of(PLATFORM.shortest(Math.abs(x)), significant);
        return x < 0 ? "−" + unsigned : unsigned;
    }

    /** A whole number in superscript: {@code "⁻¹²"}. */
    public static String superscript(int number) {
        String plain = Integer.toString(number);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            out.append(c == '-' ? '⁻' : SUPERSCRIPTS.charAt(c - '0'));
        }
        return out.toString();
    }

    /**
     * The number that a reader typed, NaN where it is none. Spaces around it are skipped, and "−" and "–" are a minus.
     * Never throws.
     */
    public static double parse(String text) {
        return PLATFORM.parse(text.trim().replace('−', '-').replace('–', '-'));
    }

    /** Whether the whole text is a decimal number: sign, digits with a point, exponent; {@code ".5"} and {@code "5."} too. */
    public static boolean isDecimal(String text) {
        int start = afterSign(text, 0);
        int whole = afterDigits(text, start);
        int end = whole;
        int digits = whole - start;
        if (has(text, whole, '.')) {
            end = afterDigits(text, whole + 1);
            digits += end - whole - 1;
        }
        if (has(text, end, 'e') || has(text, end, 'E')) {
            int exponent = afterSign(text, end + 1);
            end = afterDigits(text, exponent);
            digits = end > exponent ? digits : 0;
        }
        return digits > 0 && end == text.length();
    }

    private static int afterSign(String text, int at) {
        return has(text, at, '-') || has(text, at, '+') ? at + 1 : at;
    }

    private static int afterDigits(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean has(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
