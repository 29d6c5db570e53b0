package gradwalk.site.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the fields of a script that TeaVM wrote the same few short names in every class. TeaVM gives each field of the
 * program a name of its own; where classes are not derived from each other their fields may share one, and what is
 * repeated costs little once it is compressed: a twentieth of a page's script.
 */
final class FieldNames {
    private static final Pattern CONSTRUCTOR = Pattern.compile("function ([\\w$]+)\\(\\)\\{([^{}]*)}");
    private static final Pattern PARENT = Pattern.compile("([\\w$]+)\\.call\\((?:this|a)\\)");
    private static final Pattern FIELD = Pattern.compile("\\b(?:this|a)\\.([\\w$]+)=");
    /** The function that makes a class without fields; its parameter keeps its name. */
    private static final Pattern PLAIN_CLASS = Pattern.compile("([\\w$]+)=superclass=>");

    /** Short names that belong to the browser's own objects: a field of such a name keeps it. */
    private static final Set<String> NATIVE = Set.of("id", "key", "top", "now", "map", "x", "y", "r", "cx", "cy");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_";

    private final String script;
    private final List<String> tokens;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> taken = new HashSet<>(NATIVE);

    private FieldNames(String script) {
        this.script = script;
        this.tokens = Tokens.of(script);
        findClasses();
        findUses();
    }

    /** The script with its fields renamed. */
    static String shared(String script) {
        FieldNames names = new FieldNames(script);
        return names.renamed(names.chosen());
    }

    private void findClasses() {
        Matcher constructor = CONSTRUCTOR.matcher(script);
        while (constructor.find()) {
            Matcher parent = PARENT.matcher(constructor.group(2));
            if (parent.find()) {
                List<String> own = new ArrayList<>();
                Matcher field = FIELD.matcher(constructor.group(2));
                while (field.find()) {
                    own.add(field.group(1));
                }
                parents.put(constructor.group(1), parent.group(1));
                fields.put(constructor.group(1), own);
            }
        }
        Matcher maker = PLAIN_CLASS.matcher(script);
        if (maker.find()) {
            Matcher plain = Pattern.compile("\\b([\\w$]+)=" + Pattern.quote(maker.group(1)) + "\\(([\\w$]+)\\)")
                    .matcher(script);
            while (plain.find()) {
                parents.putIfAbsent(plain.group(1), plain.group(2));
            }
        }
    }

    private Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        fields.values().forEach(all::addAll);
        all.removeAll(NATIVE);
        return all;
    }

    /** Counts how often each field is used; every other property's name is taken. */
    private void findUses() {
        Set<String> all = all();
        for (int i = 0; i < tokens.size(); i++) {
            if (Tokens.isProperty(tokens, i)) {
                if (all.contains(tokens.get(i))) {
                    uses.merge(tokens.get(i), 1, Integer::sum);
                } else {
                    taken.add(tokens.get(i));
                }
            }
        }
    }

    /** The new name of each field: parents' first, and in a class the shortest for the field used most. */
    private Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        List<String> classes = new ArrayList<>(fields.keySet());
        classes.sort(Comparator.comparingInt(this::depth));
        for (String type : classes) {
            Set<String> used = new HashSet<>(taken);
            for (String parent = parents.get(type); parent != null; parent = parents.get(parent)) {
                for (String field : fields.getOrDefault(parent, List.of())) {
                    used.add(chosen.getOrDefault(field, field));
                }
            }
            List<String> own = new ArrayList<>(fields.getOrDefault(type, List.of()));
            own.sort(Comparator.comparingInt((String field) -> -uses.getOrDefault(field, 0)));
            own.removeAll(NATIVE);
            for (String field : own) {
                String name = free(used);
                used.add(name);
                chosen.put(field, name);
            }
        }
        return chosen;
    }

    private int depth(String type) {
        String parent = parents.get(type);
        return parent == null ? 0 : 1 + depth(parent);
    }

    private static String free(Set<String> used) {
        for (int i = 0; ; i++) {
            String name = i < LETTERS.length()
                    ? LETTERS.substring(i, i + 1)
                    : LETTERS.charAt(i / LETTERS.length() - 1) + "" + LETTERS.charAt(i % LETTERS.length());
            if (!used.contains(name)) {
                return name;
            }
        }
    }

    private String renamed(Map<String, String> chosen) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            out.append(Tokens.isProperty(tokens, i) ? chosen.getOrDefault(token, token) : token);
        }
        return out.toString();
    }
}
