package gradwalk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gradwalk.math.JvmPlatform;
import gradwalk.math.Platform;
import gradwalk.site.Chromium;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Numbers are the same text on the JVM and in the browser. */
class PlatformIT {
    private static final long SEED = 20240229;
    private static final int COUNT = 100_000;
    private static final int PIECE = 10_000;

    @Test
    void numbersReadAlikeOnBothSides() throws IOException {
        try (BrowserContext context = Chromium.get().newContext()) {
            Page page = Probes.open(context, PlatformProbe.class);
            SplittableRandom random = new SplittableRandom(SEED);
            Platform jvm = new JvmPlatform();
            for (int done = 0; done < COUNT; done += PIECE) {
                List<String> expected = new ArrayList<>();
                List<Integer> bits = new ArrayList<>();
                for (int i = 0; i < PIECE; i++) {
                    double x = number(random, done + i);
                    int digits = i % 21;
                    expected.add(jvm.shortest(x) + " " + jvm.fixed(x, digits));
                    long raw = Double.doubleToRawLongBits(x);
                    bits.add((int) (raw >>> 32));
                    bits.add((int) raw);
                }
                assertEquals(String.join("\n", expected), page.evaluate(PROBE, bits), "seed " + SEED);
            }
        }
    }

    private static final String PROBE = """
            bits => {
              const view = new DataView(new ArrayBuffer(8)), lines = [];
              for (let i = 0; i < bits.length; i += 2) {
                view.setInt32(0, bits[i]);
                view.setInt32(4, bits[i + 1]);
                lines.push(window.probe(view.getFloat64(0), (i / 2) % 21));
              }
              return lines.join('\\n');
            }""";

    /** Numbers of every kind: any bits, decimals as typed, halves that round, whole numbers, the ends of the range. */
    private static double number(SplittableRandom random, int i) {
        List<Double> ends = List.of(
                0.0,
                -0.0,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                1e21,
                1e-7,
                1.2345678901234568e20,
                0.1 + 0.2,
                1.005,
                2.5,
                -0.5,
                1e20,
                0.000001);
        if (i < ends.size()) {
            return ends.get(i);
        }
        return switch (i % 5) {
            case 0 -> finite(Double.longBitsToDouble(random.nextLong()));
            case 1 -> random.nextInt(-1_000_000, 1_000_000) / 1000.0;
            case 2 -> (random.nextInt(-100_000, 100_000) + 0.5) / Math.pow(10, random.nextInt(8));
            case 3 -> random.nextLong(-1L << 53, 1L << 53);
            default -> random.nextDouble(-10, 10);
        };
    }

    private static double finite(double x) {
        return Double.isFinite(x) ? x : 1;
    }
}
