package gradwalk.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An event of the live page; what an event of its type does not have is not to be asked for. */
interface LiveEvent extends JSObject {
    @JSProperty
    String getType();

    @JSProperty
    @Nullable
    Live getTarget();

    @JSProperty
    String getKey();

    @JSProperty
    boolean isCtrlKey();

    @JSProperty
    boolean isMetaKey();

    @JSProperty
    boolean isAltKey();

    @JSProperty
    boolean isShiftKey();

    @JSProperty
    boolean isDefaultPrevented();

    void preventDefault();

    void stopPropagation();

    /** What is called when an event comes. */
    interface Hearer {
        void hear(LiveEvent event);
    }
}
