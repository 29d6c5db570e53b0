package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;

/** A reader without a pointer. */
public final class Keyboard {
    private static final int LONG_ENOUGH = 150;

    private final Visit visit;
    private final Page page;

    public Keyboard(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** Presses keys one after the other. */
    public void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            visit.settle();
        }
    }

    /** Presses Tab until an element has the focus, which must be somewhere and be seen at every stop. */
    public void tabTo(String selector) {
        for (int i = 0; i < LONG_ENOUGH; i++) {
            press("Tab");
            assertEquals(
                    true,
                    page.evaluate("() => document.activeElement !== document.body"
                            + " && document.activeElement.getClientRects().length > 0"),
                    "the focus is lost before " + selector);
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }
}
