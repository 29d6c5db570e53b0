package gradwalk.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a reader asked about, each from within the explanation of the one before.
 *
 * @param part the card in which the first was asked
 * @param asked the way so far; empty when nothing is asked
 */
public record Trail(String part, List<Quantity> asked) {
    public static final Trail NONE = new Trail("", List.of());

    /** The number explained now, or null. */
    public @Nullable Quantity last() {
        return asked.isEmpty() ? null : asked.get(asked.size() - 1);
    }

    /** One number further. */
    public Trail further(Quantity quantity) {
        List<Quantity> more = new ArrayList<>(asked);
        more.add(quantity);
        return new Trail(part, List.copyOf(more));
    }

    /** Back to the number at a place of the way. */
    public Trail backTo(int place) {
        List<Quantity> way = new ArrayList<>();
        for (int i = 0; i <= place && i < asked.size(); i++) {
            way.add(asked.get(i));
        }
        return new Trail(part, List.copyOf(way));
    }
}
