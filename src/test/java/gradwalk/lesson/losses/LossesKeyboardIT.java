package gradwalk.lesson.losses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gradwalk.site.Cards;
import gradwalk.site.Keyboard;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import org.junit.jupiter.api.Test;

/** Lesson 5 without a pointer: the cost, the race, the derivation line by line, the bars. */
class LossesKeyboardIT {

    @Test
    void theLessonIsDraggedRunAndDerived() {
        try (Visit visit = Visit.open(SiteServer.url("losses.html"))) {
            Page page = visit.page();
            Keyboard keyboard = new Keyboard(visit);
            keyboard.tabTo("figure[data-part=cost] input[type=range]");
            String before = Cards.values(page, "cost").get("loss:C");
            keyboard.press("ArrowLeft");
            assertNotEquals(before, Cards.values(page, "cost").get("loss:C"));

            Locator race = Cards.card(page, "race");
            keyboard.tabTo("figure[data-part=race] [data-prediction=p51] .chip");
            keyboard.press("Enter");
            assertThat(race.locator(".feedback")).containsText("0.1473 against 0.1226");
            keyboard.tabTo("figure[data-part=race] .run");
            keyboard.press("Enter");
            assertThat(race.locator("[data-prediction=p52]")).isVisible();
            race.locator("[data-prediction=p52] .chip").first().focus();
            keyboard.press("Tab", "Enter");
            assertThat(race.locator(".hint")).hasText("epoch 50 of 60");
            assertThat(race.locator(".feedback")).containsText("50 − 41");

            Locator derive = Cards.card(page, "derive");
            keyboard.tabTo("figure[data-part=derive] .next");
            keyboard.press("Enter", "Enter", "Enter");
            assertThat(derive.locator("[data-prediction=p53]")).isVisible();
            derive.locator("[data-prediction=p53] .chip").first().focus();
            keyboard.press("Tab", "Tab", "Enter");
            assertThat(derive.locator(".feedback")).containsText("cancel");
            assertThat(derive.locator(".cancels")).hasCount(4);
            keyboard.tabTo("figure[data-part=derive] .next");
            keyboard.press("Enter");
            assertThat(derive.locator(".hint")).hasText("line 8 of 8");

            keyboard.tabTo("figure[data-part=bars] .chip:nth-child(2)");
            keyboard.press("Space");
            keyboard.tabTo("figure[data-part=bars] input[type=range]");
            keyboard.press("ArrowRight");
            assertThat(Cards.card(page, "bars")).containsText("What is left is a − y.");
            visit.assertQuiet();
        }
    }
}
