package gradwalk.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The measurements as Markdown. */
final class Report {
    private static final String JAVASCRIPT = "engine, JavaScript";
    private static final String WASM = "engine, Wasm GC";
    private static final String HAND = "hand-written JavaScript";
    private static final String SWITCH = "hand-written switch";

    /** That one contestant takes at most so many times as long as another. */
    private record Claim(String workload, String name, double limit, String other) {}

    /** That the engine is as fast as asked, and that what it is measured by is itself fast enough to count. */
    private static final List<Claim> CLAIMS = List.of(
            new Claim("w1a", JAVASCRIPT, 1.25, HAND),
            new Claim("w1b", JAVASCRIPT, 1, HAND),
            new Claim("w2", JAVASCRIPT, 1, HAND),
            new Claim("w3", JAVASCRIPT, 1, HAND),
            new Claim("w4", JAVASCRIPT, 1, HAND),
            new Claim("w5", JAVASCRIPT, 1 / 25.0, "micrograd, ported"),
            new Claim("chain6", JAVASCRIPT, 1.5, SWITCH),
            new Claim("w1b", WASM, 1 / 1.4, JAVASCRIPT),
            new Claim("w2", WASM, 1 / 1.4, JAVASCRIPT),
            new Claim("w1a", HAND, 1 / 1.3, "synaptic"),
            new Claim("w1b", HAND, 1 / 1.9, "synaptic"),
            new Claim("w2", HAND, 1 / 1.9, "synaptic"),
            new Claim("w3", HAND, 1 / 1.3, "synaptic"));

    private Report() {}

    static String of(List<Measured> all, String browser) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                "Chromium %s, %d processors. Medians over interleaved rounds in fresh pages.%n%n",
                browser, Runtime.getRuntime().availableProcessors()));
        out.append("Microseconds of a run, and how many times the hand-written one's.\n\n");
        table(out, all, (measured, name) -> {
            String by = measured.has(HAND) ? HAND : SWITCH;
            return number(measured.median(name)) + " (" + number(measured.ratio(name, by)) + ")";
        });
        out.append("\nMicroseconds of a run in a page's first tenth of a second, compiling included.\n\n");
        table(out, all, (measured, name) -> number(measured.first(name)));
        out.append("\n| workload | claim | measured | met |\n|---|---|---|---|\n");
        for (Claim claim : CLAIMS) {
            for (Measured measured : all) {
                if (measured.workload().equals(claim.workload)) {
                    line(out, claim, measured.ratio(claim.name, claim.other));
                }
            }
        }
        for (Measured measured : all) {
            measured.wrong().forEach(wrong -> out.append("\n**").append(wrong).append("**\n"));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, Claim claim, double ratio) {
        boolean faster = claim.limit < 1;
        String asked = faster
                ? "at least " + number(1 / claim.limit) + " × as fast as "
                : "at most " + number(claim.limit) + " × the time of ";
        out.append(String.format(
                "| %s | %s: %s%s | %s | %s |%n",
                claim.workload,
                claim.name,
                asked,
                claim.other,
                number(faster ? 1 / ratio : ratio),
                ratio <= claim.limit ? "yes" : "no"));
    }

    private interface Cell {
        String of(Measured measured, String name);
    }

    private static void table(StringBuilder out, List<Measured> all, Cell cell) {
        Set<String> names = new LinkedHashSet<>();
        List<String> heads = new ArrayList<>();
        for (Measured measured : all) {
            names.addAll(measured.names());
            heads.add(measured.workload());
        }
        out.append("| | ").append(String.join(" | ", heads)).append(" |\n|---");
        out.append("|---:".repeat(heads.size())).append("|\n");
        for (String name : names) {
            out.append("| ").append(name);
            for (Measured measured : all) {
                out.append(" | ").append(measured.has(name) ? cell.of(measured, name) : "–");
            }
            out.append(" |\n");
        }
    }

    /** Three significant digits. */
    private static String number(double x) {
        int digits = x >= 100 ? 0 : x >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f", x);
    }
}
