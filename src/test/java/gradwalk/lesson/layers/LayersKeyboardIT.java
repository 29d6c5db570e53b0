package gradwalk.lesson.layers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lesson 2 without a pointer, and with input that cannot be taken. */
class LayersKeyboardIT {
    private final Visit visit = Visit.open(SiteServer.url("layers.html"));
    private final Page page = visit.page();

    @AfterEach
    void staysQuiet() {
        try (Visit closing = visit) {
            closing.assertQuiet();
        }
    }

    private Locator in(String part, String selector) {
        return page.locator("figure[data-part=" + part + "] " + selector).first();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            visit.settle();
        }
    }

    @Test
    void theWalkItsQuestionAndAWeightByKeys() {
        in("neuron", ".next").focus();
        press("Enter", "Enter", "Space", "Enter", "Enter");
        assertThat(in("neuron", "[data-prediction=p21]")).isVisible();
        in("neuron", "[data-prediction=p21] .chip").focus();
        press("Tab", "Enter");
        assertThat(in("neuron", ".feedback")).containsText("Right.");
        in("neuron", "[data-quantity='weight:W¹[1,1]']").focus();
        press("F2");
        page.keyboard().type("abc");
        press("Enter");
        assertThat(in("neuron", ".refusal")).containsText("is not a number");
        press("Escape", "Enter");
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("2");
        press("Enter");
        assertThat(in("neuron", "[data-quantity='value:t¹[1,1]']")).hasText("9.8");
        press("ControlOrMeta+z");
        assertThat(in("neuron", "[data-quantity='value:t¹[1,1]']")).hasText("0.98");
    }

    @Test
    void theOtherCardsByKeys() {
        in("flip", ".pri").focus();
        press("Enter");
        assertThat(in("flip", ".on th")).hasText("cost function");
        in("knobs", ".knob:not(.on)").focus();
        press("Enter");
        assertThat(in("knobs", ".ratebar .field input")).hasValue("-0.3");
        in("knobs", ".ratebar input[type=range]").focus();
        press("ArrowRight");
        assertThat(in("knobs", ".ratebar .field input")).not().hasValue("-0.3");
        in("knobs", ".ratebar .field input").fill("1e999");
        press("Enter");
        assertThat(in("knobs", ".refusal")).containsText("out of range");
        press("Escape");
        in("count", "summary").focus();
        press("Enter");
        in("count", "[aria-label='one more: layer 1']").focus();
        press("Enter");
        assertThat(in("count", ".total .q")).hasText("30");
        in("gallery", "summary").focus();
        press("Enter");
        in("gallery", "input[type=range]").focus();
        press("Home");
        assertThat(in("gallery", ".field input")).hasValue("-4");
    }
}
