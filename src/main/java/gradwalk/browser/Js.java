package gradwalk.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The few things of a browser that are used here, one call each. */
final class Js {
    private Js() {}

    /** A function that the browser calls. Each class of these weighs twice what a plain one does, so there are two. */
    @JSFunctor
    interface Task extends JSObject {
        void run();
    }

    /** A function that the browser calls with an event. */
    @JSFunctor
    interface EventTask extends JSObject {
        void hear(LiveEvent event);
    }

    static void hear(Live target, String type, LiveEvent.Hearer hearer, boolean capture) {
        listen(target, type, hearer::hear, capture);
    }

    /** Listens on the window. */
    static void hear(String type, LiveEvent.Hearer hearer, boolean capture) {
        hear(window(), type, hearer, capture);
    }

    static void frame(Runnable task) {
        requestFrame(task::run);
    }

    static void later(Runnable task, int milliseconds) {
        setTimeout(task::run, milliseconds);
    }

    /** Puts the page's address on the clipboard, then does one of two things. */
    static void copyAddress(Runnable done, Runnable failed) {
        writeClipboard(done::run, failed::run);
    }

    @JSBody(
            params = {"namespace", "tag"},
            script = "return document.createElementNS(namespace, tag);")
    static native Live element(String namespace, String tag);

    @JSBody(params = "text", script = "return document.createTextNode(text);")
    static native Live text(String text);

    @JSBody(script = "return document.createDocumentFragment();")
    static native Live fragment();

    @JSBody(
            params = {"element", "children"},
            script = "element.replaceChildren(children);")
    static native void replaceChildren(Live element, Live children);

    /** The elements below one that match a selector, in the document's order. */
    @JSBody(
            params = {"within", "selector"},
            script = "return within.querySelectorAll(selector);")
    static native LiveList all(Live within, String selector);

    /** An empty list. */
    @JSBody(script = "return [];")
    static native LiveList none();

    @JSBody(
            params = {"element", "keep"},
            script = "element.getAttributeNames().forEach(function(name) {"
                    + " if (keep.split(' ').indexOf(name) < 0) element.removeAttribute(name); });")
    static native void bare(Live element, String keep);

    @JSBody(
            params = {"element", "cssClass", "on"},
            script = "element.classList.toggle(cssClass, on);")
    static native void mark(Live element, String cssClass, boolean on);

    /** Whether any of an element is in the window. */
    @JSBody(
            params = "element",
            script = "var box = element.getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0;")
    static native boolean inSight(Live element);

    /** Whether an element takes any room, so that it can have the focus. */
    @JSBody(params = "element", script = "return element.getClientRects().length > 0;")
    static native boolean isShown(Live element);

    @JSBody(script = "return document.documentElement;")
    static native Live root();

    @JSBody(script = "return document.body;")
    static native Live body();

    @JSBody(script = "return document.activeElement;")
    static native @Nullable Live focused();

    @JSBody(params = "element", script = "element.focus({preventScroll: true});")
    static native void focus(Live element);

    /** Selects what a field holds, but not what the reader has begun to type: there the caret goes to the end. */
    @JSBody(
            params = "field",
            script = "if (field.select && field.type === 'text') { var end = field.value.length;"
                    + " field.setSelectionRange(field.value === field.getAttribute('data-value') ? 0 : end, end); }")
    static native void select(Live field);

    @JSBody(
            params = {"target", "type", "hearer", "capture"},
            script = "target.addEventListener(type, hearer, capture);")
    private static native void listen(Live target, String type, EventTask hearer, boolean capture);

    @JSBody(script = "return window;")
    private static native Live window();

    /** The control's value, or the text pasted. */
    @JSBody(
            params = "event",
            script = "return event.clipboardData ? event.clipboardData.getData('text/plain')"
                    + " : '' + (event.target.value === undefined ? '' : event.target.value);")
    static native String value(LiveEvent event);

    @JSBody(params = "event", script = "return !!(event.target.checked || event.target.open);")
    static native boolean ticked(LiveEvent event);

    @JSBody(params = "event", script = "return event.key || '';")
    static native String key(LiveEvent event);

    /** Whether the pointer is held down. */
    @JSBody(params = "event", script = "return event.buttons > 0;")
    static native boolean pressed(LiveEvent event);

    /** How far a wheel was turned. */
    @JSBody(params = "event", script = "return event.deltaY || 0;")
    static native double turned(LiveEvent event);

    /** Where the pointer is in an element, as a share of its width. */
    @JSBody(
            params = {"event", "element"},
            script = "if (event.clientX === undefined) return 0; var box = element.getBoundingClientRect();"
                    + " return box.width > 0 ? (event.clientX - box.left) / box.width : 0;")
    static native double across(LiveEvent event, Live element);

