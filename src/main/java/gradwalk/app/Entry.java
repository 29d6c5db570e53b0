package gradwalk.app;

import java.util.List;
import java.util.function.Function;

/**
 * A place where numbers can be typed or pasted.
 *
 * @param id its name on the page; a quantity's id where it edits a quantity
 * @param rows how many rows there is room for
 * @param columns how many columns there is room for
 * @param least the least value allowed
 * @param greatest the greatest value allowed
 * @param message what the figure is sent
 */
public record Entry(
        String id, int rows, int columns, double least, double greatest, Function<List<List<Double>>, Object> message) {

    /** Beyond this size a product of a few typed numbers would leave the range of a double. */
    public static final double GREATEST = 1e100;

    /** A place for one number. */
    public static Entry one(String id, double least, double greatest, Function<Double, Object> message) {
        return new Entry(
                id, 1, 1, least, greatest, table -> message.apply(table.get(0).get(0)));
    }
}
