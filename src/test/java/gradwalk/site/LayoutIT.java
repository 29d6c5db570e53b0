package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
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
                // Long formulas scroll within their line, on a phone and where a number is explained.
                if (box.width <= 1 || e.closest('.scroll, .formulas, .why .line')) continue;
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

    /** What a reader may do first: two steps with their questions, a drag, a press, and a number asked. */
    private static final String USE = """
            async () => {
              const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              const all = selector => [...document.querySelectorAll('figure[data-figure] ' + selector)];
              const press = async found => { if (found) { found.click(); await frame(); } };
              for (const card of document.querySelectorAll('figure[data-figure]')) {
                for (let step = 0; step < 2; step++) await press(card.querySelector('.stepper .next:not(:disabled)'));
                await press(card.querySelectorAll('[data-prediction] .chip:not(:disabled)')[1]);
                const range = card.querySelector('.stage input[type=range]:not(:disabled)');
                if (range) {
                  range.value = String(+range.min + 0.7 * (range.max - range.min));
                  range.dispatchEvent(new Event('input', {bubbles: true}));
                  await frame();
                }
                await press(card.querySelector('.actions .pri:not(:disabled)'));
              }
              await press(all('button.q, td[data-quantity]').find(one => one.getClientRects().length));
            }
            """;

    /** Something that is no number, in the first place where numbers can be typed. */
    private static final String REFUSE = """
            async () => {
              const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              const close = document.querySelector('figure .trail button:last-child');
              if (close) close.click();
              await frame();
              const send = (e, type, more) => e.dispatchEvent(Object.assign(new Event(type, {bubbles: true}), more));
              const seen = selector => [...document.querySelectorAll(selector)].find(e => e.checkVisibility());
              const cell = seen('figure td.edits');
              if (!cell && !seen('figure .field input[type=text]')) {
                const folded = seen('figure details:has(.field) > summary');
                if (folded) folded.click();
                await frame();
              }
              const field = seen('figure .field input[type=text]');
              if (cell) {
                cell.focus();
                send(cell, 'paste', {clipboardData: {getData: () => 'abc'}});
              } else if (field) {
                field.focus(); field.value = 'abc';
                send(field, 'input');
                await frame();
                send(field, 'keydown', {key: 'Enter'});
              }
              await frame();
              return Boolean(cell || field);
            }
            """;

    static Stream<String> pages() {
        return SiteServer.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void standsAtTheStartInUseAndWithARefusal(String file) {
        String name = file.replace(".html", "");
        try (Visit visit = Visit.open(SiteServer.url(file), at(1280))) {
            look(visit, name + "-start");
            visit.page().evaluate(USE);
            look(visit, name + "-used");
            if (Boolean.TRUE.equals(visit.page().evaluate(REFUSE))) {
                assertTrue(visit.page().locator(".refusal").first().isVisible());
                look(visit, name + "-refused");
            }
            visit.assertQuiet();
        }
    }

    /** Opened on a phone, not only made as narrow as one. */
    @ParameterizedTest
    @MethodSource("pages")
    void opensOnAPhone(String file) {
        try (Visit visit = Visit.open(SiteServer.url(file), at(390))) {
            visit.settle();
            assertEquals(List.of(), visit.page().evaluate(FAULTS, 1), file);
            visit.assertQuiet();
        }
    }

    private static Browser.NewContextOptions at(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height(width))
                .setColorScheme(ColorScheme.LIGHT);
    }

    private static int height(int width) {
        return width < 720 ? 844 : 900;
    }

    /** At every width, in both themes; what depends on the width alone or on the colours alone is looked at once. */
    private static void look(Visit visit, String name) {
        Page page = visit.page();
        for (int width : new int[] {360, 390, 1280}) {
            page.setViewportSize(width, height(width));
            visit.settle();
            assertEquals(List.of(), page.evaluate(FAULTS, width <= 720 ? 1 : 0), name + " at " + width);
            for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                String look = name + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT);
                if (Boolean.getBoolean("shots")) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target/shots", look + ".png"))
                            .setFullPage(true));
                }
                boolean first = name.endsWith("-start");
                boolean refused = name.endsWith("-refused");
                if (width == 1280 ? !refused || theme == ColorScheme.LIGHT : first && look.endsWith("390-light")) {
                    assertAccessible(page, look);
                }
            }
        }
    }

    private static void assertAccessible(Page page, String look) {
        List<String> broken = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            // It takes a formula for a picture; the browser gives the buttons in it to assistive technology.
            boolean formulas = rule.getId().equals("nested-interactive")
                    && rule.getNodes().stream().allMatch(node -> node.getHtml().startsWith("<math"));
            if (!formulas) {
                broken.add(rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().get(0).getHtml());
            }
        }
        assertEquals(List.of(), broken, look);
    }
}
