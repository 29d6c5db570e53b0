package gradwalk.formula;

import gradwalk.math.NumberText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a typed text into tokens; the last one is an end. */
final class Lexer {
    private static final int LONGEST = 2000;

    /** What people type for a sign, and the sign. */
    private static final String SPELLINGS = "+-−–*·×⋅∙/÷^()|[],<>≤≥√=;";

    private static final String SIGNS = "+---*****//^()|[],<>≤≥√=\n";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String FRACTIONS = "½¼¾";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int position = 1;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) throws ParseError {
        Lexer lexer = new Lexer(text);
        if (text.length() >= LONGEST) {
            throw lexer.tooLong();
        }
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.add(Token.END, "", 0, lexer.at);
        return lexer.tokens;
    }

    private ParseError tooLong() {
        for (; at < LONGEST - 1; at++) {
            position =
                    text.charAt(at) == '\n' ? 1 : Character.isLowSurrogate(text.charAt(at)) ? position : position + 1;
            line = text.charAt(at) == '\n' ? line + 1 : line;
        }
        return wrong("This is too long: fewer than 2 000 characters can be read.");
    }

    private void next() throws ParseError {
        char c = text.charAt(at);
        int sign = SPELLINGS.indexOf(c);
        if (c == '\n') {
            add(Token.END, "", 0, at + 1);
            line++;
            position = 1;
        } else if (isSpace(c)) {
            skipTo(at + 1);
        } else if (isDigit(c) || (c == '.' && isDigit(charAt(at + 1)))) {
            number();
        } else if (isLetter(c)) {
            name();
        } else if (digitRaised(at) >= 0 || c == '⁻') {
            raised();
        } else if (FRACTIONS.indexOf(c) >= 0) {
            add(
                    Token.NUMBER,
                    text.substring(at, at + 1),
                    FRACTIONS.indexOf(c) == 0 ? 0.5 : c == '¼' ? 0.25 : 0.75,
                    at + 1);
        } else if (sign >= 0) {
            addSign(SIGNS.charAt(sign));
        } else {
            throw unknown(c);
        }
    }

    private void addSign(char sign) {
        boolean orEqual = (sign == '<' || sign == '>') && charAt(at + 1) == '=';
        add(orEqual ? sign == '<' ? '≤' : '≥' : sign, text.substring(at, at + 1), 0, orEqual ? at + 2 : at + 1);
    }

    private ParseError unknown(char c) {
        if (NameText.isSubscript(c) || c == '_') {
            return wrong("An index belongs close behind a name, as in w_1 or w₁.");
        }
        int end = Character.isHighSurrogate(c) && at + 1 < text.length() ? at + 2 : at + 1;
        return wrong(
                c == '{' || c == '}' ? "Use round brackets ( ) in formulas." : "“{0}” has no meaning in a formula.",
                text.substring(at, end));
    }

    private void number() throws ParseError {
        int end = afterDigits(at);
        if (charAt(end) == '.') {
            end = afterDigits(end + 1);
        }
        int exponent = end + 1;
        if (charAt(end) == 'e' || charAt(end) == 'E') {
            exponent = "+-−".indexOf(charAt(exponent)) >= 0 ? exponent + 1 : exponent;
            end = isDigit(charAt(exponent)) ? afterDigits(exponent) : end;
        }
        String digits = text.substring(at, end);
        if (text.startsWith("×10", end) && isRaised(end + 3)) {
            // As pages write a number with a power of ten.
            int power = end + 3;
            end = afterRaised(power);
            digits = digits + "e" + lowered(power, end);
        }
        double value = NumberText.parse(digits);
        if (!(value <= Double.MAX_VALUE)) {
            throw wrong("{0} is too large a number.", digits);
        }
        add(Token.NUMBER, text.substring(at, end), value, end);
    }

    private void raised() throws ParseError {
        int end = afterRaised(at);
        if (!isRaised(at)) {
            throw wrong("“⁻” needs a raised number, as in x⁻¹.");
        }
        String digits = lowered(at, end);
        double value = NumberText.parse(digits);
        if (value != (int) value) {
            throw wrong("{0} is too large an exponent.", digits);
        }
        add(Token.RAISED, text.substring(at, end), value, end);
    }

    private boolean isRaised(int from) {
        return digitRaised(charAt(from) == '⁻' ? from + 1 : from) >= 0;
    }

    private int afterRaised(int from) {
        int end = charAt(from) == '⁻' ? from + 1 : from;
        while (digitRaised(end) >= 0) {
            end++;
        }
        return end;
    }

    private int digitRaised(int index) {
        return RAISED.indexOf(charAt(index));
    }

    private String lowered(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            int digit = digitRaised(i);
            out.append(digit < 0 ? '-' : (char) ('0' + digit));
        }
        return out.toString();
    }

    private void name() throws ParseError {
        int letters = at;
        while (isLetter(charAt(letters))) {
            letters++;
        }
        int end = letters;
        while (isLetter(charAt(end)) || isDigit(charAt(end))) {
            end++;
        }
        String name = NameText.greek(text.substring(at, letters)) + text.substring(letters, end);
        int index = end;
        if (charAt(end) == '_') {
            index = end + 1;
            while (isLetter(charAt(index)) || isDigit(charAt(index))) {
                index++;
            }
            if (index == end + 1) {
                throw wrong("Behind the _ of {0}_ an index is missing, as in w_1.", name);
            }
            name += NameText.index(text.substring(end + 1, index));
        } else {
            while (NameText.isSubscript(charAt(index)) || isComma(index)) {
                index++;
            }
            name += text.substring(end, index);
        }
        add(Token.NAME, name, 0, index);
    }

    /** Whether a comma parts two indices, as in {@code w₁₀,₂}. */
    private boolean isComma(int index) {
        return charAt(index) == ','
                && NameText.isSubscript(charAt(index - 1))
                && NameText.isSubscript(charAt(index + 1));
    }

    private int afterDigits(int from) {
        int end = from;
        while (isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    /** A character that is part of nothing stands behind the end. */
    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Latin and Greek ones; the tables of all alphabets would have to be sent to every reader. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'Α' && c <= 'ω')
                || (c >= 'À' && c <= 'ɏ' && c != '×' && c != '÷');
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || (c >= '\u2000' && c <= '\u200b') || c == '\u202f' || c == '\ufeff';
    }

    private void add(char kind, String typed, double number, int end) {
        tokens.add(new Token(kind, typed, number, line, position, at, end));
        skipTo(end);
    }

    private void skipTo(int end) {
        position += end - at;
        at = end;
    }

    private ParseError wrong(String template, String... inserts) {
        return new ParseError(new Token(Token.END, "", 0, line, position, at, at), template, inserts);
    }
}
