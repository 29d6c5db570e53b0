package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.lesson.Explained;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers who do anything, in every figure that has something to do: numbers stay explained, links and undo hold. */
class EveryFigureTest {
    private static final long SEED = 20261125;
    private static final int READERS = 30;
    private static final int ACTIONS = 25;

    static Stream<Figure<?, ?>> figures() {
        List<Figure<?, ?>> figures = new ArrayList<>();
        for (Figure<?, ?> figure : ServiceLoader.load(Figure.class)) {
            if (!figure.params().isEmpty()) {
                figures.add(figure);
            }
        }
        return figures.stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    <S, E> void readersFindEveryNumberExplainedAndEveryStateAgain(Figure<S, E> figure) {
        System.out.println("random readers of " + figure.name() + ", seed " + SEED);
        for (int i = 0; i < READERS; i++) {
            RandomReader<S, E> reader = new RandomReader<>(figure, SEED + i);
            Store<S, E> store = reader.store();
            for (int action = 0; action < ACTIONS; action++) {
                reader.act();
            }
            String where = figure.name() + ", seed " + (SEED + i) + ": " + store.address();
            try {
                Explained.check(figure, figure.resting(store.state()));
            } catch (RuntimeException thrown) {
                throw new AssertionError(where, thrown);
            }
            comesBack(figure, store.state(), where);
            undone(store, where);
        }
    }

    private static <S> void comesBack(Figure<S, ?> figure, S state, String where) {
        List<String> problems = new ArrayList<>();
        String address = Address.write(figure, state);
        S again = Address.read(figure, address, problems);
        assertEquals(List.of(), problems, where);
        assertEquals(address, Address.write(figure, again), where);
        for (String part : figure.parts()) {
            assertEquals(
                    Explained.values(figure, figure.resting(state), part),
                    Explained.values(figure, again, part),
                    where);
        }
    }

    private static void undone(Store<?, ?> store, String where) {
        for (int presses = 0; store.frame().undoable(); presses++) {
            assertTrue(presses <= 3 * ACTIONS, where + " needs more undos than there were actions");
            store.dispatch(new Command.Undo());
        }
        beginsAgain(store, where);
    }

    /** What was only opened to look at stays open. */
    private static <S> void beginsAgain(Store<S, ?> store, String where) {
        Figure<S, ?> figure = store.figure();
        for (String part : figure.parts()) {
            Map<String, Double> now = Explained.values(figure, store.state(), part);
            Explained.values(figure, figure.initial(), part)
                    .forEach((name, value) -> assertEquals(value, now.get(name), where + ": " + name));
        }
    }
}
