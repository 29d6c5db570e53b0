package gradwalk.markup;

/**
 * What happened to an element, read from the browser's event once.
 *
 * @param value the control's value, or the text pasted; empty where there is none
 * @param checked whether the control is ticked, or the disclosure open
 * @param key the key as the browser names it ({@code "ArrowLeft"}, {@code "a"}); empty for other events
 * @param command whether Ctrl or ⌘ was held
 * @param shift whether Shift was held
 * @param across where the pointer is, as a share of the element's width from its left edge; 0 to 1 inside
 * @param down the same from its top edge
 * @param pressed whether the pointer is held down
 * @param turned how far a wheel was turned, positive downwards; 0 for other events
 */
public record Happening(
        String value,
        boolean checked,
        String key,
        boolean command,
        boolean shift,
        double across,
        double down,
        boolean pressed,
        double turned) {

    /** A happening without a wheel. */
    public Happening(
            String value,
            boolean checked,
            String key,
            boolean command,
            boolean shift,
            double across,
            double down,
            boolean pressed) {
        this(value, checked, key, command, shift, across, down, pressed, 0);
    }

    /** A happening with nothing to read, such as a click made by a test. */
    public static Happening plain() {
        return new Happening("", false, "", false, false, 0, 0, false);
    }

    /** A control that now holds this value. */
    public static Happening value(String value) {
        return new Happening(value, false, "", false, false, 0, 0, false);
    }

    /** A key pressed alone. */
    public static Happening key(String key) {
        return new Happening("", false, key, false, false, 0, 0, false);
    }
}
