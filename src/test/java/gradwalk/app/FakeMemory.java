package gradwalk.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A storage that can be looked into, and told to refuse. */
final class FakeMemory implements Ledger.Memory {
    final List<String> saved = new ArrayList<>();

    @Nullable
    String text;

    boolean refusing;

    @Override
    public @Nullable String load(String key) {
        return text;
    }

    @Override
    public boolean save(String key, String newText) {
        if (refusing) {
            return false;
        }
        text = newText;
        saved.add(newText);
        return true;
    }
}
