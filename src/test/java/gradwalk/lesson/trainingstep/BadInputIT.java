package gradwalk.lesson.trainingstep;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that cannot be taken gets a sentence beside it, and the last good state stays. */
class BadInputIT {
    private static final String PAGE = "training-step.html";
    private static final String WEIGHT = "figure[data-part=walk] td[data-quantity='weight:W[1,2]@0']";

    private final Visit visit = Visit.open(SiteServer.url(PAGE));

    @BeforeEach
    void open() {
        visit.settle();
    }

    @AfterEach
    void staysQuiet() {
        try (Visit closing = visit) {
            closing.assertQuiet();
        }
    }

    private Page page() {
        return visit.page();
    }

    private String value(String selector) {
        return String.valueOf(page().locator(selector).first().getAttribute("data-value"));
    }

    @ParameterizedTest
    @CsvSource({"abc,is not a number", "'',Nothing is typed", "1e999,out of range", "--3,is not a number"})
    void aCellRefusesInASentenceAndEscapeBringsTheOldNumberBack(String text, String sentence) {
        page().locator(WEIGHT).click();
        page().keyboard().press("Enter");
        Locator field = page().locator("td.editing input");
        field.fill(text);
        page().keyboard().press("Enter");
        assertThat(page().locator("figure[data-part=walk] .refusal")).containsText(sentence);
        assertThat(field).hasAttribute("aria-invalid", "true");
        page().keyboard().press("Escape");
        assertThat(page().locator(WEIGHT)).hasText("1");
        assertThat(page().locator(WEIGHT)).isFocused();
        assertThat(page().locator(".refusal")).hasCount(0);
    }

    private void paste(String text) {
        page().locator(WEIGHT).focus();
        page().locator(WEIGHT)
                .evaluate(
                        "(cell, text) => cell.dispatchEvent(Object.assign(new Event('paste', {bubbles: true}),"
                                + " {clipboardData: {getData: () => text}}))",
                        text);
        visit.settle();
    }

    @Test
    void aPastedTableFillsFromTheCellWhenItFits() {
        paste("2\t3\n4\t5");
        assertEquals("2", value("[data-quantity='weight:W[1,2]@0']"));
        assertEquals("5", value("[data-quantity='weight:W[2,3]@0']"));
        assertEquals("1", value("[data-quantity='weight:W[1,1]@0']"));
    }

    @Test
    void aPastedTableThatDoesNotFitIsRefusedWithItsShape() {
        paste("1,2,3,4,5\n1,2,3,4,5");
        assertThat(page().locator(".refusal"))
                .containsText("The pasted table is 2×5; from this cell there is room for 4×2.");
        page().keyboard().press("Escape");
        assertEquals("1", value("[data-quantity='weight:W[1,2]@0']"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "much", "", "1e999"})
    void aLearningRateThatCannotBeIsRefusedBesideItsField(String text) {
        Locator field = page().locator("figure[data-part=rate] .field input");
        field.fill(text);
        page().keyboard().press("Enter");
        assertThat(page().locator("figure[data-part=rate] .refusal")).isVisible();
        page().keyboard().press("Escape");
        assertThat(field).hasValue("0.01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#training-step:eta=%F0%80<script>",
                "#training-step:colour=red",
                "#training-step:w=1,2",
                "#training-step:edits=W9.9@0:1",
                "#nofigure:x=1",
                "#training-step:eta=",
                "#training-step:at=99999999",
                "#training-step:ask=walk~gradient:Q[9,9]@77&row=0",
                "#;;;:::&&&==="
            })
    void aBrokenAddressIsToldAndNothingBreaks(String fragment) {
        page().navigate("about:blank");
        page().navigate(SiteServer.url(PAGE) + fragment);
        visit.waitForFigures();
        visit.settle();
        if (!fragment.startsWith("#training-step:ask") && !fragment.startsWith("#;")) {
            assertThat(page().locator(".notices").first()).isVisible();
        }
        assertEquals("1", value("[data-quantity='weight:W[1,2]@0']"));
        page().locator("figure[data-part=walk] .next").click();
        assertThat(page().locator("[data-quantity='value:o[1,1]@0']").first()).hasText("9.5");
    }

    @Test
    void threeHundredMangledAddressesBreakNothing() {
        long seed = 77;
        System.out.println("mangled addresses, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        String good = "training-step:row=51&loss=softmax&bias=1&w=1,1,1,1,1,1,1,1,1,1,1,1&eta=0.1&edits=W1.2@0:3&at=7";
        for (int i = 0; i < 300; i++) {
            StringBuilder mangled = new StringBuilder(good);
            for (int j = random.nextInt(1, 6); j > 0; j--) {
                mangled.setCharAt(random.nextInt(mangled.length()), (char) random.nextInt(33, 126));
            }
            page().evaluate("hash => { location.hash = hash; }", mangled.toString());
            if (i % 10 == 0) {
                visit.settle();
            }
            if (i % 100 == 99) {
                // A browser refuses more than 200 addresses in ten seconds.
                page().navigate("about:blank");
                page().navigate(SiteServer.url(PAGE));
                visit.waitForFigures();
            }
        }
        visit.settle();
        assertFalse(page().locator("figure[data-part=walk] .next").count() == 0);
    }

    @Test
    void aBrowserThatRefusesToStoreSaysSoAndGoesOn() {
        page().addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); };"
                + "Storage.prototype.getItem = () => { throw new Error('refused'); };");
        page().navigate("about:blank");
        page().navigate(SiteServer.url(PAGE));
        visit.waitForFigures();
        page().locator("figure[data-part=rate] .ask .chip").first().click();
        assertThat(page().locator(".notices").first()).containsText("storage is full or refused");
        assertThat(page().locator("figure[data-part=rate] .feedback")).isVisible();
    }

    @Test
    void aRunThatDivergesSaysAtWhichUpdate() {
        page().navigate("about:blank");
        page().navigate(SiteServer.url(PAGE) + "#training-step:eta=0.1&updates=1000&at=2698");
        visit.waitForFigures();
        visit.settle();
        assertThat(page().locator("figure[data-part=walk] .words")).containsText("At update 385");
        assertThat(page().locator("figure[data-part=walk] [data-quantity='loss:E@385']")
                        .first())
                .hasText("∞");
    }
}
