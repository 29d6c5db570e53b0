package gradwalk.formula;

import java.util.List;

/** The one spelling of a name that can be typed in several: {@code eta_1} is {@code η₁}. */
final class NameText {
    private static final List<String> GREEK = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

    /** The place of k, the last letter of which an index may have several. */
    private static final int COUNTING = 12;

    private NameText() {}

    static boolean isSubscript(char c) {
        return c != ',' && NameMarkup.SUBSCRIPTS.indexOf(c) >= 0;
    }

    /** The Greek letter of this name, a capital for a name with one; other words as they are. */
    static String greek(String word) {
        char first = word.charAt(0);
        boolean capital = first >= 'A' && first <= 'Z';
        String small = capital ? (char) (first + ('a' - 'A')) + word.substring(1) : word;
        int letter = GREEK.indexOf(small);
        return letter < 0 ? word : Character.toString((char) ((capital ? 'Α' : 'α') + letter));
    }

    /** What follows {@code _}, in subscripts where it is a number or a few letters that count; words stay as they are. */
    static String index(String typed) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            int place = NameMarkup.PLAIN.indexOf(typed.charAt(i));
            if (place < 0 || (place > COUNTING && typed.length() > 1)) {
                return "_" + typed;
            }
            out.append(NameMarkup.SUBSCRIPTS.charAt(place));
        }
        return out.toString();
    }
}
