package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** A page in the browser that writes down what it must not do: console messages, errors, requests to other places. */
public final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> trouble = new ArrayList<>();

    private Visit(Browser.NewContextOptions options) {
        context = Chromium.get().newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> trouble.add("console: " + message.text()));
        page.onPageError(error -> trouble.add("error: " + error));
        page.onRequestFailed(request -> trouble.add("failed: " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                trouble.add(response.status() + ": " + response.url());
            }
        });
    }

    /** Frames without the time between them: for tests that look at numbers and not at the picture. */
    private static final String NO_WAITING = """
            const turns = new MessageChannel(), waiting = [];
            turns.port1.onmessage = () => { const turn = waiting.shift(); if (turn) turn(performance.now()); };
            requestAnimationFrame = turn => waiting.push(turn) && turns.port2.postMessage(0);
            """;

    /** The same in a browser that does not wait for the screen between frames. */
    public static Visit quick(String url) {
        return open(url, new Browser.NewContextOptions().setViewportSize(1280, 900), NO_WAITING);
    }

    /** Opens an address and waits until its figures are taken over. */
    public static Visit open(String url) {
        return open(url, new Browser.NewContextOptions());
    }

    /** The same in a browser set up otherwise. */
    public static Visit open(String url, Browser.NewContextOptions options) {
        return open(url, options, "");
    }

    private static Visit open(String url, Browser.NewContextOptions options, String before) {
        Visit visit = new Visit(options);
        if (!before.isEmpty()) {
            visit.page.addInitScript(before);
        }
        String origin = url.startsWith("file:") ? "file:" : url.substring(0, url.indexOf('/', "https://".length()) + 1);
        visit.page.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
                visit.trouble.add("request: " + request.url());
            }
        });
        visit.page.navigate(url);
        boolean scripts = options.javaScriptEnabled == null || options.javaScriptEnabled;
        if (scripts) {
            visit.waitForFigures();
        }
        return visit;
    }

    /** Waits until every figure is taken over. */
    public void waitForFigures() {
        page.locator("figure[data-figure]:not([data-taken])")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    public Page page() {
        return page;
    }

    /** Lets the page finish what the last events began. */
    public void settle() {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** Fails when the page wrote to the console, had an error, or asked for anything from elsewhere. */
    public void assertQuiet() {
        assertEquals(List.of(), trouble, page.url());
    }

    @Override
    public void close() {
        context.close();
    }
}
