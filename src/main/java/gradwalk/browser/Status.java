package gradwalk.browser;

/** A short message over the page, read out and gone after a while. */
final class Status {
    private static final int SHOWN_MILLISECONDS = 2500;

    private final Live line;
    private int turn;

    Status() {
        line = Js.element("http://www.w3.org/1999/xhtml", "p");
        line.setAttribute("class", "status");
        line.setAttribute("role", "status");
        Js.body().appendChild(line);
    }

    void say(String sentence) {
        line.setTextContent(sentence);
        turn++;
        int mine = turn;
        Js.later(
                () -> {
                    if (turn == mine) {
                        line.setTextContent("");
                    }
                },
                SHOWN_MILLISECONDS);
    }
}
