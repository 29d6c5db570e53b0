package gradwalk.lesson.downhill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gradwalk.site.Keyboard;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import org.junit.jupiter.api.Test;

/** Lesson 3 and its own curve without a pointer, and with input that cannot be taken. */
class DownhillKeyboardIT {

    private static Locator in(Page page, String part, String selector) {
        return page.locator("figure[data-part=" + part + "] " + selector).first();
    }

    private static void type(Visit visit, Locator field, String text) {
        field.focus();
        visit.page().keyboard().press("ControlOrMeta+a");
        visit.page().keyboard().type(text);
        new Keyboard(visit).press("Enter");
    }

    @Test
    void theLessonIsSteppedAnsweredAndTyped() {
        try (Visit visit = Visit.open(SiteServer.url("downhill.html"))) {
            Page page = visit.page();
            Keyboard keyboard = new Keyboard(visit);
            keyboard.tabTo("#first-words");
            page.keyboard().type("set the derivative to 0");
            keyboard.tabTo("figure[data-part=first] .pri");
            keyboard.press("Enter");
            assertThat(in(page, "first", ".told")).containsText("23 unknowns");

            in(page, "bowl", ".next").focus();
            keyboard.press("Enter");
            assertThat(in(page, "bowl", "[data-prediction=p31]")).isVisible();
            in(page, "bowl", "[data-prediction=p31] .chip").focus();
            keyboard.press("Tab", "Enter");
            assertThat(in(page, "bowl", ".feedback")).containsText("Right. 3 − 0.1·8.");
            assertThat(in(page, "bowl", "footer .num")).hasText("step 1 of 40");
            in(page, "bowl", ".stepper input").focus();
            keyboard.press("ArrowRight", "ArrowRight");
            assertThat(in(page, "bowl", "footer .num")).hasText("step 3 of 40");

            type(visit, in(page, "large", ".side .field:nth-of-type(2) input"), "fast");
            assertThat(in(page, "large", ".refusal")).containsText("“fast” is not a number");
            type(visit, in(page, "large", ".side .field:nth-of-type(2) input"), "0.5");
            assertThat(in(page, "large", ".goal.reached")).containsText("It bounces for ever.");
            in(page, "large", ".side input[type=range]").focus();
            keyboard.press("ArrowRight");
            assertThat(in(page, "large", ".goal.reached")).containsText("It flies off.");

            in(page, "ravine", ".handle").focus();
            keyboard.press("ArrowRight");
            assertThat(in(page, "ravine", "[data-quantity='angle:angle@0']"))
                    .not()
                    .hasText("63.84");
            keyboard.press("ControlOrMeta+z");
            assertThat(in(page, "ravine", "[data-quantity='angle:angle@0']")).hasText("63.84");
            visit.assertQuiet();
        }
    }

    @Test
    void anOwnCurveIsTypedRefusedAndWalked() {
        try (Visit visit = Visit.open(SiteServer.url("your-curve.html"))) {
            Page page = visit.page();
            Keyboard keyboard = new Keyboard(visit);
            keyboard.tabTo("#own-curve");
            keyboard.press("ControlOrMeta+a");
            page.keyboard().type("(w-1)^2 + q");
            assertThat(in(page, "own", "#own-curve-refusal")).containsText("“q” is not known here. Use w.");
            assertThat(in(page, "own", ".ownslope")).containsText("2·(w−1)");
            keyboard.press("ControlOrMeta+a");
            page.keyboard().type("(w-3)^2");
            assertThat(in(page, "own", "#own-curve-refusal")).not().containsText("not known");
            type(visit, in(page, "own", ".settings .field input"), "5");
            type(visit, in(page, "own", ".settings .field:nth-of-type(2) input"), "0.25");
            in(page, "own", ".next").focus();
            keyboard.press("Enter");
            assertThat(in(page, "own", ".side [data-quantity='weight:w@1']")).hasText("4");
            for (String bad : new String[] {"ln(w)", "1/w", "2", "-w^2", "exp(exp(w^2))", "0/0"}) {
                page.locator("#own-curve").fill(bad);
                visit.settle();
                assertThat(in(page, "own", "#own-curve-refusal")).not().containsText("kept");
                keyboard.press("Tab");
            }
            visit.assertQuiet();
        }
    }
}
