package gradwalk.browser;

import gradwalk.app.Ledger;
import org.jspecify.annotations.Nullable;

/** Keeps texts in this browser; a browser that refuses keeps nothing. */
final class Storage implements Ledger.Memory {

    @Override
    public @Nullable String load(String key) {
        return Js.load(key);
    }

    @Override
    public boolean save(String key, String text) {
        return Js.save(key, text);
    }
}
