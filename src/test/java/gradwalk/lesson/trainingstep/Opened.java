package gradwalk.lesson.trainingstep;

import com.microsoft.playwright.Page;
import gradwalk.site.Cards;
import gradwalk.site.SiteServer;
import gradwalk.site.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.javascript.host.Window;

/** The lesson's page in one browser or the other, as far as a reader of numbers needs it. */
interface Opened extends AutoCloseable {
    String PAGE = "training-step.html";

    /** Presses a button of a card by its name, which is its label or begins its text. */
    void press(String part, String name);

    /** The full values of a card's numbers by their names. */
    Map<String, String> values(String part);

    /** The words of a card. */
    String words(String part);

    @Override
    void close();

    default double value(String part, String quantity) {
        String value = values(part).get(quantity);
        if (value == null) {
            throw new AssertionError("no number " + quantity + " in the card " + part);
        }
        return Double.parseDouble(value);
    }

    static Opened in(String browser) {
        return in(browser, "");
    }

    /** Opened with a state in its address. */
    static Opened in(String browser, String fragment) {
        String url = SiteServer.url(PAGE + fragment);
        return browser.equals("HtmlUnit") ? new InHtmlUnit(url) : new InChromium(url);
    }

    /** A real browser. */
    final class InChromium implements Opened {
        private final Visit visit;
        private final Page page;

        InChromium(String url) {
            visit = Visit.open(url);
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
            frame();
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
        public Map<String, String> values(String part) {
            Map<String, String> values = new HashMap<>();
            for (DomNode node : card(part).querySelectorAll("[data-quantity]")) {
                DomElement shown = (DomElement) node;
                values.put(shown.getAttribute("data-quantity"), shown.getAttribute("data-value"));
            }
            return values;
        }

        @Override
        public String words(String part) {
            return card(part).getTextContent();
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
