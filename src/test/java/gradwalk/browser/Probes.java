package gradwalk.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gradwalk.math.Platform;
import gradwalk.site.Bundle;
import gradwalk.site.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Small programs that are compiled for a test and run in a page of their own. */
final class Probes {
    private Probes() {}

    /** A page that has run the main method of a class, on the browser's platform. */
    static Page open(BrowserContext context, Class<?> program) throws IOException {
        Path work = Path.of("target/probes", program.getSimpleName());
        Path folder = work.resolve("site");
        new Bundle(work.resolve("bundle"), false)
                .write(
                        program.getName(),
                        Map.of(Platform.class.getName(), List.of(BrowserPlatform.class.getName())),
                        folder.resolve("probe.js"));
        Files.writeString(
                folder.resolve("probe.html"), "<!doctype html><meta charset=utf-8><script src=probe.js></script>");
        Page page = context.newPage();
        page.navigate(SiteServer.serve(folder) + "probe.html");
        return page;
    }
}
