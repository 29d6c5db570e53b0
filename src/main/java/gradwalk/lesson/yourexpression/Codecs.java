package gradwalk.lesson.yourexpression;

import gradwalk.app.Codec;
import gradwalk.app.Refused;
import gradwalk.app.Words;
import gradwalk.math.NumberText;
import java.util.List;

/** How texts, names and numbers of inputs stand in an address. */
final class Codecs {
    private static final int MOST_INPUTS = 200;
    private static final int LONGEST_NAME = 40;

    /** Any short text; a name that the expression does not have means the standard one. */
    static final Codec<String> ANY = new Codec<>() {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String read(String text) throws Refused {
            if (text.length() > LONGEST_NAME) {
                throw new Refused(Words.say("That is too long for a name."));
            }
            return text;
        }
    };

    /** A text that is a formula. */
    static final Codec<String> FORMULA = new Codec<>() {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String read(String text) throws Refused {
            // What cannot be read is refused with its place.
            new Typed(text).nodes();
            return text;
        }
    };

    static final Codec<List<String>> NAMES = Codec.list(ANY, MOST_INPUTS);

    /** {@code a:2,b:-1}. */
    static final Codec<List<State.Given>> VALUES = Codec.list(
            new Codec<>() {
                @Override
                public String write(State.Given given) {
                    return given.name() + ":" + NumberText.shortest(given.value());
                }

                @Override
                public State.Given read(String text) throws Refused {
                    int colon = text.indexOf(':');
                    if (colon < 1) {
                        throw new Refused(Words.say("An input’s number is written as in a:2."));
                    }
                    return new State.Given(
                            text.substring(0, colon),
                            Codec.number(-ExpressionFigure.WIDEST, ExpressionFigure.WIDEST)
                                    .read(text.substring(colon + 1)));
                }
            },
            MOST_INPUTS);

    private Codecs() {}
}
