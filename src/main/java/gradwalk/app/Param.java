package gradwalk.app;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A parameter of a figure, declared once: its name in the address, how it is written, and where it lives in the state.
 *
 * @param <S> the figure's state
 * @param <V> the parameter's type, with equality
 */
public record Param<S, V>(String name, Codec<V> codec, Function<S, V> get, BiFunction<S, V, S> set) {

    /** The parameter as text when it differs from that of the standard state, else empty. */
    String write(S state, S standard) {
        V value = get.apply(state);
        return value.equals(get.apply(standard)) ? "" : name + "=" + Address.encode(codec.write(value));
    }

    /**
     * The state with the parameter read from text.
     *
     * @throws Refused when the text is no value of this parameter
     */
    S read(S state, String text) throws Refused {
        return set.apply(state, codec.read(text));
    }
}
