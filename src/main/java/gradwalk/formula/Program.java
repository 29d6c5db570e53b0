package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formulas in lines, {@code c = a+b}, of which later ones may use the names of earlier ones. Names that no line gives a
 * formula are inputs.
 */
public final class Program {
    /** So many names and numbers a formula may have that is written out in inputs. */
    private static final int LONGEST = 2000;

    private final List<Line> lines;
    private final List<String> inputs;

    /**
     * One line.
     *
     * @param name empty where the last line has none
     * @param depth how deep it is nested
     */
    public record Line(String name, Formula formula, int depth) {}

    Program(List<Line> lines, List<String> inputs) {
        this.lines = List.copyOf(lines);
        this.inputs = List.copyOf(inputs);
    }

    /**
     * Reads lines that a person typed, with newlines or semicolons between them; {@link Parser} has the grammar.
     *
     * @throws ParseError with the place and a sentence when they cannot be read. Nothing else is thrown, whatever the
     *     text
     */
    public static Program parse(String text) throws ParseError {
        return new Parser(text).program();
    }

    /** The lines in order, one at least; all have names of their own, but the last one may be without. */
    public List<Line> lines() {
        return lines;
    }

    /** What the last line says, in inputs and the names of earlier lines. */
    public Formula result() {
        return lines.get(lines.size() - 1).formula();
    }

    /** The names that no line has, in the order of first use. */
    public List<String> inputs() {
        return inputs;
    }

    /**
     * The value of each line, in order.
     *
     * @param environment gives the inputs their numbers
     */
    public double[] evaluate(Environment environment) {
        double[] values = new double[lines.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = lines.get(i).formula().evaluate(name -> {
                int line = indexOf(name);
                return line < 0 ? environment.valueOf(name) : values[line];
            });
        }
        return values;
    }

    /** The line of this name, or −1. */
    private int indexOf(String name) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * What the last line says, in inputs alone; null where that has more than 2 000 names or is nested 200 deep, as when
     * each of twenty lines uses the one before twice.
     */
    public @Nullable Formula written() {
        Written all = new Written();
        for (Line line : lines) {
            all.add(line);
        }
        return all.last();
    }

    /** Lines written out in inputs. A formula is put in by reference, so that many of them cost nothing. */
    private final class Written {
        private final List<Formula> formulas = new ArrayList<>();
        private final List<Double> sizes = new ArrayList<>();
        private final List<Integer> depths = new ArrayList<>();
        private double size;
        private int depth;

        void add(Line line) {
            size = 0;
            depth = 0;
            formulas.add(line.formula().substitute(this::replaced));
            sizes.add(size);
            depths.add(line.depth() + depth);
        }

        private @Nullable Formula replaced(String name) {
            int line = indexOf(name);
            size += line < 0 ? 1 : sizes.get(line);
            depth = line < 0 ? depth : Math.max(depth, depths.get(line));
            return line < 0 ? null : formulas.get(line);
        }

        @Nullable
        Formula last() {
            int last = formulas.size() - 1;
            return sizes.get(last) > LONGEST || depths.get(last) > Parser.DEEPEST ? null : formulas.get(last);
        }
    }

    /** The formula, where there is one line without a name. */
    Formula onlyFormula() throws ParseError {
        Line line = lines.get(0);
        if (lines.size() > 1 || !line.name().isEmpty()) {
            throw new ParseError(Token.FIRST, "Type a single formula here, without =, ; and further lines.");
        }
        return line.formula();
    }
}
