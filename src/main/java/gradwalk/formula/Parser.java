package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads typed formulas.
 *
 * <pre>
 * program = line { (newline | ";") line }          empty lines are skipped
 * line    = [ name "=" ] sum                       only the last line may be without a name
 * sum     = [ "+" | "−" ] term { ("+" | "−") term }
 * term    = factor { ["·" | "/"] factor }          · may be left out between a number or ) and a name or (
 * factor  = "−" factor | power
 * power   = root [ "^" factor ]                    so ^ is right-associative and binds tighter than a minus before it
 * root    = "√" root | atom [ superscript ]
 * atom    = number | name | function "(" sum [ "," sum ] ")" | "(" sum ")" | "|" sum "|"
 *         | "[" sum (">" | "≥" | "<" | "≤") sum "]"
 * </pre>
 *
 * A name is a letter or a Greek name, then letters or digits, then a subscript, or {@code _} with an index; {@code ab} is
 * one name. {@code pi} is a constant. {@code e} is a name, but {@code e^x} is the exponential function, as pages write
 * it, unless an earlier line is named e. Signs may be typed in any of their usual spellings.
 */
final class Parser {
    /** So deep and no deeper: every walk over a formula may then call itself for the parts. */
    static final int DEEPEST = 200;

    private final String text;
    private final List<Token> tokens;
    private final List<Program.Line> lines = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();

    private int at;
    private int depth;
    private int deepest;
    /** How many | are open. */
    private int bars;

    /** The name of the line that is read. */
    private String current = "";

    Parser(String text) throws ParseError {
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    Program program() throws ParseError {
        while (at < tokens.size()) {
            if (is(Token.END)) {
                at++;
            } else {
                line();
            }
        }
        if (lines.isEmpty()) {
            throw wrong(tokens.get(0), "There is nothing here yet. Type a formula, such as (a+b)*(b+1).");
        }
        return new Program(lines, inputs);
    }

    private void line() throws ParseError {
        if (!lines.isEmpty() && lines.get(lines.size() - 1).name().isEmpty()) {
            throw wrong(
                    token(),
                    "Only the last line may be without a name; begin the one before with a name, as in c = a+b.");
        }
        current = "";
        if (is(Token.NAME) && tokens.get(at + 1).is('=')) {
            current = newName(token());
            at += 2;
        }
        deepest = 0;
        Formula formula = sum();
        if (!is(Token.END)) {
            throw unexpected();
        }
        lines.add(new Program.Line(current, formula, deepest));
    }

    private String newName(Token token) throws ParseError {
        String name = token.text();
        if (name.equals("π")) {
            throw wrong(token, "π is a constant; choose another name.");
        } else if (isReserved(name)) {
            throw wrong(token, "{0} is a function; choose another name.", name);
        } else if (isLine(name)) {
            throw wrong(token, "{0} has a line already; choose another name.", name);
        } else if (inputs.contains(name)) {
            throw wrong(token, "{0} is used further up already; its own line must come first.", name);
        }
        return name;
    }

    private boolean isLine(String name) {
        for (Program.Line line : lines) {
            if (line.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name always means a function; σ alone is a name. */
    private static boolean isReserved(String name) {
        return Calls.arity(name) > 0 && !name.equals("σ");
    }

    private Formula sum() throws ParseError {
        Formula sum = signed();
        while (is('+') || is('-')) {
            sum = sum.plus(signed());
        }
        return sum;
    }

    private Formula signed() throws ParseError {
        boolean minus = is('-');
        if (minus || is('+')) {
            at++;
        }
        Formula term = term();
        return minus ? negative(term) : term;
    }

    /** Zero keeps its sign apart, so that {@code a − 0} is written again as it was typed. */
    private static Formula negative(Formula formula) {
        return Simplify.is(formula, 0) ? new Formula.Negated(formula) : formula.negated();
    }

    private Formula term() throws ParseError {
        int outside = depth;
        Formula left = factor();
        while (is('*') || is('/') || isSignLeftOut()) {
            boolean over = is('/');
            at += over || is('*') ? 1 : 0;
            depth += over ? 1 : 0;
            Formula right = factor();
            left = over ? left.over(right) : left.times(right);
        }
        depth = outside;
        return left;
    }

    private boolean isSignLeftOut() {
        Token before = tokens.get(at - 1);
        return (before.is(Token.NUMBER) || before.is(')')) && (is(Token.NAME) || is('(') || is('√'));
    }

    private Formula factor() throws ParseError {
        enter();
        Formula factor;
        if (is('-')) {
            at++;
            factor = negative(factor());
        } else {
            factor = power();
        }
        depth--;
        return factor;
    }

    private void enter() throws ParseError {
        depth++;
        deepest = Math.max(deepest, depth);
        if (depth > DEEPEST) {
            throw wrong(token(), "This is nested 200 deep; give a part of it a name and a line of its own.");
        }
    }

    private Formula power() throws ParseError {
        Token first = token();
        if (first.is(Token.NAME)
                && first.text().equals("e")
                && tokens.get(at + 1).is('^')
                && !isLine("e")) {
            at += 2;
            return Formula.call(Function.EXP, factor());
        }
        Formula base = root();
        if (!is('^')) {
            return base;
        }
        if (tokens.get(at - 1).is(Token.RAISED)) {
            throw twoWays(token());
        }
        at++;
        Formula exponent = factor();
        if (base.equals(Formula.variable("e")) && !isLine("e") && !isWhole(exponent)) {
            throw wrong(first, "e^ means the exponential function; give the name e another letter.");
        }
        return base.power(exponent);
    }

    private static boolean isWhole(Formula formula) {
        return formula instanceof Formula.Constant constant && constant.value() == (int) constant.value();
    }

    private Formula root() throws ParseError {
        if (!is('√')) {
            Formula atom = atom();
            return is(Token.RAISED) ? atom.power((int) tokens.get(at++).number()) : atom;
        }
        at++;
        enter();
        Formula inner = root();
        depth--;
        Token sign = tokens.get(is('^') ? at : at - 1);
        if (sign.is('^') || sign.is(Token.RAISED)) {
            throw twoWays(sign);
        }
        return Formula.call(Function.SQRT, inner);
    }

    private static ParseError twoWays(Token sign) {
        return wrong(sign, "This can be read in two ways; put brackets around what belongs together.");
    }

    private Formula atom() throws ParseError {
        Token token = token();
        at++;
        return switch (token.kind()) {
            case Token.NUMBER -> Formula.number(token.number());
            case Token.NAME -> is('(') ? called(token) : name(token);
            case '(' -> inside(token, ')');
            case '|' -> magnitude(token);
            case '[' -> comparison(token);
            default -> throw missing(token);
        };
    }

    private Formula inside(Token opening, char closing) throws ParseError {
        Formula inner = sum();
        close(opening, closing);
        return inner;
    }

    private Formula magnitude(Token opening) throws ParseError {
        bars++;
        Formula inner = inside(opening, '|');
        bars--;
        return Formula.call(Function.ABS, inner);
    }

    private void close(Token opening, char closing) throws ParseError {
        if (is(closing)) {
            at++;
        } else if (is(Token.END) || is(')') || is(']') || (is('|') && bars > 0)) {
            throw wrong(
                    opening, "There is no closing bracket for the one at {0}.", Integer.toString(opening.position()));
        } else {
            throw unexpected();
        }
    }

    private Formula comparison(Token opening) throws ParseError {
        Formula left = sum();
        char sign = token().kind();
        if ("<>≤≥".indexOf(sign) < 0) {
            throw wrong(token(), "Square brackets hold a comparison, as in [a > 0].");
        }
        at++;
        Formula right = inside(opening, ']');
        Function function = sign == '>' || sign == '<' ? Function.GREATER : Function.AT_LEAST;
        return sign == '>' || sign == '≥' ? Formula.call(function, left, right) : Formula.call(function, right, left);
    }

    private Formula name(Token token) throws ParseError {
        String name = token.text();
        if (name.equals("π")) {
            return Calls.PI;
        } else if (isReserved(name)) {
            boolean argument = is(Token.NAME) || is(Token.NUMBER);
            throw wrong(token, "{0} is a function; write {0}({1}).", name, argument ? token().text() : "x");
        } else if (name.equals(current)) {
            throw wrong(token, "{0} stands in its own line; a line may use earlier lines only.", name);
        } else if (!isLine(name) && !inputs.contains(name)) {
            inputs.add(name);
        }
        return Formula.variable(name);
    }

    private Formula called(Token token) throws ParseError {
        Token opening = token();
        int arity = Calls.arity(token.text());
        if (arity == 0) {
            throw noFunction(token);
        }
        List<Formula> arguments = new ArrayList<>();
        do {
            at++;
            arguments.add(sum());
        } while (is(','));
        close(opening, ')');
        if (arguments.size() != arity) {
            throw wrong(
                    token,
                    arity == 1
                            ? "{0} takes one argument; a decimal is written with a point, as in 0.5."
                            : "{0} takes two arguments, as in {0}(a, b).",
                    token.text());
        }
        return Calls.of(token.text(), arguments);
    }

    private ParseError noFunction(Token token) {
        String name = typed(token);
        String bracket = text.substring(token().from(), endOfBracket());
        boolean letter = name.length() == 1 || !Lexer.isLetter(name.charAt(1));
        return letter || isLine(token.text()) || inputs.contains(token.text())
                ? wrong(token, "{0} is not a function; write {0}*{1}.", name, bracket)
                : wrong(
                        token,
                        "{0} is not a function; there are {2}. For a product write {0}*{1}.",
                        name,
                        bracket,
                        Calls.ALL);
    }

    /** Where the bracket that begins here ends in the text, or the line where it does not. */
    private int endOfBracket() {
        int open = 0;
        int end = at;
        do {
            open += tokens.get(end).is('(') ? 1 : tokens.get(end).is(')') ? -1 : 0;
            end++;
        } while (open > 0 && !tokens.get(end).is(Token.END));
        return tokens.get(end - 1).to();
    }

    /** Something stands where an operation, a closing bracket or the end of the line could. */
    private ParseError unexpected() {
        Token token = token();
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

    /** Something stands where a number, a name or a bracket should. */
    private ParseError missing(Token token) {
        at--;
        Token before = at == 0 ? token : tokens.get(at - 1);
        if (token.is('=')) {
            return unexpected();
        } else if (token.is(Token.END)) {
            return wrong(token, "After “{0}” something is missing.", typed(before));
        } else if (at == 0 || before.is(Token.END)) {
            return wrong(token, "A formula cannot begin with “{0}”.", typed(token));
        }
        return wrong(token, "Something is missing between “{0}” and “{1}”.", typed(before), typed(token));
    }

    private String typed(Token token) {
        return text.substring(token.from(), token.to());
    }

    private Token token() {
        return tokens.get(at);
    }

    private boolean is(char kind) {
        return tokens.get(at).is(kind);
    }

    private static ParseError wrong(Token at, String template, String... inserts) {
        return new ParseError(at, template, inserts);
    }
}
