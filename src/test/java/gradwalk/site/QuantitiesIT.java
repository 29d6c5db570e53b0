package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule of numbers: each says what it is, holds its full value, and explains itself with a check that agrees. */
class QuantitiesIT {
    /** Two updates with their questions. */
    private static final int STEPS = 16;

    private static final String UNNAMED = """
            () => {
              const why = ['tick', 'index', 'count', 'choice', 'constant'];
              const found = [];
              for (const figure of document.querySelectorAll('figure[data-figure]')) {
                const words = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
                while (words.nextNode()) {
                  const text = words.currentNode.data;
                  const holder = words.currentNode.parentElement.closest('[data-quantity], [data-plain]');
                  const told = holder && figure.contains(holder)
                      && (holder.dataset.quantity || why.includes(holder.dataset.plain));
                  if (/\\d/.test(text) && !told) found.push(figure.dataset.part + ': ' + text);
                }
                for (const shown of figure.querySelectorAll('[data-quantity]')) {
                  const value = shown.dataset.value, text = shown.textContent.trim().replace('−', '-');
                  const plain = /^-?\\d+(\\.(\\d+))?$/.exec(text);
                  const last = plain && Math.pow(10, -(plain[2] || '').length);
                  const wrong = value === undefined || value === '' || isNaN(Number(value))
                      && !/NaN|Infinity|∞/.test(value);
                  if (wrong || plain && text.length < 12 && Math.abs(Number(text) - value) > 0.5001 * last) {
                    found.push(figure.dataset.part + ': ' + shown.dataset.quantity + ' “' + text + '” = ' + value);
                  }
                }
              }
              return found;
            }
            """;

    /**
     * Asks every number that was not asked before, and every number of its explanation; gives what is wrong. A number
     * on a button that chooses it is chosen, not asked.
     */
    private static final String ASKED = """
            async tried => {
              const frame = () => new Promise(requestAnimationFrame);
              const found = [];
              const fresh = (...words) => {
                const key = words.join(' ');
                return !tried.includes(key) && tried.push(key) > 0;
              };
              const answer = async (card, element, name) => {
                const quantity = element.dataset.quantity, value = element.dataset.value;
                element.dispatchEvent(new MouseEvent('click', {bubbles: true}));
                await frame();
                const result = card.querySelector('.why .result');
                const check = card.querySelector('.why .check');
                if (!result) { found.push(name + ' is not explained'); return false; }
                if (result.dataset.quantity !== quantity || result.dataset.value !== value) {
                  found.push(name + ' = ' + value + ' is explained as ' + result.dataset.quantity + ' = '
                      + result.dataset.value);
                }
                if (check && (!check.matches('.agrees') || check.matches('.differs')
                    || !check.querySelector('[data-check]'))) {
                  found.push(name + ' = ' + value + ': ' + check.textContent);
                }
                return true;
              };
              const close = async card => {
                const button = card.querySelector('.trail button:last-child');
                if (button) button.click();
                await frame();
              };
              for (const card of document.querySelectorAll('figure[data-figure]')) {
                const part = card.dataset.part;
                const outside = () => [...card.querySelectorAll('[data-quantity]:not(input)')]
                    .filter(shown => !shown.closest('.why, .chip'));
                const all = outside().map(shown => [shown.dataset.quantity, shown.dataset.value]);
                for (const [quantity, value] of all) {
                  if (!fresh(part, quantity, value)) continue;
                  let element = outside().find(shown => shown.dataset.quantity === quantity);
                  if (!element) {
                    await close(card);
                    element = outside().find(shown => shown.dataset.quantity === quantity);
                  }
                  if (!await answer(card, element, part + ' ' + quantity)) continue;
                  const sources = [...card.querySelectorAll('.why .sources [data-quantity]')]
                      .map(source => [source.dataset.quantity, source.dataset.value]);
                  for (const [inner, known] of sources) {
                    if (!fresh('within', inner, known)) continue;
                    const source = card.querySelector('.why .sources [data-quantity="' + inner + '"]');
                    if (await answer(card, source, part + ' ' + quantity + ' from ' + inner)) {
                      card.querySelector('.trail button').click();
                      await frame();
                    }
                  }
                }
                await close(card);
              }
              return {found, tried};
            }
            """;

    private static final String CHOOSE = """
            words => {
              const chips = [...document.querySelectorAll('figure .chip, figure .actions button')];
              const chip = chips.find(one => one.textContent === words && !one.disabled);
              if (chip) chip.click();
            }
            """;

    static Stream<String> lessons() {
        return SiteServer.lessons().stream();
    }

    @SuppressWarnings("unchecked") // The scripts give lists of texts.
    private static Object check(Page page, Object tried, String when) {
        assertEquals(List.of(), page.evaluate(UNNAMED), when);
        Map<String, Object> asked = (Map<String, Object>) page.evaluate(ASKED, tried);
        assertEquals(List.of(), asked.get("found"), when);
        return java.util.Objects.requireNonNull(asked.get("tried"));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyNumberSaysWhatItIsAndWhereItComesFrom(String page) {
        try (Visit visit = Visit.quick(SiteServer.url(page))) {
            Object tried = check(visit.page(), List.of(), "at the start");
            for (int step = 1; step <= STEPS; step++) {
                for (Object part : steppers(visit.page())) {
                    Cards.step(visit.page(), (String) part);
                }
                tried = check(visit.page(), tried, "after step " + step);
            }
            for (Object part : questions(visit.page())) {
                Cards.card(visit.page(), (String) part)
                        .locator("[data-prediction] .chip:not(:disabled)")
                        .first()
                        .click();
                Cards.pause(visit.page());
                visit.settle();
                tried = check(visit.page(), tried, "after the question in " + part);
            }
            for (Object choice : choices(visit.page())) {
                visit.page().evaluate(CHOOSE, choice);
                visit.settle();
                tried = check(visit.page(), tried, "after choosing " + choice);
            }
            boolean numbers =
                    visit.page().locator("figure [data-quantity]:not(.chip *)").count() > 0;
            assertEquals(numbers, !((List<?>) tried).isEmpty(), "the numbers were asked");
            visit.assertQuiet();
        }
    }

    private static List<?> steppers(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('figure[data-figure]:has(.stepper .next:not(:disabled))')]
                    .map(card => card.dataset.part)
                """);
    }

    /** Everything that can be chosen or pressed in the cards, by its words, except to step and to close. */
    private static List<?> choices(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('figure[data-figure] .chip, figure[data-figure] .actions button')]
                    .map(chip => chip.textContent)
                """);
    }

    private static List<?> questions(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('figure[data-figure]:has([data-prediction] .chip:not(:disabled))')]
                    .map(card => card.dataset.part)
                """);
    }
}
