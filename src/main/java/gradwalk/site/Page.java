package gradwalk.site;

import java.util.Map;

/**
 * A page before it is laid out.
 *
 * @param slug its file name without {@code .html}
 * @param facts what the comment at its top says
 * @param body its prose, with empty figures
 * @param number its place among the lessons; 0 for a page that is none
 */
record Page(String slug, Map<String, String> facts, String body, int number) {

    /** Reads a page of prose. */
    static Page read(String slug, String source, String text) {
        FrontMatter page = FrontMatter.read(source, text);
        page.fact(source, "title");
        page.fact(source, "description");
        int number = 0;
        if (page.facts().containsKey("lesson")) {
            page.fact(source, "promise");
            try {
                number = Integer.parseInt(page.fact(source, "lesson"));
            } catch (NumberFormatException wrong) {
                throw new SiteException(source + ": the lesson’s number is a whole number");
            }
        }
        return new Page(slug, page.facts(), page.body(), number);
    }

    String file() {
        return slug + ".html";
    }

    /** A fact from the top comment, empty when there is none. */
    String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
