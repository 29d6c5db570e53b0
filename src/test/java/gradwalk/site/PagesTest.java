package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.browser.ProbeFigure;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String LAYOUT =
            "<html lang=\"{{lang}}\"><title>{{title}}</title><meta content=\"{{description}}\"><nav>{{rail}}</nav>"
                    + "<link rel=\"stylesheet\" href=\"css/{{slug}}.css\"><main>{{main}}</main>{{scripts}}</html>";

    private static final Page SECOND = lesson("second", 2, "Plain prose.");
    private static final Page FIRST =
            lesson("first", 1, "<figure data-figure=\"probe\" data-part=\"two\" id=\"here\"></figure>");
    private static final Page INDEX =
            Page.read("index", "index.html", "<!-- title: A & B | description: Say \"hi\" -->\n<h1>A</h1>{{lessons}}");

    private static Page lesson(String slug, int number, String body) {
        return Page.read(
                slug,
                slug + ".html",
                "<!-- lesson: " + number + " | title: The " + slug + " | promise: You will. | description: About. -->\n"
                        + body);
    }

    private static Pages pages() {
        return new Pages(LAYOUT, List.of(SECOND, INDEX, FIRST), List.of(new ProbeFigure()));
    }

    @Test
    void readsFrontMatter() {
        assertEquals(1, FIRST.number());
        assertEquals("You will.", FIRST.fact("promise"));
        assertEquals(0, INDEX.number());
        assertEquals("Plain prose.", SECOND.body());
    }

    @Test
    void refusesPageWithoutFacts() {
        assertMessage("must begin with a comment", () -> Page.read("x", "x.html", "<h1>X</h1>"));
        assertMessage("lacks “title", () -> Page.read("x", "x.html", "<!-- description: d -->"));
        assertMessage(
                "lacks “promise", () -> Page.read("x", "x.html", "<!-- lesson: 1 | title: t | description: d -->"));
        assertMessage(
                "whole number",
                () -> Page.read("x", "x.html", "<!-- lesson: one | title: t | promise: p | description: d -->"));
        assertMessage("no colon", () -> Page.read("x", "x.html", "<!-- title -->"));
    }

    @Test
    void listsLessonsInTheirOrder() {
        String rail = "<nav><ol><li data-predictions=\"probe/q\"><a href=\"first.html\" aria-current=\"page\"><b>1</b>"
                + "<span>The first</span></a></li><li><a href=\"second.html\"><b>2</b><span>The second</span></a></li>"
                + "</ol></nav>";
        assertTrue(pages().render(FIRST).contains(rail), () -> pages().render(FIRST));
        assertTrue(pages().render(INDEX)
                .contains("<ol class=\"lessons\"><li><a href=\"first.html\"><b>1</b><span>The first</span>"
                        + "<small>You will.</small></a></li>"));
    }

    @Test
    void escapesFacts() {
        assertTrue(pages().render(INDEX).contains("<title>A &amp; B</title><meta content=\"Say &quot;hi&quot;\">"));
    }

    @Test
    void placesFirstStateAndScript() {
        String page = pages().render(FIRST);
        assertTrue(
                page.contains("<figure data-figure=\"probe\" data-part=\"two\" id=\"here\" class=\"card\"><div"), page);
        assertTrue(page.contains("<script defer src=\"js/first.js\"></script>"));
        assertEquals(
                List.of("probe"),
                pages().figuresOf(FIRST).stream().map(figure -> figure.name()).toList());
    }

    @Test
    void pageWithoutFigureHasNoScript() {
        assertTrue(pages().render(SECOND).endsWith("Plain prose.</main></html>"));
    }

    @Test
    void lessonLinksToTheNextOne() {
        assertTrue(pages().render(FIRST)
                .contains("<p class=\"onward\"><a href=\"second.html\">Lesson 2: The second</a></p>"));
        assertFalse(pages().render(SECOND).contains("onward"));
        assertFalse(pages().render(INDEX).contains("onward"));
    }

    @Test
    void styleSheetOfItsOwnIsLinked() {
        assertTrue(pages().render(FIRST).contains("<link rel=\"stylesheet\" href=\"css/first.css\">"));
    }

    @Test
    void refusesWhatCannotBePlaced() {
        assertMessage("no class provides", () -> renderFigure("data-figure=\"other\" data-part=\"two\""));
        assertMessage("has no part “three”", () -> renderFigure("data-figure=\"probe\" data-part=\"three\""));
        assertMessage("lacks data-part", () -> renderFigure("data-figure=\"probe\""));
        assertMessage(
                "“class” comes from its view",
                () -> renderFigure("data-figure=\"probe\" data-part=\"two\" class=\"wide\""));
        assertMessage("nothing to put in place of {{other}}", () -> pages().render(lesson("x", 3, "{{other}}")));
    }

    private static void renderFigure(String attributes) {
        pages().render(lesson("x", 3, "<figure " + attributes + "></figure>"));
    }

    private static void assertMessage(String part, org.junit.jupiter.api.function.Executable action) {
        SiteException refused = assertThrows(SiteException.class, action);
        assertTrue(String.valueOf(refused.getMessage()).contains(part), refused::getMessage);
    }
}
