package gradwalk.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last result with what it was made from: the same inputs give the same object, which the patcher then skips.
 *
 * @param <T> what is kept
 */
public final class Memo<T> {
    private @Nullable Object key;
    private @Nullable T kept;

    /** The result for this key, made anew only when the key differs from the last. */
    public T of(Object newKey, Supplier<T> make) {
        T value = kept;
        if (value == null || !newKey.equals(key)) {
            value = make.get();
            kept = value;
            key = newKey;
        }
        return value;
    }
}
