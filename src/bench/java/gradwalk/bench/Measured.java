package gradwalk.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one workload's contestants took, over all pages. */
final class Measured {
    private final String workload;
    private final Map<String, Contestant> contestants = new LinkedHashMap<>();

    /** Microseconds of a run, a number for each round of each page; those of the first runs, a number for each page. */
    private record Contestant(List<Double> micros, List<Double> first, List<String> wrong) {}

    Measured(String workload) {
        this.workload = workload;
    }

    String workload() {
        return workload;
    }

    List<String> names() {
        return List.copyOf(contestants.keySet());
    }

    /** Takes what {@code harness.js} gives for one page. */
    void add(List<?> page) {
        for (Object object : page) {
            Map<?, ?> one = (Map<?, ?>) object;
            String name = String.valueOf(one.get("name"));
            Contestant contestant = contestants.computeIfAbsent(
                    name, unused -> new Contestant(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            for (Object micros : (List<?>) field(one, "micros")) {
                contestant.micros.add(number(micros));
            }
            contestant.first.add(number(field(one, "first")));
            double apart = number(field(one, "apart"));
            if (!(apart <= number(field(one, "within")))) {
                contestant.wrong.add(name + " is " + apart + " off on " + workload);
            }
        }
    }

    private static Object field(Map<?, ?> from, String name) {
        Object value = from.get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name);
        }
        return value;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private Contestant of(String name) {
        Contestant contestant = contestants.get(name);
        if (contestant == null) {
            throw new IllegalArgumentException(name + " does not take part in " + workload);
        }
        return contestant;
    }

    boolean has(String name) {
        return contestants.containsKey(name);
    }

    /** The median microseconds of a run. */
    double median(String name) {
        return median(of(name).micros);
    }

    /** The median microseconds of a run among a page's first. */
    double first(String name) {
        return median(of(name).first);
    }

    /** How many times as long one takes as another: the median over the rounds, each of which measured both. */
    double ratio(String name, String other) {
        List<Double> a = of(name).micros;
        List<Double> b = of(other).micros;
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            ratios.add(a.get(i) / b.get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> numbers) {
        double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** What came to another result. */
    List<String> wrong() {
        List<String> all = new ArrayList<>();
        contestants.values().forEach(one -> all.addAll(one.wrong));
        return all;
    }

    /** A line for each contestant. */
    String summary() {
        StringBuilder lines = new StringBuilder(workload);
        for (String name : names()) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%n  %-28s %10.1f µs, %6.3f × the first",
                    name,
                    median(name),
                    ratio(name, names().get(0))));
        }
        wrong().forEach(line -> lines.append("\n  WRONG: ").append(line));
        return lines.toString();
    }
}
