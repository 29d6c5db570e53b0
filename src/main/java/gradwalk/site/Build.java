package gradwalk.site;

import gradwalk.app.Figure;
import gradwalk.math.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** Builds the site: {@code webapp/} and the figures become {@code target/site/}. */
public final class Build {
    // By name: what runs in a page is compiled from here, never called.
    private static final String BROWSER_MAIN = "gradwalk.browser.Main";
    private static final String BROWSER_PLATFORM = "gradwalk.browser.BrowserPlatform";

    private static final List<String> SHARED_STYLES = List.of("tokens.css", "page.css", "figure.css");

    private final Path webapp;
    private final Path target;
    private final Bundle bundle;

    /**
     * @param webapp the prose and what goes with it
     * @param target the folder that the site replaces
     * @param work a folder for intermediate files
     * @param strict see {@link Bundle}
     */
    public Build(Path webapp, Path target, Path work, boolean strict) {
        this.webapp = webapp;
        this.target = target;
        this.bundle = new Bundle(work, strict);
    }

    /** Builds {@code target/site}; with {@code -Dstrict=true} the scripts check every index and null. */
    public static void main(String[] args) throws IOException {
        boolean strict = Boolean.getBoolean("strict");
        long start = System.nanoTime();
        standard(strict).run();
        System.out.printf("Built target/site in %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** The build of this project's own site. */
    static Build standard(boolean strict) {
        return new Build(Path.of("webapp"), Path.of("target/site"), Path.of("target/bundle"), strict);
    }

    /** Writes the whole site. */
    public void run() throws IOException {
        List<Page> all = pages();
        List<Figure<?, ?>> figures = new ArrayList<>();
        for (Figure<?, ?> figure : ServiceLoader.load(Figure.class, Build.class.getClassLoader())) {
            figures.add(figure);
        }
        Pages pages = new Pages(Files.readString(webapp.resolve("layout.html")), all, figures);
        Bundle.delete(target);
        Files.createDirectories(target);
        copy("boot.js");
        copy("fonts");
        copy("icons");
        for (Page page : all) {
            String html = pages.render(page);
            Files.writeString(target.resolve(page.file()), html);
            writeStyle(page, html, writeScript(page, pages.figuresOf(page)));
        }
    }

    private List<Page> pages() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(webapp, webapp.resolve("lessons"))) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(file -> file.toString().endsWith(".html"))
                        .filter(file -> !file.getFileName().toString().equals("layout.html"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            String slug = name.substring(0, name.length() - ".html".length());
            pages.add(Page.read(slug, file.toString(), Files.readString(file)));
        }
        return pages;
    }

    /** The script of a page's figures; nothing where it has none. */
    private String writeScript(Page page, List<Figure<?, ?>> figures) throws IOException {
        if (figures.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (Figure<?, ?> figure : figures) {
            names.add(figure.getClass().getName());
        }
        Path file = target.resolve("js").resolve(page.slug() + ".js");
        bundle.write(
                BROWSER_MAIN,
                Map.of(Figure.class.getName(), names, Platform.class.getName(), List.of(BROWSER_PLATFORM)),
                file);
        return Files.readString(file);
    }

    /**
     * One style sheet a page: the shared ones and its own, which stands beside its prose if it has one, but only what the
     * page can need of them. That is a third less to send than all of them, and one request.
     */
    private void writeStyle(Page page, String html, String script) throws IOException {
        StringBuilder css = new StringBuilder();
        for (String shared : SHARED_STYLES) {
            css.append(Files.readString(webapp.resolve("css").resolve(shared)));
        }
        Path own = webapp.resolve("lessons").resolve(page.slug() + ".css");
        if (Files.exists(own)) {
            css.append(Files.readString(own));
        }
        Set<String> words = Css.words(html, script, Files.readString(webapp.resolve("boot.js")));
        Path folder = target.resolve("css");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(page.slug() + ".css"), Css.needed(Css.tight(css.toString()), words));
    }

    private void copy(String name) throws IOException {
        Path from = webapp.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isRegularFile(file)) {
                    Path to = target.resolve(webapp.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
    }
}
