package gradwalk.site.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells each class in one place. TeaVM declares a constructor for it, and enters it later in tables with its parent, its
 * interfaces and methods, and with much that nothing asks for. Here one call makes the class and enters it:
 * {@code X=C(2,[Parent,Interface],"method",function,…)}. Constructors that only set a few fields to null are made from
 * their number. Objects get their identity's field when they are first asked for it, not before.
 */
final class ClassTable {
    private static final Pattern TABLE = Pattern.compile("([\\w$]+)=data=>\\{let packages=");
    private static final Pattern RECORD = Pattern.compile("([\\w$]+)=source=>\\{?(?:return )?Object\\.assign\\(");
    private static final Pattern MARK = Pattern.compile("([\\w$]+)=Symbol\\(\"teavm_meta\"\\)");
    private static final Pattern PLAIN = Pattern.compile("([\\w$]+)=superclass=>");
    private static final Pattern CONSTRUCTOR = Pattern.compile("function ([\\w$]+)\\(\\)\\{([^{}]*)}\\n?");
    private static final Pattern PARENT = Pattern.compile("([\\w$]+)\\.call\\((?:this|a)\\);");
    private static final Pattern NULL_FIELD = Pattern.compile("(?:this|a)\\.(\\w)=null;");
    private static final Pattern FUNCTION = Pattern.compile("([\\w$]+)=(?:\\(([^()]*)\\)|[\\w$]+)=>");
    private static final Pattern WRAPPER =
            Pattern.compile("([\\w$]+)=f=>function\\(([^()]*)\\)\\{return f\\(this(?:,([^()]*))?\\);}");
    private static final Pattern METHOD = Pattern.compile("([\\w$]+)\\(([\\w$]+)\\)");
    private static final String LETTERS = "abcd";
    /** Stands for the calls until all constructors are known. */
    private static final String CALLS = "\0";

    /** What a table says of a class: name, parent, interfaces, modifiers, outer class, initializer, methods. */
    private static final int ENTRY = 7;

    private final String script;
    private final String table;
    private final String plain;
    /** Wrappers of functions as methods, by the number of parameters, the object among them. */
    private final Map<String, Integer> wrappers = new LinkedHashMap<>();

    private final Map<String, Integer> parameters = new HashMap<>();
    private final Map<String, String> constructors = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private String root = "";

    /** A class as a table has it; its parent comes first among those it is. */
    private record Entry(List<String> parents, List<String> methods) {}

    /** Reads how a script, as TeaVM writes it and without needless space, tells its classes. */
    ClassTable(String script) {
        this.script = script;
        this.table = find(TABLE);
        this.plain = find(PLAIN);
        Matcher wrapper = WRAPPER.matcher(script);
        while (wrapper.find()) {
            String given = wrapper.group(2);
            if (given.equals(wrapper.group(3) == null ? "" : wrapper.group(3))) {
                wrappers.put(wrapper.group(1), 1 + count(given));
            }
        }
        Matcher function = FUNCTION.matcher(script);
        while (function.find()) {
            parameters.put(function.group(1), function.group(2) == null ? 1 : count(function.group(2)));
        }
    }

    private static int count(String names) {
        return names.isEmpty() ? 0 : names.split(",", -1).length;
    }

    private String find(Pattern what) {
        Matcher found = what.matcher(script);
        if (!found.find()) {
            throw new IllegalArgumentException("TeaVM writes classes in a way not known here: no " + what);
        }
        return found.group(1);
    }

    /** The name of the function that makes a class. */
    String maker() {
        return table;
    }

    /** The script with its classes told in one place each. */
    String told() {
        int[] tables = readTables();
        String rest = script.substring(0, tables[0]) + CALLS + script.substring(tables[1]);
        return withoutConstructors(rest).replace(CALLS, calls());
    }

    /** Reads the tables, which follow each other, and says where they begin and end. */
    private int[] readTables() {
        String call = table + "([";
        int begin = script.indexOf(call);
        int end = begin;
        while (end >= 0 && script.startsWith(call, end)) {
            int list = end + call.length() - 1;
            int after = Tokens.afterBracket(script, list);
            read(Tokens.parts(script.substring(list + 1, after - 1)));
            end = after + ");".length();
        }
        if (begin < 0 || root.isEmpty() || script.indexOf(call, end) >= 0) {
            throw new IllegalArgumentException("TeaVM writes classes in a way not known here: no tables, or apart");
        }
        return new int[] {begin, end};
    }

    private void read(List<String> parts) {
        int at = 0;
        while (at < parts.size()) {
            String type = parts.get(at++);
            // A name comes with the number of its package.
            at += parts.get(at).equals("0") ? 1 : 2;
            List<String> rest = parts.subList(at, at + ENTRY - 1);
            at += ENTRY - 1;
            List<String> parents = new ArrayList<>();
            if (rest.get(0).equals("0")) {
                root = type;
                parents.add(type);
            } else {
                parents.add(rest.get(0));
            }
            parents.addAll(inside(rest.get(1)));
            entries.put(type, new Entry(parents, rest.get(5).equals("0") ? List.of() : inside(rest.get(5))));
        }
    }

    private static List<String> inside(String list) {
        return Tokens.parts(list.substring(1, list.length() - 1));
    }

