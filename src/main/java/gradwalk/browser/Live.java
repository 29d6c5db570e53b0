package gradwalk.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A node of the live page: an element or a text. */
interface Live extends JSObject {
    @JSProperty
    @Nullable
    Live getFirstChild();

    @JSProperty
    @Nullable
    Live getNextSibling();

    @JSProperty
    @Nullable
    Live getPreviousSibling();

    @JSProperty
    @Nullable
    Live getParentNode();

    /** In capitals for HTML. */
    @JSProperty
    String getTagName();

    @JSProperty
    String getTextContent();

    @JSProperty
    void setTextContent(String text);

    void appendChild(Live child);

    void insertBefore(Live child, @Nullable Live before);

    void removeChild(Live child);

    void replaceChild(Live next, Live old);

    boolean contains(@Nullable Live node);

    @Nullable
    Live closest(String selector);

    @Nullable
    Live querySelector(String selector);

    @Nullable
    String getAttribute(String name);

    boolean hasAttribute(String name);

    void setAttribute(String name, String value);

    void removeAttribute(String name);

    @JSProperty
    String getValue();

    @JSProperty
    void setValue(String value);

    @JSProperty
    boolean isChecked();

    @JSProperty
    void setChecked(boolean checked);

    @JSProperty
    boolean isOpen();

    @JSProperty
    void setOpen(boolean open);
}
