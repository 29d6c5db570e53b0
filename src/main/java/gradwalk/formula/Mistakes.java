package gradwalk.formula;

import java.util.List;

/** What is said to a person where a token stands that cannot stand there. */
record Mistakes(String text, List<Token> tokens) {

    static ParseError wrong(Token at, String template, String... inserts) {
        return new ParseError(at, template, inserts);
    }

    /** A token stands where an operation, a closing bracket or the end of the line could. */
    ParseError unexpected(int at) {
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case ')', ']' -> wrong(token, "There is no opening bracket for this one.");
            case ',' ->
                wrong(
                        token,
                        "A comma parts the arguments of max and min; a decimal is written with a point, as in 0.5.");
            case '<', '>', '≤', '≥' -> wrong(token, "A comparison stands in square brackets, as in [a > 0].");
            case '=' -> wrong(token, "Left of the one = of a line stands a single name, as in c = a+b.");
            default ->
                wrong(
                        token,
                        "There is no sign between “{0}” and “{1}”; write * for a product.",
                        typed(tokens.get(at - 1)),
                        typed(token));
        };
    }

    /** A token stands where a number, a name or a bracket should. */
    ParseError missing(int at) {
        Token token = tokens.get(at);
        Token before = at == 0 ? Token.FIRST : tokens.get(at - 1);
        if (token.is('=')) {
            return unexpected(at);
        } else if (token.is(Token.END)) {
            return wrong(token, "After “{0}” something is missing.", typed(before));
        } else if (before.is(Token.END)) {
            return wrong(token, "A formula cannot begin with “{0}”.", typed(token));
        }
        return wrong(token, "Something is missing between “{0}” and “{1}”.", typed(before), typed(token));
    }

    /**
     * A name that is no function stands before a bracket.
     *
     * @param known whether it is the name of something else
     */
    ParseError noFunction(int at, boolean known) {
        Token token = tokens.get(at);
        String name = typed(token);
        String bracket = text.substring(tokens.get(at + 1).from(), endOfBracket(at + 1));
        boolean letter = name.length() == 1 || !Lexer.isLetter(name.charAt(1));
        return letter || known
                ? wrong(token, "{0} is not a function; write {0}*{1}.", name, bracket)
                : wrong(
                        token,
                        "{0} is not a function; there are {2}. For a product write {0}*{1}.",
                        name,
                        bracket,
                        Calls.ALL);
    }

    /** Where the bracket that begins here ends in the text, or the line where it does not. */
    private int endOfBracket(int from) {
        int open = 0;
        int end = from;
        do {
            open += tokens.get(end).is('(') ? 1 : tokens.get(end).is(')') ? -1 : 0;
            end++;
        } while (open > 0 && !tokens.get(end).is(Token.END));
        return tokens.get(end - 1).to();
    }

    private String typed(Token token) {
        return text.substring(token.from(), token.to());
    }
}
