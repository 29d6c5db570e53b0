package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of the site, whatever it teaches. */
class EveryPageIT {

    static Stream<String> pages() {
        return SiteServer.pages().stream();
    }

    static Stream<String> lessons() {
        return SiteServer.lessons().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isQuietFromServer(String page) {
        try (Visit visit = Visit.open(SiteServer.url(page))) {
            visit.settle();
            visit.assertQuiet();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isQuietFromFile(String page) {
        try (Visit visit = Visit.open(SiteServer.SITE.resolve(page).toUri().toString())) {
            visit.settle();
            visit.assertQuiet();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bootsWithoutScriptError(String page) {
        Opened.in("HtmlUnit", page).close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriesPolicyAndNoInlineCode(String page) {
        String html = SiteServer.text(page);
        assertTrue(
                html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + SiteHandler.POLICY + "\">"));
        assertFalse(html.contains(" style="), "a style attribute");
        assertFalse(html.contains("<style"), "a style element");
        assertFalse(html.contains("{{"), "a place that was not filled");
        try (Visit visit = Visit.open(SiteServer.url(page))) {
            assertEquals(0, visit.page().locator("script:not([src])").count());
            assertEquals(
                    0,
                    visit.page()
                            .locator("[src^='/'], [href^='/'], link[href*='//'], [src*='//']")
                            .count());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noIdAndNoCardIsThereTwice(String page) {
        try (Visit visit = Visit.open(SiteServer.url(page))) {
            assertEquals(List.of(), visit.page().evaluate("""
                    () => {
                      const names = [...document.querySelectorAll('[id]')].map(one => one.id)
                          .concat([...document.querySelectorAll('[data-part]')].map(one => 'card ' + one.dataset.part));
                      return names.filter((name, i) => names.indexOf(name) !== i);
                    }
                    """));
        }
    }

    /** What lies under the pointer where a link or a button is seen is that link or button. */
    @ParameterizedTest
    @MethodSource("pages")
    void linksAndButtonsTakeThePointer(String page) {
        try (Visit visit = Visit.open(SiteServer.url(page))) {
            assertEquals(List.of(), visit.page().evaluate("""
                    () => [...document.querySelectorAll('a[href]:not(.skip), button, summary')]
                        .filter(one => one.checkVisibility({visibilityProperty: true}))
                        .filter(one => {
                          one.scrollIntoView({block: 'center', behavior: 'instant'});
                          const box = one.getClientRects()[0];
                          const under = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                          return !under || !(one.contains(under) || under.contains(one) && under.closest('a, button, summary'));
                        })
                        .map(one => one.outerHTML.slice(0, 120))
                    """));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWithoutScripts(String page) {
        Browser.NewContextOptions noScripts = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (Visit visit = Visit.open(SiteServer.url(page + "#any:state=1"), noScripts)) {
            assertTrue(visit.page().locator("main h1").isVisible());
            visit.page().evaluate("() => document.querySelectorAll('main details').forEach(one => one.open = true)");
            for (Locator figure : visit.page().locator("figure[data-figure]").all()) {
                assertTrue(figure.isVisible());
                assertFalse(figure.innerText().isBlank());
            }
            visit.assertQuiet();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void scriptBuildsWhatBuilderWrote(String page) {
        Browser.NewContextOptions noScripts = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (Visit written = Visit.open(SiteServer.url(page), noScripts);
                Visit built = Visit.open(SiteServer.url(page))) {
            built.settle();
            assertEquals(figures(written), figures(built));
        }
    }

    /** The ledger is left out: what it shows is the reader’s, which the builder does not know. */
    private static List<String> figures(Visit visit) {
        List<String> figures = new ArrayList<>();
        for (Locator figure :
                visit.page().locator("figure[data-figure]:not(.ledger)").all()) {
            figures.add(((String) figure.evaluate("figure => figure.outerHTML")).replace(" data-taken=\"\"", ""));
        }
        return figures;
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void hostileAddressBreaksNothing(String page) {
        List<String> hostile = List.of(
                ";;::;=&&",
                "nobody:eta=1",
                "training-step:eta=%F0%80<script>alert(1)</script>",
                ":",
                "training-step:ask=walk~%",
                "training-step:eta=NaN&eta=1e999&w=,,,,&__proto__=1",
                "training-step:" + "9".repeat(5000));
        // The later ones are hostile to lesson 1 only.
        for (String fragment : hostile.subList(0, SiteServer.isFirstLesson(page) ? hostile.size() : 2)) {
            try (Visit visit = Visit.open(SiteServer.url(page + "#" + fragment))) {
                visit.settle();
                visit.assertQuiet();
                assertTrue(visit.page()
                        .locator("figure[data-figure] .body")
                        .first()
                        .isVisible());
            }
        }
    }
}
