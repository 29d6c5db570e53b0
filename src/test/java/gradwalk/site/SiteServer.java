package gradwalk.site;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The built site, served on a free port for as long as the test JVM lives. */
public final class SiteServer {
    /** Where the build before the tests put the site. */
    public static final Path SITE = Path.of("target/site").toAbsolutePath();

    private static @Nullable String address;

    private SiteServer() {}

    /** The address of a file of the site, such as {@code index.html}. */
    public static synchronized String url(String file) {
        String known = address;
        if (known == null) {
            known = serve(SITE);
            address = known;
        }
        return known + file;
    }

    /** Serves a folder and says where, with a slash at the end. */
    public static String serve(Path folder) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", new SiteHandler(folder));
            server.start();
            return "http://localhost:" + server.getAddress().getPort() + "/";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The names of all pages, sorted. */
    public static List<String> pages() {
        try (Stream<Path> files = Files.list(SITE)) {
            List<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new IllegalStateException("No pages in " + SITE);
            }
            return pages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The names of the pages that have figures. */
    public static List<String> lessons() {
        return pages().stream().filter(page -> text(page).contains("<figure ")).toList();
    }

    /** Whether a page is lesson 1, which the budgets name. */
    static boolean isFirstLesson(String page) {
        return text(page).contains("aria-current=\"page\"><b>1</b>");
    }

    /** The text of a file of the site. */
    public static String text(String file) {
        try {
            return Files.readString(SITE.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
