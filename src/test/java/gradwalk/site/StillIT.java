package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing moves while it is being read; and paper and readers who want no motion are served. */
class StillIT {
    private static final int STEPS = 20;

    /** Goes on so many steps in a card and says what moved: a matrix, or anything the browser itself counts. */
    private static final String MOVED = """
            async (card, steps) => {
              const frame = () => new Promise(requestAnimationFrame);
              const moved = [];
              let counting = false;
              const observer = new PerformanceObserver(list => {
                for (const entry of list.getEntries()) {
                  if (!counting || entry.hadRecentInput) continue;
                  // Words in their box are other words at the next step; so are the formula and the ticks.
                  const stayed = entry.sources.map(source => source.node)
                      .filter(node => node && node.closest && !node.closest('.words, .hint, .formulas, .ticks'));
                  if (stayed.length) {
                    moved.push('layout shift ' + entry.value.toFixed(4) + ' of '
                        + stayed.map(node => node.getAttribute('class') || node.nodeName).join(', '));
                  }
                }
              });
              observer.observe({type: 'layout-shift', buffered: false});
              const places = () => [...card.querySelectorAll('.mat')].map(grid => {
                const box = grid.getBoundingClientRect();
                return grid.getAttribute('aria-label') + ' ' + [box.left, box.top + scrollY, box.width, box.height]
                    .map(Math.round).join(' ');
              });
              const asks = () => card.querySelector('[data-prediction]') !== null;
              let before = places();
              let asked = asks();
              for (let step = 0; step < steps; step++) {
                await new Promise(done => setTimeout(done, 30));
                const next = card.querySelector('.stepper .next');
                counting = !asked;
                next.click();
                await frame();
                counting = counting && !asks();
                await frame();
                await new Promise(done => setTimeout(done, 0));
                const after = places();
                if (!asked && !asks() && after.join() !== before.join()) {
                  const first = after.findIndex((place, i) => place !== before[i]);
                  moved.push('step ' + (step + 1) + ': ' + before[first] + ' → ' + after[first]);
                }
                before = after;
                asked = asks();
              }
              observer.disconnect();
              return moved;
            }
            """;

    static Stream<String> lessons() {
        return SiteServer.lessons().stream();
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    private static List<?> stepping(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('figure[data-figure]:has(.stepper .next:not(:disabled))')]
                    .map(card => card.dataset.part)
                """);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void twentyStepsMoveNoMatrixAndNoBox(String lesson) {
        try (Visit visit = Visit.open(SiteServer.url(lesson), wide())) {
            for (Object part : stepping(visit.page())) {
                for (int step = 0; step < STEPS; step++) {
                    Cards.step(visit.page(), (String) part);
                }
                Cards.card(visit.page(), (String) part)
                        .locator(".stepbuttons button")
                        .first()
                        .click();
                Cards.card(visit.page(), (String) part).scrollIntoViewIfNeeded();
                visit.settle();
                Object moved = Cards.card(visit.page(), (String) part).evaluate(MOVED, STEPS);
                assertEquals(List.of(), moved, "in the card " + part);
            }
            visit.assertQuiet();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void nothingMovesByItselfForReadersWhoWantThat(String lesson) {
        try (Visit visit = Visit.open(SiteServer.url(lesson), wide().setReducedMotion(ReducedMotion.REDUCE))) {
            assertEquals(0, visit.page().evaluate("() => document.getAnimations().length"));
            for (Object part : stepping(visit.page())) {
                Cards.step(visit.page(), (String) part);
            }
            assertEquals(0, visit.page().evaluate("() => document.getAnimations().length"));
            visit.assertQuiet();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void paperHoldsEveryCardWithinItsWidth(String lesson) {
        try (Visit visit = Visit.open(SiteServer.url(lesson), wide())) {
            Page page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(720, 1000);
            assertEquals(List.of(), page.evaluate("""
                    () => [...document.querySelectorAll('main, main > *, figure .stage > *')]
                        .filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80))
                    """));
            assertEquals(
                    true,
                    page.evaluate("() => [...document.querySelectorAll('figure')].every(f => f.offsetHeight > 60)"));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/shots", lesson.replace(".html", "") + "-print.png"))
                    .setFullPage(true));
            visit.assertQuiet();
        }
    }
}
