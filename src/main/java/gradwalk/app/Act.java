package gradwalk.app;

import gradwalk.app.Values.Key;

/** What a reader can do to a figure whose state is {@link Values}, besides what {@link Command} says. */
public sealed interface Act {

    /** Puts a value in the place of another. */
    record Put<V>(Key<V> key, V value) implements Act {}

    /** The same while something is dragged: a row of these is undone as one. */
    record Drag<V>(Key<V> key, V value) implements Act, Figure.Gesture {
        @Override
        public String gesture() {
            return key.name();
        }
    }

    /** The same for a value that only says where the reader looks. */
    record Look<V>(Key<V> key, V value) implements Act, Figure.Glance {}

    /** Answers a question, or asks to be shown. */
    record Answer(String prediction, String letter) implements Act {}
}
