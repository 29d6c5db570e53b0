package gradwalk.app;

import java.util.ArrayList;
import java.util.List;

/** What is being typed, at most one text a place. */
final class Drafts {
    private final List<Frame.Draft> drafts = new ArrayList<>();

    /** Notes the text typed at a place so far, or why it could not be taken. */
    void put(String id, String text, String refusal) {
        forget(id);
        drafts.add(new Frame.Draft(id, text, refusal));
    }

    /** Drops what is being typed at a place; false when nothing is. */
    boolean forget(String id) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).id().equals(id)) {
                drafts.remove(i);
                return true;
            }
        }
        return false;
    }

    void clear() {
        drafts.clear();
    }

    List<Frame.Draft> all() {
        return List.copyOf(drafts);
    }
}
