package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page at every width and theme, at the start and after use: nothing clipped, covered, too small or jumping. */
class LayoutIT {

    private static final String FAULTS = """
            narrow => {
              const faults = [];
              const shown = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
              const say = (what, e) => faults.push(what + ': ' + e.tagName + '.' + (e.getAttribute('class') || '')
                + ' "' + (e.textContent || e.value || '').trim().slice(0, 30) + '"');
              if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
              for (const e of document.querySelectorAll('main *')) {
                if (!shown(e) || e.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
                const style = getComputedStyle(e), box = e.getBoundingClientRect();
                if (box.width <= 1 || e.closest('.scroll')) continue;
                if (style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
                    && e.tagName !== 'INPUT') say('clipped', e);
                if (e.closest('figure') && box.right > innerWidth + 1) say('beyond the edge', e);
              }
              const labels = [...document.querySelectorAll(
                'figure button, figure td, figure th, figure input, figure summary, figure svg text, figure .lab, figure mn')]
                .filter(shown).filter(e => !e.closest('.why.open') || narrow === 0);
              for (const figure of document.querySelectorAll('figure')) {
                const own = labels.filter(e => figure.contains(e) && !e.closest('footer') && !e.closest('.scroll'));
                const boxes = own.map(e => e.getBoundingClientRect());
                for (let i = 0; i < own.length; i++) for (let j = i + 1; j < own.length; j++) {
                  if (own[i].contains(own[j]) || own[j].contains(own[i])) continue;
                  const a = boxes[i], b = boxes[j];
                  if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5
                      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5) {
                    say('covers ' + own[j].textContent.slice(0, 20), own[i]);
                  }
                }
              }
              for (const e of document.querySelectorAll('button, nav a, summary, input, td[tabindex]')) {
                if (!shown(e)) continue;
                const box = e.getBoundingClientRect();
                const small = e.matches('.q, td, input[type=range], .tick') || e.closest('th, td');
                const least = narrow && !small ? 44 : 24;
                if (box.height < least - 0.5 || (box.width < 24 - 0.5)) {
                  say('only ' + Math.round(box.width) + '×' + Math.round(box.height), e);
                }
              }
              return faults;
            }
            """;

    static Stream<Arguments> looks() {
        List<Arguments> all = new ArrayList<>();
        for (String page : SiteServer.pages()) {
            for (int width : new int[] {360, 390, 1280}) {
                for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    all.add(Arguments.of(page, width, theme));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("looks")
    void standsAtTheStartAndInUse(String file, int width, ColorScheme theme) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, width < 720 ? 844 : 900)
                .setColorScheme(theme);
        try (Visit visit = Visit.open(SiteServer.url(file), options)) {
            String name =
                    file.replace(".html", "") + "-" + width + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
            look(visit, name + "-start", width);
            if (visit.page().locator("figure[data-part=walk]").count() > 0) {
                use(visit);
                look(visit, name + "-used", width);
                refuse(visit);
                look(visit, name + "-refused", width);
            }
            visit.assertQuiet();
        }
    }

    private static void look(Visit visit, String name, int width) {
        Page page = visit.page();
        visit.settle();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots", name + ".png"))
                .setFullPage(true));
        assertEquals(List.of(), page.evaluate(FAULTS, width <= 720 ? 1 : 0), name);
        List<String> broken = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            // It takes a formula for a picture; the browser gives the buttons in it to assistive technology.
            boolean formulas = rule.getId().equals("nested-interactive")
                    && rule.getNodes().stream().allMatch(node -> node.getHtml().startsWith("<math"));
            if (formulas) {
                continue;
            }
            broken.add(rule.getId() + ": " + rule.getHelp() + " "
                    + rule.getNodes().get(0).getHtml());
        }
        assertEquals(List.of(), broken, name);
    }

    /** Through both questions into the second update, another rate, another row, an explanation open. */
    private static void use(Visit visit) {
        Page page = visit.page();
        page.locator("figure[data-part=rate] .ask .chip").nth(1).click();
        page.locator("figure[data-part=rate] .marks .chip").first().click();
        page.locator("figure[data-part=rows] .pri").click();
        page.locator("figure[data-part=walk] .next").click();
        page.locator("figure[data-part=walk] .next").click();
        visit.settle();
        page.locator("figure[data-part=walk] td[data-quantity^='gradient:o[1,2]']")
                .first()
                .click();
        visit.settle();
    }

    private static void refuse(Visit visit) {
        Page page = visit.page();
        page.locator("figure[data-part=walk] .trail button").last().click();
        page.locator("figure[data-part=walk] td.edits[data-quantity^='weight:W[4,2]']")
                .first()
                .focus();
        page.keyboard().press("Enter");
        page.keyboard().type("abc");
        page.keyboard().press("Enter");
        visit.settle();
    }
}
