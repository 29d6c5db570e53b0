package gradwalk.lesson.trainingstep;

import gradwalk.app.Codec;
import gradwalk.app.Entry;
import gradwalk.app.Refused;
import gradwalk.app.Table;
import gradwalk.app.Words;
import gradwalk.math.NumberText;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that the reader put in place of another.
 *
 * @param target x, t, W or b
 * @param row counted from 1
 * @param column counted from 1
 * @param update from which update on it holds
 */
record Edit(char target, int row, int column, int update, double value) {
    private static final String TARGETS = "xtWb";

    /** The edits with one more, in place of an earlier one for the same cell and update. */
    static List<Edit> with(List<Edit> edits, Edit edit) {
        List<Edit> all = new ArrayList<>();
        for (Edit old : edits) {
            if (!old.samePlace(edit)) {
                all.add(old);
            }
        }
        all.add(edit);
        return List.copyOf(all);
    }

    private boolean samePlace(Edit other) {
        return target == other.target && row == other.row && column == other.column && update == other.update;
    }

    static int rows(char target) {
        return target == 'W' ? 4 : 1;
    }

    static int columns(char target) {
        return target == 'x' ? 4 : 3;
    }

    /** {@code W1.2@3:0.7}. */
    static Codec<Edit> codec() {
        return new Codec<>() {
            @Override
            public String write(Edit edit) {
                return edit.target + "" + edit.row + "." + edit.column + "@" + edit.update + ":"
                        + NumberText.shortest(edit.value);
            }

            @Override
            public Edit read(String text) throws Refused {
                int dot = text.indexOf('.');
                int at = text.indexOf('@');
                int colon = text.indexOf(':');
                if (dot < 2 || at < dot || colon < at || TARGETS.indexOf(text.charAt(0)) < 0) {
                    throw new Refused(Words.say("“{0}” is not an edit such as W1.2@3:0.7.", Table.shortened(text)));
                }
                char target = text.charAt(0);
                return new Edit(
                        target,
                        Codec.whole(1, rows(target)).read(text.substring(1, dot)),
                        Codec.whole(1, columns(target)).read(text.substring(dot + 1, at)),
                        Codec.whole(0, State.GREATEST_LENGTH).read(text.substring(at + 1, colon)),
                        Codec.number(-Entry.GREATEST, Entry.GREATEST).read(text.substring(colon + 1)));
            }
        };
    }
}
