package gradwalk.lesson.graphs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import gradwalk.site.Cards;
import gradwalk.site.Keyboard;
import gradwalk.site.Opened;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lesson 7 in the built page: the script's numbers in two browsers, and the way from lesson 6 by keyboard. */
class GraphsIT {
    private static final String PAGE = "graphs.html";

    @Test
    void elevenStepsThereAndBack() {
        try (Opened opened = Opened.in("Chromium", PAGE)) {
            List<String> words = new ArrayList<>();
            for (int step = 1; step <= 11; step++) {
                String now = opened.words("walk");
                assertTrue(now.contains("step " + step + " of 11: " + Steps.TITLES.get(step - 1)), now);
                words.add(now);
                if (step == 5) {
                    opened.press("walk", "Next step");
                    opened.press("walk", "6.05");
                } else if (step < 11) {
                    opened.press("walk", "Next step");
                }
            }
            assertEquals(6, opened.value("walk", "value:e"));
            assertEquals(2, opened.value("walk", "gradient:a"));
            assertEquals(5, opened.value("walk", "gradient:b"));
            for (int step = 10; step > 6; step--) {
                opened.press("walk", "One step back");
                assertEquals(words.get(step - 1), opened.words("walk"), "step " + step);
            }
            opened.press("walk", "Last step");
            opened.press("walk", "takes it instead");
            assertTrue(opened.words("walk").contains("They differ"), opened.words("walk"));
            assertEquals(3, opened.value("walk", "gradient:b at the end"));
            opened.press("walk", "adds it");
            assertTrue(opened.words("walk").contains("They agree"));
            assertEquals(0.0501, opened.value("nudges", "value:Δe[3,2]"), 1e-12);
            assertEquals(0.0001, opened.value("nudges", "value:Δr[3,2]"), 1e-12);
            opened.press("stages", "Show me");
            opened.press("stages", "10 stages of 3");
            assertTrue(opened.words("stages").contains("paths: 59\u202f049"));
            opened.press("modes", "23");
            opened.press("modes", "All sweeps");
            assertTrue(opened.words("modes").contains("23 of 23 sweeps made"));
            assertTrue(opened.words("modes").contains("1 of 1 sweeps made"));
        }
    }

    @Test
    void theCheckTurnsRedAtOnce() {
        try (Visit visit = Visit.open(SiteServer.url(PAGE + "#graph:at=10"))) {
            Page page = visit.page();
            String before = color(page);
            Cards.card(page, "walk").getByText("takes it instead").click();
            visit.settle();
            assertNotEquals(before, color(page));
            assertEquals("rgb(179, 0, 45)", color(page));
            visit.assertQuiet();
        }
    }

    private static String color(Page page) {
        return String.valueOf(page.locator(".nudgecheck").evaluate("p => getComputedStyle(p).color"));
    }

    @Test
    void aIsDraggedInTheDrawing() {
        try (Visit visit = Visit.open(
                SiteServer.url(PAGE + "#graph:at=10"), new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = visit.page();
            var grip =
                    Cards.card(page, "walk").locator(".on-wide [role=slider]").first();
            grip.evaluate("e => e.scrollIntoView({block: 'center'})");
            var box = grip.boundingBox();
            page.mouse().move(box.x + 30, box.y + 10);
            page.mouse().down();
            visit.settle();
            page.mouse().move(box.x + 30 + box.width / 4, box.y + 10);
            page.mouse().up();
            visit.settle();
            assertEquals(3, Cards.value(page, "walk", "input:a"), 0.101);
            page.keyboard().press("Control+z");
            visit.settle();
            assertEquals(2, Cards.value(page, "walk", "input:a"));
            visit.assertQuiet();
        }
    }

    /** From the first step of lesson 6 to the last of lesson 7 and on to the page for own expressions, keys only. */
    @Test
    void bothLessonsAreWalkedByKeyboard() {
        try (Visit visit = Visit.open(
                SiteServer.url("chain-rule.html"), new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = visit.page();
            Keyboard keyboard = new Keyboard(visit);
            keyboard.tabTo("figure[data-part=chain] .next");
            walk(visit, "chain", 15);
            assertThat(Cards.card(page, "chain").locator(".hint")).containsText("step 15 of 15");
            keyboard.tabTo("figure[data-part=nudge] .pri");
            page.keyboard().press("Enter");
            keyboard.tabTo("figure[data-part=arithmetic] input");
            page.keyboard().type("0.14802");
            page.keyboard().press("Enter");
            visit.settle();
            assertThat(Cards.card(page, "arithmetic").locator(".verdict")).containsText("sign is turned");
            keyboard.tabTo("figure[data-part=update] .pri");
            page.keyboard().press("Enter");
            keyboard.tabTo("figure[data-part=length] .chip");
            page.keyboard().press("Enter");
            keyboard.tabTo("figure[data-part=length] input[type=range]");
            page.keyboard().press("ArrowRight");
            keyboard.tabTo("figure[data-part=two-layer] summary");
            page.keyboard().press("Enter");
            visit.settle();
            keyboard.tabTo("figure[data-part=two-layer] .next");
            walk(visit, "two-layer", 6);
            keyboard.tabTo(".onward a");
            page.keyboard().press("Enter");
            page.waitForURL("**/graphs.html");
            visit.waitForFigures();
            keyboard.tabTo("figure[data-part=walk] .next");
            walk(visit, "walk", 11);
            assertThat(Cards.card(page, "walk").locator(".hint")).containsText("step 11 of 11");
            keyboard.tabTo("figure[data-part=stages] .chip");
            page.keyboard().press("Enter");
            visit.settle();
            keyboard.tabTo("figure[data-part=modes] .chip");
            page.keyboard().press("Enter");
            visit.settle();
            keyboard.tabTo("main a[href='your-expression.html']");
            page.keyboard().press("Enter");
            page.waitForURL("**/your-expression.html");
            visit.waitForFigures();
            keyboard.tabTo("textarea");
            page.keyboard().press("Control+a");
            page.keyboard().type("sin(a)*b");
            visit.settle();
            assertThat(Cards.card(page, "expression")).containsText("cos");
            visit.assertQuiet();
        }
    }

    /** Presses Enter on the step button to the end; a question on the way is answered by keys. */
    private static void walk(Visit visit, String part, int steps) {
        Page page = visit.page();
        for (int presses = 0; presses < steps + 4; presses++) {
            page.keyboard().press("Enter");
            visit.settle();
            boolean asked = Cards.card(page, part)
                                    .locator(".chip:not(:disabled)[data-plain=choice]")
                                    .count()
                            > 0
                    && Cards.card(page, part)
                                    .locator("[data-prediction] .quiet")
                                    .count()
                            > 0;
            if (asked) {
                Cards.card(page, part)
                        .locator("[data-prediction] .chip")
                        .first()
                        .focus();
                page.keyboard().press("Enter");
                visit.settle();
                Cards.card(page, part).locator(".next").focus();
            }
        }
    }
}
