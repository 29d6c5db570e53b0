package gradwalk.app;

import java.util.ArrayList;
import java.util.List;

/** A figure's state as values by their keys. {@link Keys} declares them. */
public final class Values {
    private final List<Object> held;

    Values(List<Object> held) {
        this.held = held;
    }

    /**
     * The name of a value of a figure's state.
     *
     * @param name its name in the address
     */
    public record Key<V>(String name, int place) {}

    /** The value of a key. */
    @SuppressWarnings("unchecked") // A key comes with the type of its first value, and takes no other.
    public <V> V get(Key<V> key) {
        return (V) held.get(key.place);
    }

    /** With another value. */
    public <V> Values with(Key<V> key, V value) {
        List<Object> all = new ArrayList<>(held);
        all.set(key.place, value);
        return new Values(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && held.equals(that.held);
    }

    @Override
    public int hashCode() {
        return held.hashCode();
    }
}
