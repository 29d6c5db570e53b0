package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The reader's predictions, made in a lesson, seen and cleared on the contents page. */
class LedgerIT {
    private static final String LESSON = "training-step.html";
    private static final String LINES = """
            training-step\tp1\tWhich weight?\tRow of 4.9\t1
            training-step\tp2\tE is about\t125.1\t0
            training-step\tp3\tNow?\t790.5\t1
            """;

    private static void keep(Page page, String text) {
        page.evaluate("text => localStorage.setItem('gradwalk.ledger', text)", text);
    }

    private static Locator tick(Visit visit) {
        return visit.page().locator(".rail li.done");
    }

    @Test
    void predictionsAreListedClearedAndBroughtBack() {
        try (Visit visit = Visit.open(SiteServer.url("index.html"))) {
            Page page = visit.page();
            assertTrue(page.locator(".ledger").innerText().contains("No predictions yet."));
            keep(page, LINES);
            page.reload();
            visit.waitForFigures();
            assertEquals(3, page.locator(".ledger li").count());
            assertTrue(page.locator(".ledger").innerText().contains("2 of 3 right"));
            assertEquals(1, tick(visit).count());
            Locator button = page.locator(".ledger footer button");
            button.click();
            visit.settle();
            assertEquals(0, page.locator(".ledger li").count());
            assertEquals(0, tick(visit).count());
            assertEquals("1", page.locator(".rail li b").first().innerText());
            assertEquals("", page.evaluate("() => localStorage.getItem('gradwalk.ledger')"));
            assertEquals(true, button.evaluate("button => button === document.activeElement"));
            button.click();
            visit.settle();
            assertEquals(3, page.locator(".ledger li").count());
            assertEquals(1, tick(visit).count());
            assertEquals(LINES, page.evaluate("() => localStorage.getItem('gradwalk.ledger')"));
            visit.assertQuiet();
        }
    }

    @Test
    void whatIsClearedOnOnePageIsClearedOnAnother() {
        try (Visit visit = Visit.open(SiteServer.url(LESSON))) {
            keep(visit.page(), LINES);
            visit.page().reload();
            visit.waitForFigures();
            assertEquals(1, tick(visit).count());
            Page contents = visit.page().context().newPage();
            contents.navigate(SiteServer.url("index.html"));
            contents.locator(".ledger footer button").click();
            visit.page().locator(".rail li:not(.done)").first().waitFor();
            assertEquals(0, tick(visit).count());
        }
    }

    @Test
    void withoutScriptsTheSectionSaysWhatItNeeds() {
        Browser.NewContextOptions noScripts = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (Visit visit = Visit.open(SiteServer.url("index.html"), noScripts)) {
            String text = visit.page().locator(".ledger").innerText();
            assertTrue(text.contains("This list needs the page’s script"), text);
            assertTrue(text.contains("Nothing is sent anywhere; it is kept in this browser."), text);
            assertFalse(text.contains("No predictions"), text);
        }
    }
}
