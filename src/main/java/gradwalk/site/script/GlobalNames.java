package gradwalk.site.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names what a script declares: what is used often in one letter, all else in two or three letters in the order in which
 * it is first used, so that names which stand near each other share a letter.
 */
final class GlobalNames {
    private static final int OFTEN = 20;
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String FOLLOWING = "abcdefghijklmnopqrstuvwxyz" + CAPITALS + "0123456789$_";

    private final List<String> tokens;
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int next;

    private GlobalNames(String script) {
        this.tokens = Tokens.of(script);
        findDeclared();
        for (int i = 0; i < tokens.size(); i++) {
            if (isReference(i)) {
                if (declared.contains(tokens.get(i))) {
                    uses.merge(tokens.get(i), 1, Integer::sum);
                } else {
                    taken.add(tokens.get(i));
                }
            }
        }
    }

    /** The script with other names for what it declares between its outermost braces. */
    static String inOrder(String script) {
        GlobalNames names = new GlobalNames(script);
        return names.renamed(names.chosen());
    }

    // TeaVM's own names begin with a capital; the runtime's functions, which call browsers by name, are left alone.
    private void findDeclared() {
        int depth = 0;
        boolean list = false;
        String before = "";
        for (String token : tokens) {
            depth += Tokens.depth(token);
            // Inside of (function(){ … }).
            if (depth == 2) {
                boolean declares = before.equals("let") || before.equals("function") || (list && before.equals(","));
                if (declares && Tokens.isName(token) && isOwn(token)) {
                    declared.add(token);
                }
                list = before.equals("let") || (list && !token.equals(";"));
            }
            before = token.isBlank() ? before : token;
        }
    }

    private static boolean isOwn(String name) {
        return CAPITALS.indexOf(name.charAt(0)) >= 0;
    }

    private boolean isReference(int i) {
        return Tokens.isName(tokens.get(i)) && !Tokens.isProperty(tokens, i);
    }

    private Map<String, String> chosen() {
        List<String> often = new ArrayList<>();
        List<String> seldom = new ArrayList<>();
        uses.forEach((name, count) -> (count > OFTEN ? often : seldom).add(name));
        often.sort((a, b) -> uses.getOrDefault(b, 0) - uses.getOrDefault(a, 0));
        Map<String, String> chosen = new HashMap<>();
        for (List<String> names : List.of(often, seldom)) {
            for (String name : names) {
                chosen.put(name, free());
            }
        }
        return chosen;
    }

    private String free() {
        String name;
        do {
            name = name(next++);
        } while (taken.contains(name));
        return name;
    }

    /** A, B … Z, Aa, Ba … Z_, Aaa, Baa … */
    private static String name(int number) {
        int rest = number / CAPITALS.length();
        StringBuilder name =
                new StringBuilder(CAPITALS.substring(number % CAPITALS.length(), number % CAPITALS.length() + 1));
        while (rest > 0) {
            rest--;
            name.append(FOLLOWING.charAt(rest % FOLLOWING.length()));
            rest /= FOLLOWING.length();
        }
        return name.toString();
    }

    private String renamed(Map<String, String> chosen) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            out.append(isReference(i) ? chosen.getOrDefault(token, token) : token);
        }
        return out.toString();
    }
}
