package gradwalk.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an operation is well behaved in one of its inputs: tests draw their points between min and max, and stay away
 * from the kinks, where there is a value but no derivative.
 */
public record Domain(double min, double max, List<Double> kinks) {
    /** All numbers are fine; these are enough to sample. */
    public static final Domain ANY = between(-3, 3);

    public Domain {
        if (!(min < max)) {
            throw new IllegalArgumentException("a domain needs min < max");
        }
        kinks = List.copyOf(kinks);
    }

    /** A range without kinks. */
    public static Domain between(double min, double max) {
        return new Domain(min, max, List.of());
    }

    /** This range with one more kink in it. */
    public Domain except(double kink) {
        List<Double> more = new ArrayList<>(kinks);
        more.add(kink);
        return new Domain(min, max, more);
    }
}
