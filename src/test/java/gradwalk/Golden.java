package gradwalk;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads the reference values that were computed elsewhere. */
public final class Golden {
    private Golden() {}

    public static JsonElement read(String name) throws Exception {
        return JsonParser.parseString(Files.readString(Path.of("src/test/resources/golden", name)));
    }

    /** All numbers of an array of any depth, in their order. */
    public static double[] numbers(JsonElement array) {
        return array.isJsonArray()
                ? array.getAsJsonArray().asList().stream()
                        .flatMapToDouble(one -> Arrays.stream(numbers(one)))
                        .toArray()
                : new double[] {array.getAsDouble()};
    }
}
