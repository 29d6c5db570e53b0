package gradwalk.lesson.shared;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import gradwalk.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lesson 2's network on all 150 flowers, 50 of a species at a time, and where its cost and slopes come from. */
public final class AllFlowers {
    private static final int EACH = Iris.ROWS / Iris.SPECIES.size();
    private static final double ROUNDING = 1e-9;

    private final List<FlowerNet> species = new ArrayList<>();
    private final FlowerNet one = new FlowerNet(1);
    private double[] parameters = new double[0];

    public AllFlowers() {
        for (int i = 0; i < Iris.SPECIES.size(); i++) {
            species.add(new FlowerNet(EACH).of(i * EACH + 1));
        }
    }

    /** Computes costs and slopes with these parameters. */
    public void run(double[] with) {
        parameters = with;
        for (FlowerNet net : species) {
            net.run(with);
        }
    }

    /** Computes costs alone with these parameters. */
    public void forward(double[] with) {
        parameters = with;
        for (FlowerNet net : species) {
            net.forward(with);
        }
    }

    /** The cost over all rows, as the last run left it. */
    public double cost() {
        double sum = 0;
        for (FlowerNet net : species) {
            sum += net.cost();
        }
        return sum / species.size();
    }

    /** The slope of the cost over all rows along a parameter, as the last run left it. */
    public double slope(int parameter) {
        double sum = 0;
        for (FlowerNet net : species) {
            sum += net.slope(parameter);
        }
        return sum / species.size();
    }

    /** For which rows the output of the row's own kind is the larger, one character each, {@code '1'} where it is. */
    public String right() {
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < species.size(); i++) {
            for (int row = 0; row < EACH; row++) {
                double first = species.get(i).value("a²", row, 0);
                double second = species.get(i).value("a²", row, 1);
                right.append(i == 0 == first > second && first != second ? '1' : '0');
            }
        }
        return right.toString();
    }

    /** For which rows the cost falls as a parameter grows, one character each, {@code '1'} where it does. */
    public String falling(int parameter) {
        StringBuilder falling = new StringBuilder();
        for (int row = 1; row <= Iris.ROWS; row++) {
            one.of(row).run(parameters);
            falling.append(one.slope(parameter) < 0 ? '1' : '0');
        }
        return falling.toString();
    }

    /** The name of the cost over all rows. */
    public static Quantity costName() {
        return Quantity.of("loss", "C_all");
    }

    /** The name of a slope over all rows. */
    public static Quantity slopeName(FlowerParameter of) {
        return of.named("gradient", "_all");
    }

    /** Where the cost over all rows, one of its slopes, or either over one species comes from; null for other names. */
    public @Nullable Explanation explain(Quantity quantity) {
        int line = quantity.node().indexOf('_');
        String over = line < 0 ? "" : quantity.node().substring(line + 1);
        String node = line < 0 ? "" : quantity.node().substring(0, line);
        boolean cost = quantity.equals(Quantity.of("loss", "C_" + over));
        FlowerParameter of = FlowerParameter.find(node, quantity.row(), quantity.column());
        if (!cost && (of == null || !quantity.equals(of.named("gradient", "_" + over)))) {
            return null;
        }
        int place = of == null ? -1 : of.place();
        int which = Iris.SPECIES.indexOf(over);
        if (which >= 0) {
            return ofSpecies(quantity, of, which);
        }
        return !over.equals("all") ? null : ofAll(quantity, of, place);
    }

    private Explanation ofAll(Quantity quantity, @Nullable FlowerParameter of, int place) {
        List<Source> sources = new ArrayList<>();
        List<Formula> terms = new ArrayList<>();
        for (int i = 0; i < species.size(); i++) {
            String symbol = symbol(Iris.SPECIES.get(i), of);
            String over = "_" + Iris.SPECIES.get(i);
            Quantity source = of == null ? Quantity.of("loss", "C" + over) : of.named("gradient", over);
            sources.add(new Source(symbol, source, number(species.get(i), place)));
            terms.add(Formula.variable(symbol));
        }
        return Explanation.derived(
                quantity,
                of == null
                        ? say("The cost over all 150 rows: the mean of three times 50")
                        : say("How the cost over all 150 rows changes with this knob"),
                symbol("all", of),
                Formula.sum(terms).over(Formula.number(species.size())),
                sources,
                rowByRow(1, Iris.ROWS, place));
    }

    private Explanation ofSpecies(Quantity quantity, @Nullable FlowerParameter of, int which) {
        String name = say(Iris.SPECIES.get(which));
        int place = of == null ? -1 : of.place();
        return new Explanation(
                quantity,
                of == null
                        ? say("The mean cost of the 50 rows of {0}", name)
                        : say("The mean slope of the 50 rows of {0}", name),
                symbol(Iris.SPECIES.get(which), of),
                number(species.get(which), place),
                null,
                List.of(),
                List.of(),
                rowByRow(which * EACH + 1, EACH, place));
    }

    private static String symbol(String over, @Nullable FlowerParameter of) {
        return of == null ? "C_" + over : "∂C_" + over + "/∂" + of.symbol();
    }

    private static double number(FlowerNet net, int place) {
        return place < 0 ? net.cost() : net.slope(place);
    }

    private Check rowByRow(int first, int rows, int place) {
        double sum = 0;
        for (int row = first; row < first + rows; row++) {
            one.of(row).run(parameters);
            sum += number(one, place);
        }
        return new Check(say("Row by row, one after the other:"), sum / rows, ROUNDING, 1e-3);
    }
}
