package gradwalk.app;

import gradwalk.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as pure functions: {@code event → on(state, event) → state → view(state) → Markup}. It is registered with
 * {@code @AutoService(Figure.class)} and placed in a lesson's prose by its name.
 *
 * @param <S> the state, an immutable value with equality
 * @param <E> what can happen to it
 */
public interface Figure<S, E> {

    /** The name in the page and in the address, such as {@code training-step}. */
    String name();

    /** The cards in which the figure shows itself; they share one state. */
    default List<String> parts() {
        return List.of("main");
    }

    /** The state a reader meets first. */
    S initial();

    /** Everything of the state that an address carries. */
    List<Param<S, ?>> params();

    /** The state after an event. An event that changes nothing returns the state itself. */
    S on(S state, E event);

    /** The state after a while of running, for a figure that plays by itself. */
    default S tick(S state, double milliseconds) {
        return state;
    }

    /** The state as undo brings it back: at rest. */
    default S resting(S state) {
        return state;
    }

    /** Whether the figure is playing and wants {@link #tick}. */
    default boolean playing(S state) {
        return false;
    }

    /** The questions asked before their numbers, in their order. */
    default List<Prediction> predictions() {
        return List.of();
    }

    /** What the reader answered in this state. */
    default Answers answers(S state) {
        return Answers.NONE;
    }

    /** The state as an address opens it, with what it has passed already counted as seen. */
    default S opened(S state) {
        return state;
    }

    /** Where a number comes from; null when the state shows no such number. */
    default @Nullable Explanation explain(S state, Quantity quantity) {
        return null;
    }

    /** One card of the figure. */
    Markup view(S state, Frame frame, String part);

    /** An event that only looks: it is not something to undo. It ends a row of like events. */
    interface Glance {}

    /** An event in a row of like ones, such as a slider being dragged: the row is undone as one. */
    interface Gesture {

        /** Equal for events of one row. */
        String gesture();
    }
}
