package gradwalk.app;

import gradwalk.math.NumberText;
import java.util.ArrayList;
import java.util.List;

/**
 * How a parameter is written in an address.
 *
 * @param <V> the parameter's type
 */
public interface Codec<V> {
    String write(V value);

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws Refused with a sentence when the text is not such a value
     */
    V read(String text) throws Refused;

    /** A number within a range. */
    static Codec<Double> number(double least, double greatest) {
        return new Codec<>() {
            @Override
            public String write(Double value) {
                return NumberText.shortest(value);
            }

            @Override
            public Double read(String text) throws Refused {
                return Table.number(text, least, greatest);
            }
        };
    }

    /** A whole number within a range. */
    static Codec<Integer> whole(int least, int greatest) {
        return new Codec<>() {
            @Override
            public String write(Integer value) {
                return Integer.toString(value);
            }

            @Override
            public Integer read(String text) throws Refused {
                double value = Table.number(text, least, greatest);
                if (value != (int) value) {
                    throw new Refused(Words.say("“{0}” is not a whole number.", Table.shortened(text)));
                }
                return (int) value;
            }
        };
    }

    /** Yes or no. */
    static Codec<Boolean> flag() {
        return new Codec<>() {
            @Override
            public String write(Boolean value) {
                return value ? "1" : "0";
            }

            @Override
            public Boolean read(String text) throws Refused {
                if (!text.equals("0") && !text.equals("1")) {
                    throw new Refused(Words.say("“{0}” is neither 0 nor 1.", Table.shortened(text)));
                }
                return text.equals("1");
            }
        };
    }

    /** One of a few words. */
    static Codec<String> word(List<String> words) {
        return new Codec<>() {
            @Override
            public String write(String value) {
                return value;
            }

            @Override
            public String read(String text) throws Refused {
                if (!words.contains(text)) {
                    throw new Refused(
                            Words.say("“{0}” is not one of: {1}.", Table.shortened(text), String.join(", ", words)));
                }
                return text;
            }
        };
    }

    /** A text, as long as may be. */
    static Codec<String> text(int longest) {
        return new Codec<>() {
            @Override
            public String write(String value) {
                return value;
            }

            @Override
            public String read(String text) throws Refused {
                if (text.length() > longest) {
                    throw new Refused(Words.say("It is longer than {0} characters.", longest));
                }
                return text;
            }
        };
    }

    /** What became of one of these questions, such as {@code p1.b}. */
    static Codec<Answers.Answer> answer(List<Prediction> predictions) {
        return new Codec<>() {
            @Override
            public String write(Answers.Answer answer) {
                return answer.prediction() + "." + answer.letter();
            }

            @Override
            public Answers.Answer read(String text) throws Refused {
                for (Prediction prediction : predictions) {
                    String start = prediction.id() + ".";
                    String letter = text.startsWith(start) ? text.substring(start.length()) : "";
                    boolean known = letter.equals(Answers.SHOWN) || letter.equals(Answers.SKIPPED);
                    for (Prediction.Choice choice : prediction.choices()) {
                        known |= choice.letter().equals(letter);
                    }
                    if (known) {
                        return new Answers.Answer(prediction.id(), letter);
                    }
                }
                throw new Refused(Words.say("“{0}” is no answer to a question here.", Table.shortened(text)));
            }
        };
    }

    /** So many numbers, or none. */
    static Codec<List<Double>> exactly(int size, double least, double greatest) {
        Codec<List<Double>> list = list(number(least, greatest), size);
        return new Codec<>() {
            @Override
            public String write(List<Double> values) {
                return list.write(values);
            }

            @Override
            public List<Double> read(String text) throws Refused {
                List<Double> values = list.read(text);
                if (values.size() != size) {
                    throw new Refused(Words.say("It needs {0} numbers, not {1}.", size, values.size()));
                }
                return values;
            }
        };
    }

    /** Values of one kind with commas between them. */
    static <T> Codec<List<T>> list(Codec<T> one, int greatestSize) {
        return new Codec<>() {
            @Override
            public String write(List<T> values) {
                List<String> texts = new ArrayList<>();
                for (T value : values) {
                    texts.add(one.write(value));
                }
                return String.join(",", texts);
            }

            @Override
            public List<T> read(String text) throws Refused {
                List<T> values = new ArrayList<>();
                if (!text.isEmpty()) {
                    for (String piece : Address.split(text, ',')) {
                        values.add(one.read(piece));
                    }
                }
                if (values.size() > greatestSize) {
                    throw new Refused(Words.say("More than {0} values.", greatestSize));
                }
                return List.copyOf(values);
            }
        };
    }
}
