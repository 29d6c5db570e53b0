package gradwalk.site;

/** Style sheets as they are sent: without comments and without the spaces that are there for their writers. */
final class Css {
    private static final String SEPARATORS = "{};,";

    private Css() {}

    /** The same rules in fewer characters. What is quoted stays as it is. */
    static String tight(String css) {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
                space = true;
            } else if (Character.isWhitespace(c)) {
                space = true;
                at++;
            } else {
                if (space && out.length() > 0 && !separates(out.charAt(out.length() - 1)) && !separates(c)) {
                    out.append(' ');
                }
                space = false;
                int end = c == '"' || c == '\'' ? css.indexOf(c, at + 1) + 1 : at + 1;
                out.append(css, at, end);
                at = end;
            }
        }
        return out.toString();
    }

    private static boolean separates(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
