package gradwalk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gradwalk.site.Chromium;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A run in Chromium against the same run on the JVM. */
class TrainingIT {

    @Test
    void networksLearnTheSameOnBothSides() throws IOException {
        try (BrowserContext context = Chromium.get().newContext()) {
            Page page = Probes.open(context, TrainingProbe.class);
            String[] found = String.valueOf(page.evaluate("window.trained")).split(" ", -1);
            String[] expected = TrainingProbe.trained().split(" ", -1);
            assertEquals(expected.length, found.length);
            assertTrue(expected.length > 3 * 20, "only " + expected.length + " numbers");
            for (int i = 0; i + 1 < expected.length; i++) {
                double number = Double.parseDouble(expected[i]);
                // Engines may differ in the last digit of a function; 300 updates carry that on.
                assertEquals(number, Double.parseDouble(found[i]), 1e-9 * Math.max(1, Math.abs(number)), "number " + i);
            }
        }
    }
}
