package gradwalk.lesson.trainingstep;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gradwalk.site.Keyboard;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole lesson without a pointer. */
class KeyboardIT {
    private final Visit visit = Visit.open(SiteServer.url("training-step.html"));
    private final Page page = visit.page();
    private final Keyboard keyboard = new Keyboard(visit);

    @AfterEach
    void staysQuiet() {
        try (Visit closing = visit) {
            closing.assertQuiet();
        }
    }

    private void press(String... keys) {
        keyboard.press(keys);
    }

    private void tabTo(String selector) {
        keyboard.tabTo(selector);
    }

    private Locator walk(String selector) {
        return page.locator("figure[data-part=walk] " + selector);
    }

    @Test
    void theWalkIsWalkedAndItsQuestionsAnsweredByKeyboard() {
        tabTo("figure[data-part=walk] .next");
        press("Enter", "Enter", "Space", "Enter", "Enter");
        assertThat(walk(".hint")).containsText("one weight");
        press("Enter");
        assertThat(walk("[data-prediction=p1]")).isVisible();
        page.keyboard().press("Shift+Tab");
        walk("[data-prediction=p1] .chip").first().focus();
        tabTo("[data-prediction=p1] .chip:nth-child(2)");
        press("Enter");
        assertThat(walk(".feedback")).containsText("46.55");
        assertNotEquals("BODY", page.evaluate("() => document.activeElement.tagName"));
        walk(".next").focus();
        press("Enter", "Enter");
        walk("[data-prediction=p2] .chip").nth(1).focus();
        press("Enter");
        assertThat(walk("[data-quantity='loss:E@1']").first()).hasText("53.377");
    }

    @Test
    void aMatrixIsOneTabStopWithArrowKeysAndEnterEditsItsCells() {
        tabTo("td[data-quantity='weight:W[1,1]@0']");
        press("ArrowRight", "ArrowDown");
        Locator cell = walk("td[data-quantity='weight:W[2,2]@0']");
        assertThat(cell).isFocused();
        press("7");
        page.keyboard().type(".5");
        press("Enter");
        assertThat(cell).hasText("7.5");
        assertThat(cell).isFocused();
        press("F2");
        page.keyboard().type("9");
        press("Escape");
        assertThat(cell).hasText("7.5");
        press("Control+z");
        assertThat(cell).hasText("1");
        press("Control+Shift+z");
        assertThat(cell).hasText("7.5");
        press("Tab");
        assertNotEquals(
                "TD",
                page.evaluate("() => document.activeElement.closest('.mat') === null ? '' : "
                        + "document.activeElement.closest('[data-roving]') === null ? '' : "
                        + "document.activeElement.dataset.quantity.startsWith('weight') ? 'TD' : ''"));
    }

    @Test
    void anExplanationIsAskedFurtherAndClosedByKeyboard() {
        tabTo("figure[data-part=walk] .next");
        press("Enter", "Enter");
        walk("td[data-quantity='value:d[1,1]@0']").isVisible();
        walk("td[data-quantity='value:o[1,1]@0']").focus();
        visit.settle();
        assertThat(walk(".why")).containsText("Output 1");
        walk(".why dd button").first().focus();
        press("Enter");
        assertThat(walk(".why")).containsText("sepal length");
        press("Escape");
        assertThat(walk(".why.open")).hasCount(0);
        assertThat(walk("td[data-quantity='value:o[1,1]@0']")).isFocused();
    }

    @Test
    void theRateIsDraggedByArrowsAndTheMarksPressed() {
        tabTo("figure[data-part=rate] .ask .chip");
        press("Enter");
        tabTo("figure[data-part=rate] input[type=range]");
        String before = page.locator("figure[data-part=rate] .field input").inputValue();
        press("ArrowRight");
        assertNotEquals(
                before, page.locator("figure[data-part=rate] .field input").inputValue());
        tabTo("figure[data-part=rate] .marks .chip:nth-child(2)");
        press("Space");
        assertThat(page.locator("figure[data-part=rate] .verdict")).containsText("Solves this row in one step");
    }

    @Test
    void oneRowIsSolvedAndTheOthersRunOver() {
        tabTo("figure[data-part=rows] .pri");
        press("Enter");
        tabTo("figure[data-part=rows] input[type=range]");
        press("ArrowRight", "ArrowRight");
        assertThat(page.locator("figure[data-part=rows] .big")).hasText("row 4");
        assertThat(page.locator("figure[data-part=rows] .rightcount")).containsText("50");
    }

    @Test
    void theEnlargedCardStepsByArrowsAndEscapeGivesThePageBack() {
        tabTo("figure[data-part=walk] [aria-label=Enlarge]");
        press("Enter");
        assertThat(page.locator("figure.enlarged")).hasCount(1);
        press("ArrowRight");
        assertThat(walk(".hint")).containsText("step 2 of 5");
        press("ArrowLeft");
        assertThat(walk(".hint")).containsText("step 1 of 5");
        press("Escape");
        assertThat(page.locator("figure.enlarged")).hasCount(0);
    }
}
