package gradwalk.lesson.shared;

import static gradwalk.app.Words.say;

import gradwalk.app.Refused;
import gradwalk.formula.Formula;
import gradwalk.formula.ParseError;
import java.util.List;

/** Reads formulas that a reader typed. */
public final class TypedFormula {
    private TypedFormula() {}

    /**
     * A formula of names that are known.
     *
     * @param longest so many characters are taken
     * @throws Refused with a sentence to the reader when the text is none, or has another name in it
     */
    public static Formula read(String text, List<String> names, int longest) throws Refused {
        if (text.length() > longest) {
            throw new Refused(say("That is longer than {0} characters.", longest));
        }
        Formula formula;
        try {
            formula = Formula.parse(text);
        } catch (ParseError wrong) {
            throw new Refused(sentence(wrong, false));
        }
        for (String name : formula.variables()) {
            if (!names.contains(name)) {
                throw new Refused(say("“{0}” is not known here. Use {1}.", name, list(names)));
            }
        }
        return formula;
    }

    private static String list(List<String> names) {
        StringBuilder all = new StringBuilder(names.get(0));
        for (int i = 1; i < names.size(); i++) {
            all.append(i == names.size() - 1 ? " " + say("and") + " " : ", ").append(names.get(i));
        }
        return all.toString();
    }

    /**
     * What is wrong with a text, and where.
     *
     * @param lines whether the line is named too
     */
    public static String sentence(ParseError wrong, boolean lines) {
        Object[] inserts = wrong.inserts().toArray();
        String told = inserts.length == 0 ? say(wrong.template()) : say(wrong.template(), inserts);
        return lines
                ? say("Line {0}, character {1}: {2}", wrong.line(), wrong.position(), told)
                : say("Character {0}: {1}", wrong.position(), told);
    }
}
