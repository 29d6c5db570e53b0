package gradwalk.site.script;

import java.util.ArrayList;
import java.util.List;

/** Says in fewer parts what TeaVM says in more: whole numbers, functions of one expression, a variable given to itself. */
final class Shortcuts {
    private final List<String> tokens;

    private Shortcuts(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The same script, shorter. */
    static String taken(String script) {
        List<String> parts = new Shortcuts(new Shortcuts(Tokens.of(script)).withoutIdleSettings()).withBareResults();
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            // 2.0 is 2 in a script.
            out.append(part.matches("\\d+\\.0") ? part.substring(0, part.length() - 2) : part);
        }
        return out.toString();
    }

    private boolean at(int i, String... expected) {
        for (int k = 0; k < expected.length; k++) {
            if (i + k >= tokens.size() || !tokens.get(i + k).equals(expected[k])) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out {@code b=b;}, which is what is left of a cast. */
    private List<String> withoutIdleSettings() {
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            String token = tokens.get(i);
            boolean statement = i > 0 && List.of(";", "{", "}").contains(tokens.get(i - 1));
            if (statement && Tokens.isName(token) && at(i + 1, "=", token, ";")) {
                i += 4;
            } else {
                out.add(token);
                i++;
            }
        }
        return out;
    }

    /** Writes {@code =>{return x;}} as {@code =>x}, where x has no braces. */
    private List<String> withBareResults() {
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = at(i, "=", ">", "{", "return") ? endOfResult(i + 4) : -1;
            if (end < 0) {
                out.add(tokens.get(i));
                i++;
            } else {
                out.addAll(List.of("=", ">"));
                // The space behind "return" has nothing to part any more.
                int from = tokens.get(i + 4).isBlank() ? i + 5 : i + 4;
                out.addAll(tokens.subList(from, end));
                i = end + 2;
            }
        }
        return out;
    }

    /** Where the semicolon stands that ends an expression without braces and is followed by a brace, or -1. */
    private int endOfResult(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (List.of("{", "}").contains(tokens.get(i))) {
                return -1;
            }
            if (tokens.get(i).equals(";")) {
                return i > from && at(i + 1, "}") ? i : -1;
            }
        }
        return -1;
    }
}
