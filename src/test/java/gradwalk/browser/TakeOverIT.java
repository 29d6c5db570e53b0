package gradwalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import gradwalk.site.Build;
import gradwalk.site.Chromium;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the browser package does with a figure, on a small site made for the purpose. */
class TakeOverIT {
    private static String url = "";

    @BeforeAll
    static void build() throws IOException {
        Path webapp = Path.of("target/probe-webapp");
        for (String name : List.of("layout.html", "boot.js", "css", "fonts", "icons")) {
            try (Stream<Path> files = Files.walk(Path.of("webapp", name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = webapp.resolve(Path.of("webapp").relativize(file));
                    Files.createDirectories(copy.resolveSibling(""));
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
        Files.createDirectories(webapp.resolve("lessons"));
        Files.writeString(webapp.resolve("lessons/probe.html"), """
                <!-- lesson: 1 | title: Probe | promise: To test. | description: A page to test with. -->
                <h1>Probe</h1>
                <p><a href="#below">Below</a></p>
                <figure data-figure="probe" data-part="one"></figure>
                <h2 id="below">Below</h2>
                <figure data-figure="probe" data-part="two"></figure>
                """);
        Path site = Path.of("target/probe-site");
        new Build(webapp, site, Path.of("target/probe-bundle"), true).run();
        url = SiteServer.serve(site) + "probe.html";
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator number(Visit visit) {
        return visit.page().locator("[data-quantity]");
    }

    private static Locator field(Visit visit) {
        return visit.page().getByLabel("Count");
    }

    @Test
    void clicksChangeNumbersAndTheAddress() {
        try (Visit visit = Visit.open(url)) {
            button(visit, "More").click();
            button(visit, "More").click();
            assertThat(number(visit)).hasText("7");
            assertThat(visit.page()).hasURL(url + "#probe:count=7");
            visit.page().keyboard().press("Control+z");
            visit.page().keyboard().press("Control+z");
            assertThat(number(visit)).hasText("5");
            assertThat(visit.page()).hasURL(url);
            visit.page().keyboard().press("Control+Shift+z");
            assertThat(number(visit)).hasText("6");
            visit.assertQuiet();
        }
    }

    @Test
    void addressOpensToItsState() {
        try (Visit visit = Visit.open(url + "#probe:count=42;nobody:x=1")) {
            assertThat(number(visit)).hasText("42");
            assertThat(visit.page().locator(".notices").first()).containsText("“nobody”");
            visit.page().evaluate("() => { location.hash = 'probe:count=43'; }");
            assertThat(number(visit)).hasText("43");
            visit.page().evaluate("() => { location.hash = 'probe:count=many'; }");
            assertThat(number(visit)).hasText("5");
            assertThat(visit.page().locator(".notices").first()).containsText("“many” is not a number");
            visit.assertQuiet();
        }
    }

    @Test
    void anchorsLeaveTheStateAlone() {
        try (Visit visit = Visit.open(url)) {
            visit.page().getByText("Below").first().click();
            assertThat(visit.page()).hasURL(url + "#below");
            visit.page().waitForTimeout(500);
            assertThat(visit.page()).hasURL(url + "#below");
            button(visit, "More").click();
            assertThat(visit.page()).hasURL(url + "#probe:count=6");
            visit.page().getByText("Below").first().click();
            assertThat(visit.page()).hasURL(url + "#probe:count=6");
            assertThat(number(visit)).hasText("6");
        }
    }

    @Test
    void addressIsWrittenFromFileToo() {
        String file = Path.of("target/probe-site/probe.html").toUri().toString();
        try (Visit visit = Visit.open(file)) {
            button(visit, "More").click();
            assertThat(visit.page()).hasURL(Pattern.compile(".*#probe:count=6$"));
            visit.page().keyboard().press("Control+z");
            assertThat(visit.page()).hasURL(Pattern.compile(".*probe.html$"));
            visit.assertQuiet();
        }
    }

    @Test
    void linkIsCopied() {
        Browser.NewContextOptions allowed =
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (Visit visit = Visit.open(url, allowed)) {
            button(visit, "More").click();
            button(visit, "Link").click();
            assertThat(visit.page().locator(".status")).hasText("Link copied");
            assertEquals(url + "#probe:count=6", visit.page().evaluate("() => navigator.clipboard.readText()"));
            visit.assertQuiet();
        }
    }

    @Test
    void typingIsADraftUntilEnter() {
        try (Visit visit = Visit.open(url)) {
            field(visit).fill("x");
            assertThat(number(visit)).hasText("5");
            field(visit).press("Enter");
            assertThat(visit.page().locator(".refusal")).hasText("“x” is not a number.");
            assertThat(field(visit)).isFocused();
            field(visit).press("Escape");
            assertThat(field(visit)).hasValue("5");
            field(visit).fill("17");
            field(visit).press("Enter");
            assertThat(number(visit)).hasText("17");
            assertThat(number(visit)).isFocused();
            visit.assertQuiet();
        }
    }

    @Test
    void escapeClosesTheExplanationThenTheLargeView() {
        try (Visit visit = Visit.open(url)) {
            button(visit, "Enlarge").click();
            Locator card = visit.page().locator("figure").first();
            assertThat(card).hasClass("card enlarged");
            number(visit).click();
            assertThat(visit.page().locator(".why")).hasText("asked");
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().locator(".why")).hasText("");
            assertThat(card).hasClass("card enlarged");
            visit.page().keyboard().press("ArrowRight");
            assertThat(number(visit)).hasText("6");
            visit.page().keyboard().press("Escape");
            assertThat(card).hasClass("card");
            visit.assertQuiet();
        }
    }

    @Test
    void arrowsMoveInTables() {
        try (Visit visit = Visit.open(url)) {
            Locator cells = visit.page().locator("[data-item]");
            cells.first().focus();
            visit.page().keyboard().press("ArrowRight");
            assertThat(cells.nth(1)).isFocused();
            visit.page().keyboard().press("ArrowDown");
            assertThat(cells.nth(3)).isFocused();
            visit.page().keyboard().press("ArrowDown");
            assertThat(cells.nth(3)).isFocused();
            visit.page().keyboard().press("Home");
            assertThat(cells.nth(0)).isFocused();
            assertThat(number(visit)).hasText("5");
        }
    }

    @Test
    void pointerPlaceIsAShareOfTheListeningElement() {
        try (Visit visit = Visit.open(url)) {
            Locator pad = visit.page().locator(".pad");
            pad.scrollIntoViewIfNeeded();
            var box = pad.boundingBox();
            visit.page().mouse().move(box.x + box.width / 4, box.y + box.height / 2);
            assertThat(visit.page().locator(".across")).hasText("0.25");
        }
    }

    @Test
    void playingMovesByItselfAndStops() {
        try (Visit visit = Visit.open(url)) {
            button(visit, "Play").click();
            assertThat(number(visit)).not().hasText("5");
            button(visit, "Stop").click();
            visit.settle();
            String stopped = number(visit).innerText();
            visit.page().waitForTimeout(100);
            assertEquals(stopped, number(visit).innerText());
            visit.assertQuiet();
        }
    }

    @Test
    void slidesAndLeavesTheHeldControlAlone() {
        try (Visit visit = Visit.open(url)) {
            Locator slider = visit.page().getByLabel("Slide");
            slider.focus();
            slider.press("ArrowUp");
            assertThat(number(visit)).hasText("6");
            button(visit, "More").click();
            assertThat(slider).hasValue("7");
        }
    }

    @Test
    void controlsShowTheStateEvenWhenItRefuses() {
        try (Visit visit = Visit.open(url)) {
            visit.page().getByLabel("Refused").click();
            assertThat(visit.page().getByLabel("Refused")).not().isChecked();
        }
    }

    @Test
    void answersMarkTheRail() {
        try (Visit visit = Visit.open(url)) {
            Locator item = visit.page().locator(".rail li").first();
            assertThat(item).not().hasClass("done");
            button(visit, "Answer").click();
            assertThat(item).hasClass("done");
            assertThat(item).containsText("✓");
            visit.page().reload();
            visit.waitForFigures();
            assertThat(item).hasClass("done");
        }
    }

    @Test
    void unchangedPartsKeepTheirNodes() {
        try (Visit visit = Visit.open(url + "#probe:count=many")) {
            Locator body = visit.page().locator("figure .body").first();
            body.evaluate("body => { body.mine = true; }");
            visit.page().locator(".notices button").first().click();
            assertThat(visit.page().locator(".notices")).hasCount(0);
            assertTrue((Boolean) body.evaluate("body => body.mine === true"));
            assertFalse(visit.page().locator("html").getAttribute("class").contains("has-state"));
        }
    }

    @Test
    void pageThatCannotStartStaysAsWritten() {
        try (BrowserContext context = Chromium.get().newContext()) {
            Page page = context.newPage();
            page.route("**/js/*.js", Route::abort);
            page.navigate(url + "#probe:count=7");
            assertThat(page.locator("figure .body").first()).isVisible();
            page.route(
                    "**/js/*.js",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/javascript")
                            .setBody("throw new Error('broken');")));
            page.reload();
            assertThat(page.locator("figure .body").first()).isVisible();
            assertThat(page.locator("[data-quantity]")).hasText("5");
        }
    }
}
