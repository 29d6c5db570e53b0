package gradwalk.lesson.saturation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import gradwalk.site.Cards;
import gradwalk.site.Keyboard;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import org.junit.jupiter.api.Test;

/** Lesson 4 without a pointer, from its first question to the slid curve. */
class SaturationKeyboardIT {
    private static final String RACE = "figure[data-part=race] ";

    @Test
    void theLessonIsRunAnsweredScrubbedAndSlid() {
        try (Visit visit = Visit.open(SiteServer.url("saturation.html"))) {
            Keyboard keyboard = new Keyboard(visit);
            Locator race = Cards.card(visit.page(), "race");
            keyboard.tabTo(RACE + "[data-prediction=p41] .chip");
            keyboard.press("Tab", "Enter");
            assertThat(race.locator(".feedback")).containsText("7 times as much");
            keyboard.tabTo(RACE + ".run");
            keyboard.press("Enter");
            assertThat(race.locator("[data-prediction=p42]")).isVisible();
            assertThat(race.locator(".hint")).hasText("epoch 10 of 300");
            race.locator("[data-prediction=p42] .chip").first().focus();
            keyboard.press("Tab", "Tab", "Space");
            assertThat(race.locator(".hint")).hasText("epoch 199 of 300");
            assertThat(race.locator(".feedback")).containsText("The first start needs 4.");
            keyboard.tabTo(RACE + ".stepper input");
            keyboard.press("ArrowRight", "ArrowRight");
            assertThat(race.locator(".hint")).hasText("epoch 201 of 300");
            keyboard.press("Home");
            assertThat(race.locator(".hint")).hasText("epoch 0 of 300");

            keyboard.tabTo("figure[data-part=peak] input[type=range]");
            String before = Cards.values(visit.page(), "peak").get("gradient:peak");
            keyboard.press("ArrowLeft");
            assertNotEquals(before, Cards.values(visit.page(), "peak").get("gradient:peak"));

            keyboard.tabTo("figure[data-part=slide] .field input");
            keyboard.press("Control+a");
            visit.page().keyboard().type("many");
            keyboard.press("Enter");
            assertThat(Cards.card(visit.page(), "slide").locator(".refusal")).containsText("“many” is not a number");
            keyboard.press("Control+a");
            visit.page().keyboard().type("195");
            keyboard.press("Enter");
            assertThat(Cards.card(visit.page(), "slide")).containsText("It lies on the first curve.");
            visit.assertQuiet();
        }
    }

    @Test
    void aNumberThatIsRunningCanBeAsked() {
        try (Visit visit = Visit.open(SiteServer.url("saturation.html#saturation:at=20&asking="))) {
            Locator race = Cards.card(visit.page(), "race");
            race.locator(".runs button[data-quantity='weight:w.2@20']").focus();
            new Keyboard(visit).press("Enter");
            assertThat(race.locator(".why")).containsText("Start 2: the weight");
            assertThat(race.locator(".why .check")).containsText("It agrees.");
            visit.assertQuiet();
        }
    }
}
