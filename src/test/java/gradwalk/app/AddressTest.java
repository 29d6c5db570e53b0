package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.lesson.trainingstep.TrainingStepFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AddressTest {
    private static final long SEED = 20240613;
    private static final int STATES = 2000;
    private static final int ACTIONS = 40;
    private static final int HOSTILE = 8_000;

    private static final List<String> BAD = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "1e999",
            "-0",
            "1e-999",
            "99999999999999999999",
            "0x10",
            "",
            "%",
            "%zz",
            "%00",
            "%F0%9F%98%80",
            "é",
            "٣",
            ",",
            ",,,,",
            "1;2",
            "__proto__",
            "<script>",
            "1,1,1,1,1,1,1,1,1,1,1,1",
            "x1.1@0:5",
            "W9.9@9:9",
            "W1.1@1001:1",
            "p1.a,p1.b,p2.c",
            "p3.d",
            "~",
            "walk~loss:E@3~value:o[1,1]@900");

    @Test
    void everyStateComesBackFromItsAddress() {
        System.out.println("AddressTest seed " + SEED);
        int told = 0;
        for (int i = 0; told < STATES; i++) {
            RandomReader<?, ?> reader = new RandomReader<>(new TrainingStepFigure(), SEED + i);
            for (int action = 0; action < ACTIONS; action++) {
                reader.act();
                roundTrip(reader.store(), "seed " + (SEED + i) + ", action " + action);
                told++;
            }
        }
    }

    private static <S, E> void roundTrip(Store<S, E> store, String where) {
        Figure<S, E> figure = store.figure();
        String address = Address.write(figure, store.state());
        List<String> problems = new ArrayList<>();
        S reopened = Address.read(figure, address, problems);
        assertEquals(List.of(), problems, where + ": " + address);
        for (Param<S, ?> param : figure.params()) {
            assertEquals(
                    param.get().apply(store.state()),
                    param.get().apply(reopened),
                    where + ", " + param.name() + ": " + address);
        }
        assertEquals(address, Address.write(figure, reopened), where);
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        Counter counter = new Counter();
        assertEquals("", Address.write(counter, counter.initial()));
        assertEquals("count=5", Address.write(counter, counter.initial().count(5)));
        TrainingStepFigure figure = new TrainingStepFigure();
        assertEquals("", Address.write(figure, figure.initial()));
    }

    @Test
    void hostileAddressesOpenToSomethingThatCanBeShown() {
        SplittableRandom random = new SplittableRandom(SEED);
        TrainingStepFigure figure = new TrainingStepFigure();
        List<String> pool = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            RandomReader<?, ?> reader = new RandomReader<>(figure, SEED - i);
            for (int action = 0; action < 15; action++) {
                reader.act();
            }
            // Long runs take long: the mutations bring a few.
            pool.add(reader.store().address().replaceAll("updates=\\d+", "updates=30"));
        }
        for (int i = 0; i < HOSTILE; i++) {
            String query = mutated(pool, random);
            Store<?, ?> store = new Store<>(figure, () -> 0, Ledger.unknown());
            String where = "seed " + SEED + ", query " + i + ": " + query;
            try {
                store.open(query);
                Frame frame = store.frame();
                String part = figure.parts().get(i % figure.parts().size());
                assertNotNull(store.view(frame, part), where);
                sentences(frame.notices(), where);
                String again = store.address();
                store.open(again);
                assertEquals(List.of(), store.frame().notices(), where + " became " + again);
                assertEquals(again, store.address(), where);
            } catch (RuntimeException thrown) {
                throw new AssertionError(where, thrown);
            }
        }
    }

    private static void sentences(List<String> notices, String where) {
        for (String notice : notices) {
            assertTrue(notice.length() < 220, where + " told at length: " + notice);
            assertTrue(notice.startsWith("The link"), where + " told: " + notice);
            assertTrue(notice.endsWith("."), where + " told: " + notice);
        }
    }

    private static String mutated(List<String> pool, SplittableRandom random) {
        StringBuilder query = new StringBuilder(pool.get(random.nextInt(pool.size())));
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(query.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> query.insert(at, BAD.get(random.nextInt(BAD.size())));
                case 1 -> query.insert(at, (char) random.nextInt(32, 0x250));
                case 2 -> query.delete(at, Math.min(query.length(), at + 1 + random.nextInt(6)));
                case 3 -> query.append('&').append(pool.get(random.nextInt(pool.size())));
                case 4 -> {
                    int equals = query.indexOf("=", at);
                    int end = equals < 0 ? -1 : query.indexOf("&", equals);
                    if (equals >= 0) {
                        query.replace(equals + 1, end < 0 ? query.length() : end, BAD.get(random.nextInt(BAD.size())));
                    }
                }
                default -> query.insert(at, "9".repeat(random.nextInt(300)));
            }
        }
        return query.toString();
    }

    @Test
    void valuesAreEncodedSoThatNothingSeparatesWithin() throws Exception {
        StringBuilder all = new StringBuilder();
        for (char c = 32; c < 127; c++) {
            all.append(c);
        }
        String written = Address.encode(all.toString());
        for (char separator : "&=;#%? \"<>".toCharArray()) {
            assertTrue(written.replaceAll("%[0-9A-F]{2}", "").indexOf(separator) < 0, "“" + separator + "”");
        }
        assertEquals("%C3%A9W%C2%B9%E2%88%92%0A%F0%9F%99%82", Address.encode("éW¹−\n🙂"));
        assertEquals("a%EF%BF%BDb", Address.encode("a\uD83Db"), "half a pair");
    }

    @Test
    void whatWasEncodedIsReadBackFromALink() {
        StringBuilder all = new StringBuilder();
        for (char c = 32; c < 127; c++) {
            all.append(c);
        }
        all.append("é½∂C/∂w₁₁ − √🙂\nσ");
        List<String> problems = new ArrayList<>();
        String read = Address.read(new Said(), "text=" + Address.encode(all.toString()), problems);
        assertEquals(all.toString(), read);
        assertEquals(List.of(), problems);
        assertEquals("a", Address.read(new Said(), "text=%6", problems));
        for (String broken : List.of(
                "%e9",
                "%C1%81",
                "%C3",
                "%C3x",
                "%C3%C3",
                "%E2%88",
                "%E0%80%80",
                "%ED%A0%80",
                "%F0%82%82%AC",
                "%F4%90%80%80",
                "%F8%88%80%80%80",
                "%80",
                "%7F",
                "%C2%85",
                "%0D",
                "%00")) {
            assertEquals("a", Address.read(new Said(), "text=" + broken, problems), broken);
        }
        assertEquals(17, problems.size());
        assertEquals("The link’s value for “text” was left out. It is not readable text.", problems.get(0));
    }

    /** A figure whose state is a text. */
    private static final class Said implements Figure<String, Object> {
        @Override
        public String name() {
            return "said";
        }

        @Override
        public String initial() {
            return "a";
        }

        @Override
        public List<Param<String, ?>> params() {
            Codec<String> any = new Codec<>() {
                @Override
                public String write(String value) {
                    return value;
                }

                @Override
                public String read(String text) {
                    return text;
                }
            };
            return List.of(new Param<>("text", any, state -> state, (state, text) -> text));
        }

        @Override
        public String on(String state, Object event) {
            return state;
        }

        @Override
        public gradwalk.markup.Markup view(String state, Frame frame, String part) {
            return gradwalk.markup.Html.of("figure");
        }
    }

    @Test
    void aFragmentNamesFiguresAndAnAnchorNamesNone() {
        assertEquals(List.of(), Address.figures("lessons"));
        assertEquals(List.of(), Address.figures(""));
        assertEquals(
                List.of(
                        new Address.Query("training-step", "eta=0.02&w=1,1"),
                        new Address.Query("race", "eta=1:2"),
                        new Address.Query("bare", "")),
                Address.figures("training-step:eta=0.02&w=1,1;race:eta=1:2;;bare"));
    }

    @Test
    void unknownNamesAreTold() {
        List<String> problems = new ArrayList<>();
        Address.read(new Counter(), "speed=5&count=3&" + "z".repeat(4000), problems);
        assertEquals(2, problems.size());
        assertEquals("The link names “speed”, which this figure does not have. It was left out.", problems.get(0));
        assertTrue(problems.get(1).length() < 100, problems.get(1));
    }
}
