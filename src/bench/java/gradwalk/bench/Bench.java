package gradwalk.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import gradwalk.browser.BrowserPlatform;
import gradwalk.data.Iris;
import gradwalk.math.Platform;
import gradwalk.site.Bundle;
import gradwalk.site.Chromium;
import gradwalk.site.SiteHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.teavm.tooling.TeaVMTool;

/**
 * Measures the engine, compiled to JavaScript and to Wasm GC, against hand-written JavaScript and libraries, and writes
 * what came out to {@code target/bench/results.md}. Each workload runs in several fresh pages of Chromium, since a page's
 * compiler decides anew; in a page all contestants take turns.
 */
public final class Bench {
    private static final Path SOURCES = Path.of("src/bench/js");
    private static final Path TARGET = Path.of("target/bench");
    private static final Path SITE = TARGET.resolve("site");
    private static final List<String> WORKLOADS = List.of("w1a", "w1b", "w2", "w3", "w4", "w5", "chain5", "chain6");
    private static final int PAGES = 3;
    private static final int ROUNDS = 30;
    private static final double MILLISECONDS = 1.5;

    private Bench() {}

    /** Runs the named workloads, or all where none is named. */
    public static void main(String[] args) {
        int code = 1;
        try {
            measure(args);
            code = 0;
        } catch (IOException | RuntimeException failure) {
            failure.printStackTrace(System.out);
        }
        // The browser's driver has threads of its own, for whose end Maven would wait.
        System.exit(code);
    }

    private static void measure(String[] args) throws IOException {
        prepare();
        HttpServer server = serve();
        List<Measured> all = new ArrayList<>();
        try {
            for (String workload : args.length == 0 ? WORKLOADS : List.of(args)) {
                all.add(measured(server, workload));
            }
        } finally {
            server.stop(0);
        }
        String report = Report.of(all, Chromium.get().version());
        Files.writeString(TARGET.resolve("results.md"), report);
        System.out.println(report);
        System.out.println("Written to " + TARGET.resolve("results.md"));
        if (all.stream().anyMatch(measured -> !measured.wrong().isEmpty())) {
            throw new IllegalStateException("A contestant computed something else, see above.");
        }
    }

    private static Measured measured(HttpServer server, String workload) {
        Measured measured = new Measured(workload);
        for (int page = 0; page < PAGES; page++) {
            measured.add(run(server, workload));
        }
        System.out.println(measured.summary());
        return measured;
    }

    private static void prepare() throws IOException {
        Files.createDirectories(SITE);
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, SITE.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        install();
        Bundle bundle = new Bundle(TARGET.resolve("bundle"), false);
        Map<String, List<String>> services = Map.of(Platform.class.getName(), List.of(BrowserPlatform.class.getName()));
        bundle.write(Engine.class.getName(), services, SITE.resolve("engine.js"));
        bundle.writeWasm(Engine.class.getName(), services, SITE.resolve("engine.wasm"));
        String runtime = "/org/teavm/backend/wasm/wasm-gc-runtime.js";
        try (InputStream in = Objects.requireNonNull(TeaVMTool.class.getResourceAsStream(runtime))) {
            Files.copy(in, SITE.resolve("wasm-gc-runtime.js"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void install() {
        System.out.println("Fetching the libraries of " + SOURCES.resolve("package.json") + " by npm");
        try {
            int code = new ProcessBuilder(
                            "npm",
                            "install",
                            "--no-audit",
                            "--no-fund",
                            "--no-package-lock",
                            "--ignore-scripts",
                            "--loglevel=error")
                    .directory(SITE.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("npm install failed with " + code);
            }
        } catch (IOException missing) {
            throw new IllegalStateException("The benchmark needs Node.js with npm on the PATH.", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Isolated from other origins, a page gets a clock of 5 µs, and of 100 µs else. */
    private static HttpServer serve() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteHandler files = new SiteHandler(SITE);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
            exchange.getResponseHeaders().set("Cross-Origin-Embedder-Policy", "require-corp");
            files.handle(exchange);
        });
        server.start();
        return server;
    }

    /** One page: the contestants' results. The page's policy is left aside, since Wasm GC and synaptic make functions. */
    private static List<?> run(HttpServer server, String workload) {
        try (BrowserContext context = Chromium.get().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = context.newPage();
            page.onPageError(error -> System.out.println("page: " + error));
            page.navigate("http://localhost:" + server.getAddress().getPort() + "/bench.html");
            page.evaluate("iris => { makeWorkloads(iris); return loaded; }", iris());
            return (List<?>) page.evaluate(
                    "([name, rounds, milliseconds]) => run(name, rounds, milliseconds)",
                    List.of(workload, ROUNDS, MILLISECONDS));
        }
    }

    private static List<List<Double>> iris() {
        List<List<Double>> rows = new ArrayList<>();
        for (int row = 1; row <= Iris.ROWS; row++) {
            List<Double> measurements = new ArrayList<>();
            for (double measurement : Iris.measurements(row)) {
                measurements.add(measurement);
            }
            rows.add(measurements);
        }
        return rows;
    }
}
