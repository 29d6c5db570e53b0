package gradwalk.bench;

import gradwalk.browser.BrowserPlatform;
import gradwalk.math.Platform;
import gradwalk.site.Bundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiles. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("target/bench/site");
        Bundle bundle = new Bundle(Path.of("target/bench/work"), false);
        Map<String, List<String>> services = Map.of(Platform.class.getName(), List.of(BrowserPlatform.class.getName()));
        bundle.write(Engine.class.getName(), services, folder.resolve("engine.js"));
        bundle.writeWasm(Engine.class.getName(), services, folder.resolve("engine.wasm"));
    }
}
