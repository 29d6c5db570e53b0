package gradwalk.formula;

/**
 * A piece of a typed formula.
 *
 * @param kind what it is: {@link #NUMBER}, {@link #NAME}, {@link #RAISED}, {@link #END}, or the sign itself, in one form
 *     for all its spellings
 * @param text as it was typed; a name in its one spelling
 * @param number a number's value, or the exponent of a raised one
 * @param line the line it is in, from 1
 * @param position where it begins in that line, in code points from 1
 * @param from where it begins in the whole text
 * @param to where it ends there
 */
record Token(char kind, String text, double number, int line, int position, int from, int to) {
    static final char NUMBER = '0';
    static final char NAME = 'a';
    /** A whole number in superscript. */
    static final char RAISED = '²';
    /** The end of a line, or of the text. */
    static final char END = '\n';

    /** The place where every text begins. */
    static final Token FIRST = new Token(END, "", 0, 1, 1, 0, 0);

    boolean is(char sign) {
        return kind == sign;
    }
}
