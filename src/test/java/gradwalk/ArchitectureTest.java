package gradwalk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds who may use whom. The table is complete, and what is used by what one uses is not thereby allowed. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gradwalk");

    private static final List<String> BELOW_LESSONS =
            List.of("markup", "math", "formula", "graph", "loss", "optim", "data", "nn", "draw", "app", "widget");

    /** Each package, and which others of the project it may use. */
    private static final Map<String, List<String>> TABLE = Map.ofEntries(
            Map.entry("markup", List.of()),
            Map.entry("math", List.of()),
            // The design's table names markup only; formulas evaluate through the one seam for functions too.
            Map.entry("formula", List.of("markup", "math")),
            Map.entry("graph", List.of("math", "formula")),
            Map.entry("loss", List.of("math", "formula", "graph")),
            Map.entry("optim", List.of("math", "formula", "graph")),
            Map.entry("data", List.of("math")),
            Map.entry("nn", List.of("math", "formula", "graph", "loss", "optim", "data")),
            Map.entry("draw", List.of("math", "markup")),
            Map.entry("app", List.of("math", "markup", "formula", "graph")),
            Map.entry("widget", List.of("markup", "math", "formula", "graph", "draw", "app")),
            Map.entry("lesson", BELOW_LESSONS),
            Map.entry("site", and(BELOW_LESSONS, "lesson")),
            Map.entry("browser", and(BELOW_LESSONS, "lesson")));

    private static List<String> and(List<String> some, String one) {
        List<String> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    static Set<String> packages() {
        return new TreeSet<>(TABLE.keySet());
    }

    private static DescribedPredicate<JavaClass> in(List<String> packages) {
        return resideInAnyPackage(
                packages.stream().map(name -> "gradwalk." + name + "..").toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatTheTableAllows(String name) {
        List<String> forbidden = new ArrayList<>(TABLE.keySet());
        forbidden.remove(name);
        forbidden.removeAll(TABLE.getOrDefault(name, List.of()));
        noClasses()
                .that()
                .resideInAPackage("gradwalk." + name + "..")
                .should()
                .dependOnClassesThat(in(forbidden))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        TreeSet<String> unknown = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String rest = type.getPackageName().substring("gradwalk".length());
            String name = rest.isEmpty() ? "gradwalk" : rest.substring(1).replaceFirst("\\..*", "");
            if (!TABLE.containsKey(name)) {
                unknown.add(type.getName());
            }
        }
        assertEquals(new TreeSet<String>(), unknown);
        assertTrue(CLASSES.size() > 40, "only " + CLASSES.size() + " classes were found");
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("gradwalk.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aLessonUsesNoOtherLesson() {
        slices().matching("gradwalk.lesson.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("gradwalk.lesson.shared.."))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheBrowserAndTheSiteKnowTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackages("gradwalk.browser..", "gradwalk.site..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.teavm..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("gradwalk.site..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.teavm.jso..")
                .allowEmptyShould(true)
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage("gradwalk.browser..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("gradwalk..", "java..", "org.teavm.jso..", "org.jspecify.."))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** Their code is too large to send to a reader, or breaks the compiler to JavaScript. */
    @Test
    void whatTheBrowserRunsKeepsOffHeavyLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackages("gradwalk.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.stream..", "java.util.regex..", "java.text..")
                .check(CLASSES);
    }
}
