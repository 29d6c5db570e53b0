package gradwalk.site;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** The cards of an open page: what they show, and how a reader goes on in them. */
public final class Cards {
    private Cards() {}

    /** One card of a figure. */
    public static Locator card(Page page, String part) {
        return page.locator("figure[data-part='" + part + "']");
    }

    /** A button of a card by its whole name. */
    public static Locator button(Page page, String part, String name) {
        return card(page, part)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Every number that the cards show, in the order of the page: card, name and full value. */
    @SuppressWarnings("unchecked") // The script gives texts.
    public static List<String> numbers(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('figure[data-figure] [data-quantity]')].map(shown =>
                    shown.closest('figure').dataset.part + ' ' + shown.dataset.quantity + ' = ' + shown.dataset.value)
                """);
    }

    /** The numbers of one card by their names. */
    @SuppressWarnings("unchecked") // The script gives texts.
    public static Map<String, String> values(Page page, String part) {
        return (Map<String, String>) card(page, part).evaluate("""
                card => Object.fromEntries([...card.querySelectorAll('[data-quantity]')].map(shown =>
                    [shown.dataset.quantity, shown.dataset.value]))
                """);
    }

    /** The full value of a number in a card. */
    public static double value(Page page, String part, String quantity) {
        String value = values(page, part).get(quantity);
        if (value == null) {
            throw new AssertionError("no number " + quantity + " in the card " + part);
        }
        return Double.parseDouble(value);
    }

    /**
     * Goes one step on in a stepping card without a pointer or key; a question on the way is answered, and a run that
     * the answer sets off is paused.
     */
    public static void step(Page page, String part) {
        card(page, part).evaluate("""
                async card => {
                  const frame = () => new Promise(requestAnimationFrame);
                  card.querySelector('.stepper .next').click();
                  await frame();
                  const choice = card.querySelector('[data-prediction] .chip:not(:disabled)');
                  if (choice) choice.click();
                  await frame();
                }
                """);
        pause(page);
    }

    /** Pauses whatever plays. */
    public static void pause(Page page) {
        page.evaluate("""
                async () => {
                  for (const button of document.querySelectorAll('figure[data-figure] .stepper button')) {
                    if (button.textContent === 'Pause' || button.ariaLabel === 'Pause') button.click();
                  }
                  await new Promise(requestAnimationFrame);
                }
                """);
    }

    /** Closes whatever explanation is open. */
    public static void closeExplanation(Page page) {
        page.evaluate("""
                () => { for (const tool of document.querySelectorAll('figure .trail button:last-child')) tool.click();
                  return new Promise(requestAnimationFrame); }
                """);
    }
}
