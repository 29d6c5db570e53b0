package gradwalk.browser;

import gradwalk.app.Address;
import gradwalk.app.Words;
import java.util.List;

/** Keeps the state of the page's figures behind the {@code #} of its address. */
final class AddressBar {
    private static final int PAUSE_MILLISECONDS = 300;
    private static final int QUOTED = 40;

    private final List<Stage> stages;
    private final Status status;
    private boolean waiting;

    AddressBar(List<Stage> stages, Status status) {
        this.stages = stages;
        this.status = status;
    }

    /** Takes the state that the address asks for; false when it asks for none. */
    boolean read() {
        String fragment = Js.fragmentOfAddress();
        if (fragment.indexOf(':') < 0 || fragment.equals(text())) {
            return false;
        }
        List<Address.Query> queries = Address.figures(fragment);
        for (Stage stage : stages) {
            String wanted = "";
            for (int i = queries.size() - 1; i >= 0; i--) {
                if (queries.get(i).figure().equals(stage.name())) {
                    wanted = queries.remove(i).text();
                }
            }
            if (!wanted.equals(stage.store().address())) {
                stage.open(wanted);
            }
        }
        for (Address.Query query : queries) {
            tellUnknown(query.figure());
        }
        return true;
    }

    private void tellUnknown(String name) {
        String quoted = name.length() <= QUOTED ? name : name.substring(0, QUOTED) + "…";
        stages.get(0).store().tell(Words.say("The link names a figure that is not on this page: “{0}”.", quoted));
        stages.get(0).change();
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (Stage stage : stages) {
            String query = stage.store().address();
            if (!query.isEmpty()) {
                out.append(out.isEmpty() ? "" : ";")
                        .append(stage.name())
                        .append(':')
                        .append(query);
            }
        }
        return out.toString();
    }

    /** Writes the state soon; browsers drop addresses that are written too often. */
    void change() {
        if (!waiting) {
            waiting = true;
            Js.later(this::write, PAUSE_MILLISECONDS);
        }
    }

    /** Writes the state now, unless it is there. An ordinary anchor stays while all is as at first. */
    void write() {
        waiting = false;
        String now = Js.fragmentOfAddress();
        String wanted = text();
        if (!wanted.equals(now) && !(wanted.isEmpty() && now.indexOf(':') < 0)) {
            Js.writeAddress(wanted);
        }
    }

    /** Puts the link to the present state on the clipboard. */
    void copy() {
        write();
        Js.copyAddress(
                () -> status.say(Words.say("Link copied")),
                () -> status.say(Words.say("The browser does not let the page copy. The link is in the address bar.")));
    }
}
