package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages get the rules that they name. A rule that no page names is dead, or its name is put together in a way that
 * {@link Css#needed} does not see: then every page would do without it.
 */
class StyleSheetsIT {

    static List<Path> sheets() throws IOException {
        return files(Path.of("webapp"), ".css");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyRuleIsNeededBySomePage(Path sheet) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String ending : List.of(".html", ".js")) {
            for (Path file : files(SiteServer.SITE, ending)) {
                texts.add(Files.readString(file));
            }
        }
        String css = Css.tight(Files.readString(sheet));
        assertEquals(css, Css.needed(css, Css.words(texts.toArray(new String[0]))));
    }
}
