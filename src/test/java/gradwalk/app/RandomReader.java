package gradwalk.app;

import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A reader who does anything that a figure's cards let a reader do, at random but seeded. */
final class RandomReader<S, E> {
    private static final List<String> TYPED = List.of(
            "0",
            "1",
            "-3.5",
            "0.02",
            "12",
            "600",
            "1e-7",
            "−2",
            "1e99",
            "1e300",
            "abc",
            "",
            "1 2 3\n4 5 6",
            "0.5\t7",
            "151");
    private static final List<String> KEYS =
            List.of("Enter", "Escape", "F2", "ArrowRight", "ArrowLeft", "Home", "5", "-", " ", "x", "Tab");

    private final SplittableRandom random;
    private final Store<S, E> store;
    private double now;

    RandomReader(Figure<S, E> figure, long seed) {
        random = new SplittableRandom(seed);
        store = new Store<>(figure, () -> now, new Ledger(new FakeMemory()));
    }

    Store<S, E> store() {
        return store;
    }

    /** Does one thing, and now and then lets time pass. */
    void act() {
        now += random.nextInt(1500);
        if (store.playing()) {
            store.tick(random.nextInt(1000));
        }
        List<String> parts = store.figure().parts();
        List<Place> places = new ArrayList<>();
        collect(store.view(store.frame(), parts.get(random.nextInt(parts.size()))), places);
        for (int tries = 0; tries < 20; tries++) {
            Place place = places.get(random.nextInt(places.size()));
            Object message = place.hearing.listener().hear(happening(place));
            // To look and to undo brings nothing new; most of what a reader can do is that.
            if (message != null && (!(message instanceof Command) || random.nextInt(6) == 0)) {
                store.dispatch(message);
                return;
            }
        }
    }

    private record Place(Element element, Element.Hearing hearing) {}

    private static void collect(Markup markup, List<Place> places) {
        if (markup instanceof Element element && element.attribute("disabled") == null) {
            for (Element.Hearing hearing : element.listeners()) {
                places.add(new Place(element, hearing));
            }
            for (Markup child : element.children()) {
                collect(child, places);
            }
        }
    }

    private Happening happening(Place place) {
        String greatest = place.element.attribute("max");
        String least = place.element.attribute("min");
        String value = greatest == null || least == null
                ? TYPED.get(random.nextInt(TYPED.size()))
                : Integer.toString(random.nextInt(Integer.parseInt(least), Integer.parseInt(greatest) + 1));
        String key = place.hearing.event().equals("keydown") ? KEYS.get(random.nextInt(KEYS.size())) : "";
        return new Happening(
                value,
                random.nextBoolean(),
                key,
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                random.nextDouble(-0.1, 1.1),
                random.nextDouble(-0.1, 1.1),
                random.nextBoolean());
    }
}
