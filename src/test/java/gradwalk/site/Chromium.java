package gradwalk.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one browser of the test JVM: one that is installed, or one that the system's package manager installs. */
public final class Chromium {
    /** The first is the same engine without windows of its own: pages open in two thirds of the time. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");
    /** Debian's packages, the better one first; Ubuntu has the second only. */
    private static final List<String> PACKAGES = List.of("chromium-headless-shell", "chromium");
    /** How many seconds apt waits for another program that is installing. */
    private static final String WAIT = "-oDPkg::Lock::Timeout=300";

    private static @Nullable Browser browser;

    private Chromium() {}

    /** The browser, started at the first call; it ends with the JVM. */
    public static synchronized Browser get() {
        Browser running = browser;
        if (running == null) {
            running = start();
            browser = running;
        }
        return running;
    }

    private static Browser start() {
        Path program = findOrInstall();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"))
                        // Playwright turns off what drops addresses that are written too often; readers have it on.
                        .setIgnoreDefaultArgs(List.of("--disable-ipc-flooding-protection")));
    }

    private static Path findOrInstall() {
        Path found = find();
        if (found == null
                && new File("/usr/bin/apt-get").canExecute()
                && "root".equals(System.getProperty("user.name"))) {
            found = installOnce();
        }
        if (found == null) {
            throw new IllegalStateException(
                    "The tests need Chromium or Chrome on the PATH. Install it, for example with:"
                            + " sudo apt-get install chromium");
        }
        return found;
    }

    /** Several test JVMs run at a time, and a package manager serves one: the first installs, the others wait. */
    private static @Nullable Path installOnce() {
        Path lock = Path.of("target", "chromium.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (find() == null) {
                System.out.println("No Chromium found. Installing Debian's package with apt-get: " + PACKAGES);
                run("apt-get", "update");
                for (String name : PACKAGES) {
                    if (find() == null) {
                        run("apt-get", WAIT, "install", "--yes", "--no-install-recommends", name);
                    }
                }
            }
            return held.isValid() ? find() : null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable Path find() {
        String path = System.getenv("PATH");
        for (String name : NAMES) {
            for (String folder : (path == null ? "" : path).split(File.pathSeparator, -1)) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program) && !Files.isDirectory(program)) {
                    return program;
                }
            }
        }
        return null;
    }

    private static void run(String... command) {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                System.out.println(String.join(" ", command) + " failed with " + code);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
