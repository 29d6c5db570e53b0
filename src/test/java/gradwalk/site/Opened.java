package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.javascript.host.Window;

/** A lesson's page in one browser or the other, as far as a reader of numbers needs it. */
public interface Opened extends AutoCloseable {
    /** Presses a button of a card by its name, which is its label or begins its text. */
    void press(String part, String name);

    /** Drags the scrubber of a stepping card to a place. */
    void scrub(String part, int place);

    /** The full values of a card's numbers by their names. */
    Map<String, String> values(String part);

    /** The words of a card. */
    String words(String part);

    @Override
    void close();

    private static String scrubbing(String part, int place) {
        return "{ const range = document.querySelector(\"figure[data-part='" + part
                + "'] .stepper input[type=range]\"); range.value = '" + place
                + "'; range.dispatchEvent(new Event('input', {bubbles: true})); }";
    }

    default double value(String part, String quantity) {
        String value = values(part).get(quantity);
        if (value == null) {
            throw new AssertionError("no number " + quantity + " in the card " + part);
        }
        return Double.parseDouble(value);
    }

    /**
     * Opens a page.
     *
     * @param browser {@code "HtmlUnit"} or {@code "Chromium"}
     * @param address the page's file, and behind {@code #} its state
     */
    static Opened in(String browser, String address) {
        String url = SiteServer.url(address);
        return browser.equals("HtmlUnit") ? new InHtmlUnit(url) : new InChromium(url);
    }

    /** A real browser. */
    final class InChromium implements Opened {
        private final Visit visit;
        private final Page page;

        InChromium(String url) {
            visit = Visit.quick(url);
            page = visit.page();
        }

        @Override
        public void press(String part, String name) {
            Cards.card(page, part)
                    .locator("button[aria-label='" + name + "'], button:has-text('" + name + "')")
                    .first()
                    .click();
            visit.settle();
        }

        @Override
        public void scrub(String part, int place) {
            page.evaluate(scrubbing(part, place));
            visit.settle();
        }

        @Override
        public Map<String, String> values(String part) {
            return Cards.values(page, part);
        }

        @Override
        public String words(String part) {
            return Cards.card(page, part).innerText();
        }

        @Override
        public void close() {
            try (visit) {
                visit.assertQuiet();
            }
        }
    }

    /** A browser written in Java, with an engine of its own. */
    final class InHtmlUnit implements Opened {
        private static final int PATIENCE = 300;

        private final WebClient client = new WebClient(BrowserVersion.CHROME);
        private final HtmlPage page;

        InHtmlUnit(String url) {
            client.getOptions().setThrowExceptionOnScriptError(true);
            client.getOptions().setCssEnabled(false);
            try {
                page = client.getPage(URI.create(url).toURL());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            takeOver();
            frame();
        }

        /** Cards further down are taken over in tasks of their own. */
        private void takeOver() {
            for (int tries = 0; tries < PATIENCE && !waiting().isEmpty(); tries++) {
                client.waitForBackgroundJavaScript(100);
            }
            assertEquals(List.of(), waiting(), "cards that are not taken over");
        }

        private List<?> waiting() {
            // The page's scripts run in a thread of their own, and hold the page while they change it.
            synchronized (page) {
                return page.getByXPath("//figure[@data-figure and not(@data-taken)]");
            }
        }

        /** This browser draws nothing, so it lets the page have a frame only when told to. */
        private void frame() {
            Window window = page.getEnclosingWindow().getScriptableObject();
            window.animateAnimationsFrames();
        }

        private DomNode card(String part) {
            return page.querySelector("figure[data-part='" + part + "']");
        }

        @Override
        public void press(String part, String name) {
            for (DomNode node : card(part).querySelectorAll("button")) {
                DomElement button = (DomElement) node;
                boolean named = button.getAttribute("aria-label").equals(name)
                        || button.getTextContent().startsWith(name);
                if (named && !button.hasAttribute("disabled")) {
                    try {
                        button.click();
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                    frame();
                    return;
                }
            }
            throw new AssertionError("no button " + name + " in the card " + part);
        }

        @Override
        public void scrub(String part, int place) {
            page.executeJavaScript(scrubbing(part, place));
            frame();
        }

        @Override
        public Map<String, String> values(String part) {
            Map<String, String> values = new HashMap<>();
            synchronized (page) {
                for (DomNode node : card(part).querySelectorAll("[data-quantity]")) {
                    DomElement shown = (DomElement) node;
                    values.put(shown.getAttribute("data-quantity"), shown.getAttribute("data-value"));
                }
            }
            return values;
        }

        @Override
        public String words(String part) {
            synchronized (page) {
                return card(part).getTextContent();
            }
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
