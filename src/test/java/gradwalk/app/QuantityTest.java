package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final long SEED = 20240610;

    @Test
    void namesAreWrittenAsTheDesignSays() {
        assertEquals("gradient:b", Quantity.of("gradient", "b").id());
        assertEquals("weight:W[1,2]@3", new Quantity("weight", "W", 1, 2, 3).id());
        assertEquals("loss:E@0", Quantity.of("loss", "E").at(0).id());
    }

    @Test
    void readIsTheInverseOfId() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> words = List.of("value", "gradient", "W", "nudged_o", "eta", "W1", "a.b");
        for (int i = 0; i < 10_000; i++) {
            boolean placed = random.nextBoolean();
            Quantity quantity = new Quantity(
                    words.get(random.nextInt(words.size())),
                    words.get(random.nextInt(words.size())),
                    placed ? random.nextInt(1, 1_000_000) : 0,
                    placed ? random.nextInt(1, 1_000_000) : 0,
                    random.nextInt(-1, 1_000_000));
            assertEquals(quantity, Quantity.read(quantity.id()), "seed " + SEED);
        }
    }

    @Test
    void garbageIsNoQuantity() {
        for (String text : List.of(
                "",
                ":",
                "x",
                ":x",
                "x:",
                "x:[1,1]",
                "x:@1",
                "x:y@",
                "x:y@-1",
                "x:y@1.5",
                "x:y@9999999",
                "x:y[",
                "x:y[1]",
                "x:y[1,2",
                "x:y[0,1]",
                "x:y[1,0]",
                "x:y[-1,1]",
                "x:y[a,b]",
                "x:y[1,2]3",
                "x:y[,]",
                "x:y[1,2]@",
                "x:y[1,2]@x",
                "x:y[1,2]]",
                "x:y@1@2")) {
            assertNull(Quantity.read(text), text);
        }
    }

    @Test
    void hostileTextsNeverThrowAndReadOnlyWhatIsWrittenSo() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        String letters = "xy:[],@0129-~%é";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Quantity quantity = Quantity.read(text.toString());
            if (quantity != null) {
                assertEquals(quantity, Quantity.read(quantity.id()), text + ", seed " + (SEED + 1));
            }
        }
    }
}
