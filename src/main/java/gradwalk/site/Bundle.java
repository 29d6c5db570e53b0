package gradwalk.site;

import gradwalk.site.script.SmallScript;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.callgraph.CallGraphNode;
import org.teavm.callgraph.CallSite;
import org.teavm.dependency.DependencyInfo;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.MethodReference;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles Java to one plain script that starts by itself. TeaVM keeps what can be reached from the main class and from
 * the services it is told of, so that each page loads only its own figures.
 */
public final class Bundle {
    private static final Set<String> BULKY = Set.of(
            "java.lang.StringBuilder.append(D)Ljava/lang/StringBuilder;",
            "java.lang.Double.toString(D)Ljava/lang/String;",
            "java.lang.Double.parseDouble(Ljava/lang/String;)D",
            "java.util.Formatter",
            "java.util.regex.Pattern",
            "java.util.stream.Stream");

    private final Path work;
    private final boolean strict;

    /**
     * @param work a folder for intermediate files
     * @param strict whether an index out of range or a null is an exception in the script, at a tenth of the speed
     */
    public Bundle(Path work, boolean strict) {
        this.work = work;
        this.strict = strict;
    }

    /**
     * Writes a script.
     *
     * @param mainClass whose {@code main} it runs
     * @param services class names of implementations by the name of what they implement; there are no others
     * @param file where the script goes
     */
    public void write(String mainClass, Map<String, List<String>> services, Path file) {
        try {
            compile(TeaVMTargetType.JAVASCRIPT, mainClass, services, file);
            String script = Files.readString(file);
            Files.writeString(file, (readable() ? script : SmallScript.of(script)) + "\nmain();\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same as a Wasm GC module, which its caller loads and starts by TeaVM's runtime. No page of the site does. */
    public void writeWasm(String mainClass, Map<String, List<String>> services, Path file) {
        try {
            compile(TeaVMTargetType.WEBASSEMBLY_GC, mainClass, services, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void compile(TeaVMTargetType target, String mainClass, Map<String, List<String>> services, Path file)
            throws IOException {
        List<File> classPath = new ArrayList<>();
        classPath.add(writeServices(services, work.resolve("services")).toFile());
        int count = 0;
        for (Path place : classPath()) {
            if (Files.isDirectory(place)) {
                classPath.add(mirror(place, work.resolve("classes-" + count++)).toFile());
            } else if (place.getFileName().toString().startsWith("teavm-")) {
                classPath.add(place.toFile());
            }
        }
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        TeaVMTool tool = new TeaVMTool();
        try (URLClassLoader loader = new URLClassLoader(urls(classPath), Bundle.class.getClassLoader())) {
            tool.setClassLoader(loader);
            tool.setClassPath(classPath);
            tool.setMainClass(mainClass);
            tool.setTargetDirectory(folder.toFile());
            tool.setTargetFileName(file.getFileName().toString());
            tool.setTargetType(target);
            tool.setObfuscated(!readable());
            tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
            tool.setJsModuleType(JSModuleType.NONE);
            tool.setStrict(strict);
            tool.setLog(new EmptyTeaVMToolLog());
            tool.generate();
        } catch (TeaVMToolException failure) {
            throw new IllegalStateException("TeaVM could not compile " + mainClass, failure);
        }
        List<Problem> problems = tool.getProblemProvider().getProblems();
        if (!problems.isEmpty()) {
            throw new SiteException("TeaVM cannot compile " + mainClass + ":\n" + text(problems));
        }
        refuseBulk(tool.getDependencyInfo());
    }

    /** With {@code -Dplain=true} scripts keep the names of the Java code. */
    private static boolean readable() {
        return Boolean.getBoolean("plain");
    }

    // What Java's library needs for these weighs 8 to 45 KB in a page; gradwalk.math.NumberText uses the browser's.
    private static void refuseBulk(DependencyInfo info) {
        for (MethodReference method : info.getReachableMethods()) {
            String name = method.getClassName() + "." + method.getName()
                    + method.getDescriptor().signatureToString();
            if (BULKY.contains(name) || BULKY.contains(method.getClassName())) {
                throw new SiteException("Too large for a page: " + name + ", called by\n  "
                        + String.join("\n  ", callers(info.getCallGraph().getNode(method)))
                        + "\nWhere a record’s toString is named, find what makes text of any object.");
            }
        }
    }

    private static Set<String> callers(@Nullable CallGraphNode node) {
        Set<String> callers = new TreeSet<>();
        if (node != null) {
            for (CallSite site : node.getCallerCallSites()) {
                for (CallGraphNode caller : site.getCallers()) {
                    callers.add(caller.getMethod().toString());
                }
            }
        }
        return callers;
    }

    private static String text(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            DefaultProblemTextConsumer consumer = new DefaultProblemTextConsumer();
            problem.render(consumer);
            out.append("  ").append(consumer.getText());
            if (problem.getLocation() != null) {
                out.append("\n    at ").append(problem.getLocation().getMethod());
                if (problem.getLocation().getSourceLocation() != null) {
                    out.append(' ').append(problem.getLocation().getSourceLocation());
                }
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static Path writeServices(Map<String, List<String>> services, Path folder) throws IOException {
        Path target = folder.resolve("META-INF/services");
        delete(target);
        Files.createDirectories(target);
        for (Map.Entry<String, List<String>> service : services.entrySet()) {
            Files.write(target.resolve(service.getKey()), service.getValue());
        }
        return folder;
    }

    // The compiled classes without META-INF, whose services would bring every figure into every page.
    private static Path mirror(Path classes, Path copy) throws IOException {
        delete(copy);
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                Path relative = classes.relativize(file);
                if (Files.isRegularFile(file) && !relative.startsWith("META-INF")) {
                    Path target = copy.resolve(relative);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return copy;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(java.util.Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Where this program's classes come from; Maven runs it in its own JVM, with a class loader of its own. */
    static List<Path> classPath() {
        List<Path> places = new ArrayList<>();
        if (Bundle.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                try {
                    places.add(Path.of(url.toURI()));
                } catch (URISyntaxException wrong) {
                    throw new IllegalStateException(wrong);
                }
            }
        } else {
            for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                // An empty place means the folder one stands in, with everything that was ever built there.
                if (!place.isEmpty()) {
                    places.add(Path.of(place));
                }
            }
        }
        return places;
    }

    private static URL[] urls(List<File> places) throws MalformedURLException {
        URL[] urls = new URL[places.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = places.get(i).toURI().toURL();
        }
        return urls;
    }
}
