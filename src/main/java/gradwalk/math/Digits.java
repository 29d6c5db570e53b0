package gradwalk.math;

/** Rounds the shortest text of a positive number and lays it out for a reader. */
final class Digits {
    private Digits() {}

    /** See {@link NumberText#display}; the text is JavaScript's of a finite number above 0. */
    static String of(String shortest, int significant) {
        StringBuilder digits = new StringBuilder();
        int point = collect(shortest, digits);
        int kept = point > 0 && point <= 9 ? Math.max(point, significant) : significant;
        point += round(digits, kept);
        return point > 9 || point < -3 ? scientific(digits, point) : plain(digits, point);
    }

    /** Fills in the digits from the first that is not 0; gives the place of the point, counted from the first digit. */
    private static int collect(String text, StringBuilder digits) {
        int exponentAt = text.indexOf('e');
        int end = exponentAt < 0 ? text.length() : exponentAt;
        int point = exponentAt < 0 ? 0 : exponent(text, exponentAt + 1);
        boolean fraction = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                fraction = true;
                continue;
            }
            boolean leadingZero = c == '0' && digits.length() == 0;
            if (!leadingZero) {
                digits.append(c);
            }
            if (fraction == leadingZero) {
                point += fraction ? -1 : 1;
            }
        }
        return point;
    }

    private static int exponent(String text, int at) {
        int value = 0;
        for (int i = at + 1; i < text.length(); i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return text.charAt(at) == '-' ? -value : value;
    }

    /** Cuts to this many digits without trailing zeros; gives 1 where a carry made one more digit before the point. */
    private static int round(StringBuilder digits, int kept) {
        boolean up = digits.length() > kept && digits.charAt(kept) >= '5';
        digits.setLength(Math.min(digits.length(), kept));
        int last = digits.length() - 1;
        while (last >= 0 && digits.charAt(last) == (up ? '9' : '0')) {
            last--;
        }
        digits.setLength(last + 1);
        if (last < 0) {
            digits.append('1');
            return 1;
        }
        if (up) {
            digits.setCharAt(last, (char) (digits.charAt(last) + 1));
        }
        return 0;
    }

    private static String plain(StringBuilder digits, int point) {
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (digits.length() <= point) {
            return digits + "0".repeat(point - digits.length());
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }

    private static String scientific(StringBuilder digits, int point) {
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "×10" + NumberText.superscript(point - 1);
    }
}
