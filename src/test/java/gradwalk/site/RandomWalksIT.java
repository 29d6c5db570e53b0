package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a reader did: the address alone brings every number back, and undoing brings the first state back. */
class RandomWalksIT {
    private static final long SEED = 20261122;
    private static final int ACTIONS = 10;

    /** Does one thing with one control, both chosen by the numbers given; says what it did. */
    private static final String ACT = """
            ([which, how]) => {
              const frames = () => new Promise(d => requestAnimationFrame(() => requestAnimationFrame(d)));
              const shown = e => e.getClientRects().length > 0 && !e.disabled;
              const all = [...document.querySelectorAll(
                'figure[data-figure] :is(button, input, textarea, select, td.edits, summary, rect.area)')].filter(shown)
                .filter(e => !/^(Undo|Redo|Copy link)/.test(e.getAttribute('aria-label') || ''));
              const kinds = ['button', 'input[type=range]', 'input[type=text]', 'td', 'summary', 'rect', '.chip', '.next',
                'select, textarea'];
              const kind = kinds[Math.floor(how * 997) % kinds.length];
              const some = all.filter(e => e.matches(kind));
              const pool = some.length ? some : all;
              const e = pool[Math.floor(which * pool.length)];
              const send = (type, more) => e.dispatchEvent(Object.assign(new Event(type, {bubbles: true}), more));
              const texts = ['0.5', '-2', '3.25', '17', 'abc', '', '1e999', '0.02'];
              const text = texts[Math.floor(how * texts.length)];
              let did = e.tagName + ' ' + (e.getAttribute('aria-label') || e.dataset.quantity || e.textContent.slice(0, 40));
              if (e.matches('input[type=range]')) {
                const least = +e.min, most = +e.max;
                e.value = String(Math.round(least + how * (most - least)));
                send('input');
              } else if (e.matches('input[type=checkbox]')) {
                e.click();
              } else if (e.matches('select')) {
                e.selectedIndex = Math.floor(how * e.options.length);
                send('change');
                did += ' chose ' + e.value;
              } else if (e.matches('input, textarea')) {
                e.focus(); e.value = text; send('input'); send('keydown', {key: 'Enter'});
                did += ' typed ' + text;
              } else if (e.matches('td')) {
                e.focus(); send('paste', {clipboardData: {getData: () => text}});
                did += ' pasted ' + text;
              } else if (e.matches('rect')) {
                const box = e.getBoundingClientRect();
                e.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, buttons: 1,
                  clientX: box.left + which * box.width, clientY: box.top + how * box.height}));
              } else {
                e.click();
              }
              // What plays is stopped: the numbers of a moment are compared.
              return frames().then(() => {
                for (const button of document.querySelectorAll('figure .stepper button')) {
                  if (button.textContent === 'Pause' || button.ariaLabel === 'Pause') button.click();
                }
                return frames().then(() => did);
              });
            }
            """;

    private static final String NUMBERS = """
            selector => [...document.querySelectorAll('figure[data-figure] [data-quantity]')]
              .filter(e => !selector || !e.closest(selector))
              .map(e => e.closest('figure').dataset.part + ' ' + e.dataset.quantity + ' = ' + e.dataset.value)
            """;

    static Stream<String> lessons() {
        return SiteServer.lessons().stream()
                .filter(page -> SiteServer.text(page).contains("data-quantity"));
    }

    private static Object numbers(Page page, String without) {
        return page.evaluate(NUMBERS, without);
    }

    private static void open(Visit visit, String url) {
        visit.page().navigate("about:blank");
        visit.page().navigate(url);
        visit.waitForFigures();
        visit.settle();
    }

    /** The first lesson, on which the machinery is tried hardest, gets fifty runs; the others fewer. */
    private static int runs(String page) {
        return SiteServer.isFirstLesson(page) ? 50 : 5;
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void tenActionsComeBackByTheirAddressAndByUndo(String page) {
        System.out.println("random walks over " + page + ", seed " + SEED);
        String url = SiteServer.url(page);
        String file = SiteServer.SITE.resolve(page).toUri().toString();
        SplittableRandom random = new SplittableRandom(SEED);
        try (Visit walked = Visit.quick(url);
                Visit served = Visit.quick(url);
                Visit filed = Visit.quick(file)) {
            Object first = numbers(walked.page(), ".why");
            for (int run = 0; run < runs(page); run++) {
                open(walked, url);
                List<String> did = new ArrayList<>();
                for (int action = 0; action < ACTIONS; action++) {
                    List<Double> dice = List.of(random.nextDouble(), random.nextDouble());
                    did.add(String.valueOf(walked.page().evaluate(ACT, dice)));
                }
                String story = "run " + run + ": " + did;
                // The address is written after a while, or when the reader leaves.
                walked.page().evaluate("() => dispatchEvent(new Event('pagehide'))");
                Object numbers = numbers(walked.page(), "");
                String link = walked.page().url();
                open(served, link);
                assertEquals(numbers, numbers(served.page(), ""), story + " " + link);
                open(filed, file + link.substring(url.length()));
                assertEquals(numbers, numbers(filed.page(), ""), story + " from a file, " + link);
                undoAll(walked, story);
                assertEquals(first, numbers(walked.page(), ".why"), story + " undone");
                walked.assertQuiet();
                served.assertQuiet();
                filed.assertQuiet();
            }
        }
    }

    private static void undoAll(Visit visit, String story) {
        String pressed = String.valueOf(visit.page().evaluate("""
                async () => {
                  const undo = () => document.querySelector('figure [aria-label=Undo]:not(:disabled)');
                  let presses = 0;
                  while (undo() && presses < 99) {
                    undo().click();
                    presses++;
                    await new Promise(d => requestAnimationFrame(() => requestAnimationFrame(d)));
                  }
                  // What was only unfolded is folded again.
                  for (const fold of document.querySelectorAll('figure details[open] > summary')) fold.click();
                  await new Promise(d => requestAnimationFrame(() => requestAnimationFrame(d)));
                  return presses;
                }
                """));
        assertTrue(Integer.parseInt(pressed) <= ACTIONS + 1, story + " took " + pressed + " undos");
    }
}
