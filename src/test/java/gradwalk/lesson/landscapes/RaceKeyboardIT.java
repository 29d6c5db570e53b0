package gradwalk.lesson.landscapes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gradwalk.site.Cards;
import gradwalk.site.Keyboard;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import org.junit.jupiter.api.Test;

class RaceKeyboardIT {

    @Test
    void aRaceIsSetUpRunAndTypedWithoutAPointer() {
        try (Visit visit = Visit.open(
                SiteServer.url("landscapes.html"), new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = visit.page();
            Keyboard keyboard = new Keyboard(visit);
            Locator card = Cards.card(page, "race");
            keyboard.tabTo(".handle");
            keyboard.press("ArrowRight");
            assertEquals(-8.5, Cards.value(page, "race", "weight:x"), 1e-9);
            keyboard.press("ArrowUp", "ControlOrMeta+z", "ControlOrMeta+z");
            assertEquals(-9, Cards.value(page, "race", "weight:x"), 1e-9);
            keyboard.tabTo(".entrants tr:nth-child(5) .chip");
            keyboard.press("Enter");
            assertThat(card.locator(".entrants tr.off")).hasCount(4);
            keyboard.tabTo(".stepper .run");
            keyboard.press("Enter");
            assertThat(card.locator(".hint")).hasText("step 60 of 60");

            card.getByText("as a surface").focus();
            keyboard.press("Enter");
            keyboard.tabTo(".surface ~ [role=slider], .plot [role=slider]");
            String before = card.locator(".surface").innerHTML();
            keyboard.press("ArrowRight");
            assertNotEquals(before, card.locator(".surface").innerHTML());

            card.getByText("your own").focus();
            keyboard.press("Enter");
            keyboard.tabTo("#own-cost");
            keyboard.press("ControlOrMeta+a");
            page.keyboard().type("x^2 + q");
            assertThat(card.locator("#own-cost-refusal")).containsText("“q” is not known here. Use x and y.");
            assertThat(card.locator("#own-cost-refusal")).containsText("The last good one is kept.");
            for (String drawn : new String[] {"ln(x)", "1/(x*y)", "2", "x - y", "exp(exp(x^2))", "0/0", "x^2 + y^2"}) {
                page.locator("#own-cost").fill(drawn);
                visit.settle();
                assertThat(card.locator("#own-cost-refusal")).not().containsText("kept");
            }
            visit.assertQuiet();
        }
    }
}
