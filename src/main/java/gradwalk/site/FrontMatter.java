package gradwalk.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of prose: the facts in the comment at its top, {@code <!-- name: value | name: value -->}, and what follows.
 *
 * @param facts by name
 * @param body the HTML behind the comment
 */
record FrontMatter(Map<String, String> facts, String body) {

    /**
     * Reads a page.
     *
     * @param source how an error names the page
     */
    static FrontMatter read(String source, String page) {
        String text = page.stripLeading();
        int end = text.indexOf("-->");
        if (!text.startsWith("<!--") || end < 0) {
            throw new SiteException(source + " must begin with a comment: <!-- title: … | description: … -->");
        }
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : text.substring("<!--".length(), end).split("\\|", -1)) {
            int colon = fact.indexOf(':');
            if (colon < 0) {
                throw new SiteException(source + ": “" + fact.strip() + "” in the first comment has no colon");
            }
            facts.put(
                    fact.substring(0, colon).strip(), fact.substring(colon + 1).strip());
        }
        return new FrontMatter(facts, text.substring(end + "-->".length()).strip());
    }

    /** A fact that the page must have. */
    String fact(String source, String name) {
        String value = facts.get(name);
        if (value == null || value.isEmpty()) {
            throw new SiteException(source + ": the first comment lacks “" + name + ": …”");
        }
        return value;
    }
}