    /** Where the pointer is in an element, as a share of its height. */
    @JSBody(
            params = {"event", "element"},
            script = "if (event.clientY === undefined) return 0; var box = element.getBoundingClientRect();"
                    + " return box.height > 0 ? (event.clientY - box.top) / box.height : 0;")
    static native double down(LiveEvent event, Live element);

    /** Sends what the pointer does next to an element, wherever it goes. */
    @JSBody(
            params = {"event", "element"},
            script = "try { element.setPointerCapture(event.pointerId); } catch (e) { /* the pointer has gone */ }")
    static native void capture(LiveEvent event, Live element);

    @JSBody(
            params = "element",
            script = "return element.tagName === 'TEXTAREA' || element.isContentEditable === true"
                    + " || element.tagName === 'INPUT'"
                    + " && ['range', 'checkbox', 'radio', 'button'].indexOf(element.type) < 0;")
    static native boolean typing(Live element);

    @JSBody(params = "task", script = "requestAnimationFrame(function() { task(); });")
    private static native void requestFrame(Task task);

    @JSBody(
            params = {"task", "milliseconds"},
            script = "setTimeout(task, milliseconds);")
    private static native void setTimeout(Task task, int milliseconds);

    @JSBody(script = "return performance.now();")
    static native double now();

    /** The part of the address behind the {@code #}, as the browser writes it. */
    @JSBody(script = "return location.hash.substring(1);")
    static native String fragmentOfAddress();

    /** Writes the part behind the {@code #} into the present history entry; nothing where the browser refuses. */
    @JSBody(
            params = "fragment",
            script = "try { history.replaceState(history.state, '',"
                    + " fragment ? '#' + fragment : location.pathname + location.search); }"
                    + " catch (e) { /* the state then stays out of the address */ }")
    static native void writeAddress(String fragment);

    @JSBody(
            params = {"done", "failed"},
            script = "function old() {"
                    + "   var area = document.createElement('textarea'), before = document.activeElement;"
                    + "   area.value = location.href; area.readOnly = true;"
                    + "   area.style.position = 'fixed'; area.style.opacity = '0';"
                    + "   document.body.appendChild(area); area.select();"
                    + "   var copied = false;"
                    + "   try { copied = document.execCommand('copy'); } catch (e) { copied = false; }"
                    + "   area.remove(); if (before && before.focus) before.focus({preventScroll: true});"
                    + "   if (copied) done(); else failed(); }"
                    + " if (navigator.clipboard) navigator.clipboard.writeText(location.href).then(done, old);"
                    + " else old();")
    private static native void writeClipboard(Task done, Task failed);

    /**
     * Saves the drawing of a card that is in sight as a file of its own: the styles it has from the page's sheets are
     * written into it, since it leaves them behind.
     */
    @JSBody(
            params = {"card", "name"},
            script =
                    "var all = card.querySelectorAll('svg.graph'), live = null;"
                            + " for (var i = 0; i < all.length; i++) if (all[i].getClientRects().length) live = all[i];"
                            + " if (!live) return;"
                            + " var copy = live.cloneNode(true), from = [live].concat([].slice.call(live.querySelectorAll('*'))),"
                            + "   to = [copy].concat([].slice.call(copy.querySelectorAll('*')));"
                            + " var names = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'fill-opacity', 'opacity',"
                            + "   'font-family', 'font-size', 'font-weight', 'visibility'];"
                            + " for (var k = 0; k < from.length; k++) { var style = getComputedStyle(from[k]);"
                            + "   names.forEach(function(n) { to[k].setAttribute(n, style.getPropertyValue(n)); });"
                            + "   ['class', 'role', 'tabindex', 'data-key'].forEach(function(n) { to[k].removeAttribute(n); }); }"
                            + " copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');"
                            + " var link = document.createElement('a');"
                            + " link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)],"
                            + "   {type: 'image/svg+xml'}));"
                            + " link.download = name; link.click(); setTimeout(function() { URL.revokeObjectURL(link.href); }, 0);")
    static native void save(Live card, String name);

    @JSBody(params = "key", script = "try { return localStorage.getItem(key); } catch (e) { return null; }")
    static native @Nullable String load(String key);

    @JSBody(
            params = {"key", "text"},
            script = "try { localStorage.setItem(key, text); return true; } catch (e) { return false; }")
    static native boolean save(String key, String text);

    @JSBody(
            params = {"a", "b"},
            script = "return a === b;")
    static native boolean same(@Nullable JSObject a, @Nullable JSObject b);
}
