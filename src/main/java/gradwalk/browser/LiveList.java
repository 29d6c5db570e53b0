package gradwalk.browser;

import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A list of live nodes. A Java collection of them would bring TeaVM's wrappers, 1 KB, into every page. */
interface LiveList extends JSObject {
    @JSProperty
    int getLength();

    @JSIndexer
    Live get(int index);

    /** Adds a node; only to a list of our own. */
    void push(Live node);
}
