package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule for a class alone holds wherever the class stands, so two sheets of one page must not both have one. */
class StyleSheetsTest {
    private static final Path SHARED = Path.of("webapp/css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** A class alone, as a selector or as one of a list, outside of media queries: those stand at the line's beginning. */
    private static final Pattern ALONE = Pattern.compile("^\\.([\\w-]+)(?=,? ?\\{?$)", Pattern.MULTILINE);

    private static Set<String> classes(Path sheet) throws IOException {
        Set<String> classes = new TreeSet<>();
        Matcher alone = ALONE.matcher(COMMENT.matcher(Files.readString(sheet)).replaceAll(""));
        while (alone.find()) {
            classes.add(alone.group(1));
        }
        return classes;
    }

    private static Set<String> both(Path one, Path other) throws IOException {
        Set<String> both = classes(one);
        both.retainAll(classes(other));
        return both;
    }

    @Test
    void noClassAloneHasTwoHomes() throws IOException {
        Path page = SHARED.resolve("page.css");
        Path figure = SHARED.resolve("figure.css");
        assertTrue(classes(figure).contains("stage"), "classes are found");
        assertEquals(Set.of(), both(page, figure));
        try (Stream<Path> sheets = Files.list(Path.of("webapp/lessons"))) {
            for (Path sheet :
                    sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                for (Path shared : List.of(page, figure)) {
                    assertEquals(Set.of(), both(sheet, shared), sheet + " and " + shared);
                }
            }
        }
    }
}
