package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealrisk.expr.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Turns a text into {@link Syntax} by recursive descent, by CEL's grammar as far as it is kept. */
final class Parser {

    private static final String AN_OPERATOR = "an operator";

    private final Lexer lexer;
    private Token token;
    private int nesting;
    private int nodes;

    private Parser(String text) {
        this.lexer = new Lexer(text);
        this.token = lexer.next();
    }

    /**
     * The whole text as one expression.
     *
     * @throws SyntaxFault at the first place where it is none, or where a limit is passed
     */
    static Syntax parse(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > Limits.LENGTH) {
            throw new SyntaxFault(
                    new Extent(Limits.LENGTH, length),
                    "the expression is " + number(length) + " characters long; at most " + number(Limits.LENGTH)
                            + " are allowed",
                    "give parts of it names with let");
        }
        Parser parser = new Parser(text);
        Syntax whole = parser.conditional();
        if (!parser.token.is(Kind.END)) {
            throw parser.unexpected(AN_OPERATOR + " or the end");
        }
        return whole;
    }

    private Syntax conditional() {
        enter();
        Syntax condition = infix(Operator.OR.precedence());
        Syntax whole = condition;
        if (accept(Kind.QUESTION)) {
            Syntax then = infix(Operator.OR.precedence());
            if (!accept(Kind.COLON)) {
                throw unexpected("\":\"", token.is(Kind.QUESTION) ? "put the inner conditional in brackets" : null);
            }
            Syntax otherwise = conditional();
            Extent extent = condition.extent().to(otherwise.extent());
            whole = counted(new Syntax.Conditional(extent, condition, then, otherwise));
        }
        nesting--;
        return whole;
    }

    /** Operands joined by operators of at least a precedence; all of them group to the left. */
    private Syntax infix(int precedence) {
        if (precedence > Operator.TIMES.precedence()) {
            return prefix();
        }
        Syntax left = infix(precedence + 1);
        Operator operator = operator();
        while (operator != null && operator.precedence() == precedence) {
            List<Syntax> operands = new ArrayList<>(List.of(left));
            do {
                advance();
                operands.add(infix(precedence + 1));
            } while (operator.joins() && operator() == operator);
            Extent extent = left.extent().to(operands.get(operands.size() - 1).extent());
            left = counted(new Syntax.Infix(extent, operator, List.copyOf(operands)));
            operator = operator();
        }
        return left;
    }

    private Syntax prefix() {
        if (!token.is(Kind.NOT) && !token.is(Kind.MINUS)) {
            return primary();
        }
        enter();
        Token sign = advance();
        Syntax operand = prefix();
        nesting--;
        return counted(new Syntax.Prefix(sign.extent().to(operand.extent()), sign.kind(), operand));
    }

    private Syntax primary() {
        Syntax primary = switch (token.kind()) {
            case NUMBER -> literal(Operand.of(Double.parseDouble(token.text())));
            case TEXT -> literal(Operand.of(token.text()));
            case NAME -> word();
            case OPEN -> group();
            case OPEN_LIST -> list();
            case DOT -> throw unexpected("a value", "a number starts with a digit, such as 0.5");
            default -> throw unexpected("a value");
        };
        if (token.is(Kind.DOT)) {
            throw fault("fields and methods of a value (\".\" after it) are not part of this language", null);
        }
        if (token.is(Kind.OPEN_LIST)) {
            throw fault("indexing ([ ] after a value) is not part of this language", "ask whether a value is in a list");
        }
        return primary;
    }

    private Syntax literal(Operand value) {
        return counted(new Syntax.Literal(advance().extent(), value));
    }

    private Syntax group() {
        Extent open = advance().extent();
        Syntax inner = conditional();
        Extent close = expect(Kind.CLOSE, AN_OPERATOR + " or \")\"");
        return new Syntax.Group(open.to(close), inner);
    }

    private Syntax list() {
        Extent open = advance().extent();
        List<Syntax> elements = items(Kind.CLOSE_LIST);
        if (elements.size() > Limits.MEMBERS) {
            throw new SyntaxFault(
                    elements.get(Limits.MEMBERS).extent(),
                    "the list has more than " + Limits.MEMBERS + " members",
                    null);
        }
        Extent close = expect(Kind.CLOSE_LIST, "\",\" or \"]\"");
        return counted(new Syntax.ListLiteral(open.to(close), elements));
    }

    private List<Syntax> items(Kind end) {
        List<Syntax> items = new ArrayList<>();
        if (token.is(end)) {
            return items;
        }
        do {
            items.add(conditional());
        } while (accept(Kind.COMMA));
        return items;
    }

    private Syntax word() {
        Token first = advance();
        switch (first.text()) {
            case "true", "false" -> {
                return counted(new Syntax.Literal(first.extent(), Operand.of(first.isWord("true"))));
            }
            case "null" -> throw new SyntaxFault(
                    first.extent(), "null is not part of this language", "ask missing(name) or known(name)");
            case "in" -> throw new SyntaxFault(first.extent(), "found \"in\"; expected a value", null);
            default -> {
                return nameOrCall(first);
            }
        }
    }

    private Syntax nameOrCall(Token first) {
        if (Foreign.isReserved(first.text())) {
            throw new SyntaxFault(first.extent(), "\"" + first.text() + "\" is reserved by CEL; it cannot be a name", null);
        }
        if (first.isWord("not") && startsValue()) {
            throw new SyntaxFault(first.extent(), "found \"not\"; write ! instead", null);
        }
        StringBuilder name = new StringBuilder(first.text());
        Token last = first;
        while (accept(Kind.DOT)) {
            if (!token.is(Kind.NAME)) {
                throw unexpected("a name after the point");
            }
            last = advance();
            name.append('.').append(last.text());
        }
        Extent extent = first.extent().to(last.extent());
        if (!token.is(Kind.OPEN)) {
            return counted(new Syntax.Name(extent, name.toString()));
        }
        if (last != first) {
            throw Foreign.method(last);
        }
        return call(extent, name.toString());
    }

    private Syntax call(Extent callee, String function) {
        advance();
        List<Syntax> arguments = items(Kind.CLOSE);
        Extent close = expect(Kind.CLOSE, "\",\" or \")\"");
        return counted(new Syntax.Call(callee.to(close), callee, function, List.copyOf(arguments)));
    }

    private boolean startsValue() {
        return token.is(Kind.NAME) && !token.isWord("in") || token.is(Kind.NUMBER) || token.is(Kind.TEXT);
    }

    private @Nullable Operator operator() {
        if (token.isWord("in")) {
            return Operator.IN;
        }
        for (Operator operator : Operator.values()) {
            if (operator.symbol().equals(token.kind().sign())) {
                return operator;
            }
        }
        return null;
    }

    private Token advance() {
        Token read = token;
        token = lexer.next();
        return read;
    }

    private boolean accept(Kind kind) {
        boolean matches = token.is(kind);
        if (matches) {
            advance();
        }
        return matches;
    }

    private Extent expect(Kind kind, String expected) {
        if (!token.is(kind)) {
            throw unexpected(expected);
        }
        return advance().extent();
    }

    private void enter() {
        if (++nesting > Limits.NESTING) {
            throw fault("more than " + Limits.NESTING + " levels inside one another", "give parts of it names with let");
        }
    }

    private <T extends Syntax> T counted(T node) {
        if (++nodes > Limits.NODES) {
            throw new SyntaxFault(
                    node.extent(),
                    "the expression has more than " + Limits.NODES + " parts",
                    "give parts of it names with let");
        }
        return node;
    }

    private SyntaxFault unexpected(String expected) {
        if (token.is(Kind.COMMA) && expected.startsWith(AN_OPERATOR)) {
            return unexpected(expected, "numbers are written without separators, such as 1000");
        }
        String hint = Foreign.operator(token.text()).map(sign -> "write " + sign).orElse(null);
        return unexpected(expected, token.is(Kind.NAME) ? hint : null);
    }

    private SyntaxFault unexpected(String expected, @Nullable String hint) {
        return fault("found " + token.described() + "; expected " + expected, hint);
    }

    private SyntaxFault fault(String message, @Nullable String hint) {
        return new SyntaxFault(token.extent(), message, hint);
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
