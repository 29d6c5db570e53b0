package gradwalk.markup;

import org.jspecify.annotations.Nullable;

/** Turns what happened to an element into a message for its figure. */
@FunctionalInterface
public interface Listener {

    /** The message, or null when this happening means nothing here; a key or paste that means something is consumed. */
    @Nullable
    Object hear(Happening happening);
}
