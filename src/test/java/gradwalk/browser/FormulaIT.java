package gradwalk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gradwalk.math.Platform;
import gradwalk.site.Bundle;
import gradwalk.site.Chromium;
import gradwalk.site.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Typed formulas are read, tidied, derived and compared in the browser as on the JVM, also as deep as may be typed. */
class FormulaIT {
    private static final int SEED = 20240701;

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "x",
            "e^x",
            "π",
            "w_1",
            "σ(x)",
            "sin(a)",
            "ln(x)",
            "relu(b)",
            "√x",
            "(a+b)",
            "|x|",
            "2",
            "0.1",
            "1e-7",
            "max(a,x)",
            "[a > x]",
            "½",
            "(x−1)²");

    private static final List<String> SIGNS = List.of("+", "-", "*", "/", "^", " ", ")", "²");

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                "a(b+1)",
                "foo(x",
                "½(y−σ(w*x+b))²",
                "−(y*ln(σ(w*x+b))+(1−y)*ln(1−σ(w*x+b)))",
                "gelu(x)+softplus(x)",
                "x^n·x",
                "a".repeat(2000),
                "(".repeat(199) + "x" + ")".repeat(199),
                "(".repeat(200) + "x" + ")".repeat(200),
                "tanh(1+x*".repeat(180) + "x" + ")".repeat(180),
                "(x+".repeat(190) + "x" + ")²".repeat(190),
                "1/(1+x*(".repeat(99) + "x" + "))".repeat(99),
                "x^(".repeat(99) + "x" + ")".repeat(99),
                "x/".repeat(198) + "x",
                "-".repeat(199) + "x",
                "|x-".repeat(190) + "x" + "|".repeat(190),
                "(x+1)*".repeat(300) + "x"));
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 800; i++) {
            StringBuilder text = new StringBuilder(PIECES.get(random.nextInt(PIECES.size())));
            for (int k = random.nextInt(6); k > 0; k--) {
                text.append(SIGNS.get(random.nextInt(random.nextInt(4) == 0 ? 8 : 4)));
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void theBrowserAnswersAsTheJvmDoes() throws IOException {
        Path folder = Path.of("target/formula-site");
        new Bundle(Path.of("target/formula-bundle"), false)
                .write(
                        FormulaProbe.class.getName(),
                        Map.of(Platform.class.getName(), List.of(BrowserPlatform.class.getName())),
                        folder.resolve("probe.js"));
        Files.writeString(
                folder.resolve("probe.html"), "<!doctype html><meta charset=utf-8><script src=probe.js></script>");
        try (BrowserContext context = Chromium.get().newContext()) {
            Page page = context.newPage();
            page.navigate(SiteServer.serve(folder) + "probe.html");
            for (String text : texts()) {
                assertEquals(FormulaProbe.report(text), page.evaluate("text => window.probe(text)", text), text);
            }
        }
    }
}