    /** Takes away the constructors of all classes but the root, and puts the maker of classes in the table's place. */
    private String withoutConstructors(String part) {
        String text = CONSTRUCTOR.matcher(part).replaceAll(found -> {
            boolean known =
                    entries.containsKey(found.group(1)) && !found.group(1).equals(root);
            if (known) {
                constructors.put(found.group(1), found.group(2));
            }
            return known ? "" : Matcher.quoteReplacement(found.group());
        });
        String declared = "([\\w$]+)=" + Pattern.quote(plain) + "\\(([^()]*)\\)";
        text = Pattern.compile("," + declared + "(?=[,;])").matcher(text).replaceAll(this::taken);
        text = Pattern.compile("let " + declared + ",").matcher(text).replaceAll(found -> taken(found) + "let ");
        text = Pattern.compile("let " + declared + ";").matcher(text).replaceAll(this::taken);
        int begin = text.indexOf(table + "=data=>");
        int body = text.indexOf('{', begin);
        return text.substring(0, begin) + making() + text.substring(Tokens.afterBracket(text, body));
    }

    private String taken(MatchResult found) {
        String parent = found.group(2).equals("0") || found.group(2).isEmpty() ? root : found.group(2);
        constructors.put(found.group(1), parent + ".call(this);");
        return "";
    }

    // A page makes hundreds of classes before it does anything else: the plainest code is the fastest here.
    private String making() {
        StringBuilder fields = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (int count = 0; count <= LETTERS.length(); count++) {
            cases.append("case ")
                    .append(count)
                    .append(":cls=function(){")
                    .append(fields)
                    .append("};break;");
            if (count < LETTERS.length()) {
                fields.append("this.").append(LETTERS.charAt(count)).append("=null;");
            }
        }
        StringBuilder wrapped = new StringBuilder();
        wrappers.forEach((name, count) -> wrapped.append("f.length===")
                .append(count)
                .append('?')
                .append(name)
                .append("(f):"));
        return table + "=function(cls){let told=arguments,at=1,parent=" + root + ",all=told[1];"
                + "switch(cls){" + cases + "}"
                + "let known=cls[" + find(MARK) + "]=Object.create(" + table + ".all||(" + table + ".all="
                + find(RECORD) + "()));"
                + "if(all instanceof Array){at=2;parent=all[0];known.superinterfaces=all.slice(1);}"
                + "if(parent!==cls){let made=cls.prototype=Object.create(parent.prototype);made.constructor=cls;"
                + "known.parent=parent;}"
                + "for(;at<told.length;at+=2){let names=told[at],f=told[at+1];"
                + "if(!f.prototype)f=" + wrapped + "f;"
                + "if(typeof names==='string')cls.prototype[names]=f;"
                + "else for(let name of names)cls.prototype[name]=f;}return cls;}";
    }

    /** A call for each class, parents before those that are derived from them. */
    private String calls() {
        Set<String> order = new LinkedHashSet<>();
        entries.keySet().forEach(type -> addAfterParents(type, order));
        order.remove(root);
        StringBuilder calls = new StringBuilder(call(root, root)).append(';');
        String before = "let ";
        for (String type : order) {
            calls.append(before).append(type).append('=').append(call(type, made(type)));
            before = ",";
        }
        return calls.append(';').toString();
    }

    private void addAfterParents(String type, Set<String> order) {
        for (String parent : entry(type).parents()) {
            if (!parent.equals(type) && !order.contains(parent)) {
                addAfterParents(parent, order);
            }
        }
        order.add(type);
    }

    private Entry entry(String type) {
        Entry entry = entries.get(type);
        if (entry == null) {
            throw new IllegalArgumentException("TeaVM writes classes in a way not known here: no entry for " + type);
        }
        return entry;
    }

    private String call(String type, String made) {
        Entry entry = entry(type);
        List<String> methods = methods(entry.methods());
        boolean ordinary = entry.parents().equals(List.of(root)) && !type.equals(root);
        StringBuilder call = new StringBuilder(table).append('(').append(made);
        if (!ordinary || (!methods.isEmpty() && methods.get(0).startsWith("["))) {
            call.append(",[").append(String.join(",", entry.parents())).append(']');
        }
        for (String part : methods) {
            call.append(',').append(part);
        }
        return call.append(')').toString();
    }

    /** Names and functions; a function that takes as many parameters as its wrapper passes on needs no wrapper here. */
    private List<String> methods(List<String> told) {
        List<String> methods = new ArrayList<>();
        for (String part : told) {
            Matcher wrapped = METHOD.matcher(part);
            boolean bare = wrapped.matches()
                    && wrappers.getOrDefault(wrapped.group(1), 0).equals(parameters.getOrDefault(wrapped.group(2), -1));
            methods.add(bare ? wrapped.group(2) : part);
        }
        return methods;
    }

    /** The constructor: how many fields it sets to null, or in full. */
    private String made(String type) {
        String body = constructor(type);
        Matcher parent = PARENT.matcher(body);
        if (parent.find() && setsNothing(parent.group(1))) {
            body = body.replace(parent.group(), "");
            String fields = NULL_FIELD.matcher(body.replace("let a=this;", "")).replaceAll("$1");
            int count = fields.length();
            boolean first = count <= LETTERS.length()
                    && fields.chars()
                            .sorted()
                            .mapToObj(Character::toString)
                            .reduce("", String::concat)
                            .equals(LETTERS.substring(0, count));
            if (first) {
                return Integer.toString(count);
            }
        }
        return "function(){" + body + "}";
    }

    private boolean setsNothing(String type) {
        if (type.equals(root)) {
            return true;
        }
        Matcher parent = PARENT.matcher(constructor(type));
        return parent.matches() && setsNothing(parent.group(1));
    }

    private String constructor(String type) {
        String body = constructors.get(type);
        if (body == null) {
            throw new IllegalArgumentException(
                    "TeaVM writes classes in a way not known here: no constructor of " + type);
        }
        return body;
    }
}
