package gradwalk.site.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Leaves out what a script declares and never refers to: functions of TeaVM's runtime, methods of classes that no call
 * reaches any more, and classes of which nobody asks.
 */
final class Declarations {
    /** A function, or an empty list: to leave it out leaves out nothing that happens. So does a call that makes a class. */
    private static final Pattern IDLE = Pattern.compile("\\([\\w$,]*\\)=>.*|[\\w$]+=>.*|\\[]", Pattern.DOTALL);

    /** One of the names that a statement declares, with what it is set to; of any other code, the name is empty. */
    private record Part(String name, List<String> tokens) {
        String value() {
            return String.join("", tokens.subList(Math.min(2, tokens.size()), tokens.size()));
        }
    }

    private final String maker;
    /** Each statement as its parts; only declarations have several. */
    private final List<List<Part>> statements = new ArrayList<>();

    private final Map<String, Integer> uses = new HashMap<>();

    private Declarations(String script, String maker) {
        this.maker = maker;
        read(Tokens.of(script));
        for (List<Part> statement : statements) {
            statement.forEach(part -> count(part, 1));
        }
    }

    /**
     * The script without idle declarations.
     *
     * @param maker the function that makes classes
     */
    static String used(String script, String maker) {
        Declarations declarations = new Declarations(script, maker);
        boolean fewer;
        do {
            fewer = false;
            for (List<Part> statement : declarations.statements) {
                fewer |= statement.removeIf(declarations::isIdle);
            }
        } while (fewer);
        return declarations.text();
    }

    /** Inside of (function(){ … }) a statement of declarations begins with "let" and ends at a semicolon. */
    private void read(List<String> tokens) {
        int depth = 0;
        boolean declares = false;
        List<Part> statement = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String token : tokens) {
            depth += Tokens.depth(token);
            if (depth == 2 && token.equals("let")) {
                end(statement, part, false);
                statement = new ArrayList<>();
                part = new ArrayList<>();
                declares = true;
            } else if (depth == 2 && declares && (token.equals(",") || token.equals(";"))) {
                end(statement, part, true);
                part = new ArrayList<>();
                if (token.equals(";")) {
                    statement = new ArrayList<>();
                    declares = false;
                }
            } else if (!declares || !part.isEmpty() || !token.isBlank()) {
                part.add(token);
            }
        }
        end(statement, part, false);
    }

    private void end(List<Part> statement, List<String> part, boolean declared) {
        if (!part.isEmpty()) {
            if (statement.isEmpty()) {
                statements.add(statement);
            }
            statement.add(new Part(declared ? part.get(0) : "", part));
        }
    }

    private void count(Part part, int sign) {
        List<String> tokens = part.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (Tokens.isName(tokens.get(i)) && !Tokens.isProperty(tokens, i)) {
                uses.merge(tokens.get(i), sign, Integer::sum);
            }
        }
    }

    private boolean isIdle(Part part) {
        if (part.name().isEmpty() || part.tokens().size() < 3) {
            return false;
        }
        String value = part.value();
        if (!value.startsWith(maker + "(") && !IDLE.matcher(value).matches()) {
            return false;
        }
        count(part, -1);
        boolean idle = uses.getOrDefault(part.name(), 0) == 0;
        if (!idle) {
            count(part, 1);
        }
        return idle;
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (List<Part> statement : statements) {
            String before = "let ";
            for (Part part : statement) {
                out.append(part.name().isEmpty() ? "" : before);
                part.tokens().forEach(out::append);
                before = ",";
            }
            if (!statement.isEmpty() && !statement.get(0).name().isEmpty()) {
                out.append(';');
            }
        }
        return out.toString();
    }
}
