package gradwalk.app;

import gradwalk.app.Values.Key;
import java.util.ArrayList;
import java.util.List;

/** Declares the values of a figure's state, each once: its name in the address, how it is written, and its first value. */
public final class Keys {
    private final List<Object> first = new ArrayList<>();
    private final List<Param<Values, ?>> params = new ArrayList<>();

    /** Declares a value. */
    public <V> Key<V> add(String name, Codec<V> codec, V value) {
        Key<V> key = key(name, value);
        params.add(new Param<>(name, codec, values -> values.get(key), (values, to) -> values.with(key, to)));
        return key;
    }

    /**
     * Declares where the reader is in a walk.
     *
     * @param greatest the last place that any walk of the figure can have
     */
    public Key<Walk> walk(Gates gates, int greatest) {
        Key<Walk> key = key("walk", Walk.START);
        params.addAll(gates.params(values -> values.get(key), (values, to) -> values.with(key, to), greatest));
        return key;
    }

    private <V> Key<V> key(String name, V value) {
        first.add(value);
        return new Key<>(name, first.size() - 1);
    }

    /** The state with the first value of each. */
    public Values first() {
        return new Values(first);
    }

    /** What an address carries. */
    public List<Param<Values, ?>> params() {
        return params;
    }
}
