package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealrisk.expr.Token.Kind;

/** Turns a text into {@link Syntax} by recursive descent, by CEL's grammar as far as it is kept. */
final class Parser {

    private static final String SHORTEN = "give parts of it names with let";

    private final Tokens tokens;
    private int nesting;
    private int nodes;

    private Parser(String text) {
        this.tokens = new Tokens(text);
    }

    /**
     * The whole text as one expression.
     *
     * @throws SyntaxFault at the first place where it is none, or where a limit is passed
     */
    static Syntax parse(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > Limits.LENGTH) {
            String message = String.format(
                    Locale.ROOT,
                    "the expression is %,d characters long; at most %,d are allowed",
                    length,
                    Limits.LENGTH);
            throw new SyntaxFault(new Extent(Limits.LENGTH, length), message, SHORTEN);
        }
        Parser parser = new Parser(text);
        Syntax whole = parser.conditional();
        parser.tokens.expect(Kind.END, Tokens.AN_OPERATOR + " or the end");
        return whole;
    }

    private Syntax conditional() {
        enter();
        Syntax condition = infix(Operator.OR.precedence());
        Syntax whole = condition;
        if (tokens.accept(Kind.QUESTION)) {
            Syntax then = infix(Operator.OR.precedence());
            if (!tokens.accept(Kind.COLON)) {
                String hint = tokens.at(Kind.QUESTION) ? "put the inner conditional in brackets" : null;
                throw tokens.unexpected("\":\"", hint);
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
        Operator operator = tokens.operator();
        while (operator != null && operator.precedence() == precedence) {
            left = joined(left, operator);
            operator = tokens.operator();
        }
        return left;
    }

    /** A left operand with the right one; with all that follow, when the operator joins many. */
    private Syntax joined(Syntax left, Operator operator) {
        List<Syntax> operands = new ArrayList<>(List.of(left));
        do {
            tokens.advance();
            operands.add(infix(operator.precedence() + 1));
        } while (operator.joins() && tokens.operator() == operator);
        Extent extent = left.extent().to(operands.get(operands.size() - 1).extent());
        return counted(new Syntax.Infix(extent, operator, List.copyOf(operands)));
    }

    private Syntax prefix() {
        if (!tokens.at(Kind.NOT) && !tokens.at(Kind.MINUS)) {
            return primary();
        }
        enter();
        Token sign = tokens.advance();
        Syntax operand = prefix();
        nesting--;
        return counted(new Syntax.Prefix(sign.extent().to(operand.extent()), sign.kind(), operand));
    }

    private Syntax primary() {
        Token token = tokens.peek();
        Syntax primary = switch (token.kind()) {
            case NUMBER -> literal(Operand.of(Double.parseDouble(token.text())));
            case TEXT -> literal(Operand.of(token.text()));
            case NAME -> word();
            case OPEN -> group();
            case OPEN_LIST -> list();
            case DOT -> throw tokens.unexpected("a value", "a number starts with a digit, such as 0.5");
            default -> throw tokens.unexpected("a value");
        };
        if (tokens.at(Kind.DOT)) {
            throw tokens.fault("fields and methods of a value (\".\" after it) are not part of this language", null);
        }
        if (tokens.at(Kind.OPEN_LIST)) {
            String hint = "ask whether a value is in a list";
            throw tokens.fault("indexing ([ ] after a value) is not part of this language", hint);
        }
        return primary;
    }

    private Syntax literal(Operand value) {
        return counted(new Syntax.Literal(tokens.advance().extent(), value));
    }

    private Syntax group() {
        Extent open = tokens.advance().extent();
        Syntax inner = conditional();
        Extent close = tokens.expect(Kind.CLOSE, Tokens.AN_OPERATOR + " or \")\"");
        return new Syntax.Group(open.to(close), inner);
    }

    private Syntax list() {
        Extent open = tokens.advance().extent();
        List<Syntax> elements = items(Kind.CLOSE_LIST);
        if (elements.size() > Limits.MEMBERS) {
            Extent extent = elements.get(Limits.MEMBERS).extent();
            throw new SyntaxFault(extent, "the list has more than " + Limits.MEMBERS + " members", null);
        }
        Extent close = tokens.expect(Kind.CLOSE_LIST, "\",\" or \"]\"");
        return counted(new Syntax.ListLiteral(open.to(close), elements));
    }

    private List<Syntax> items(Kind end) {
        List<Syntax> items = new ArrayList<>();
        if (tokens.at(end)) {
            return items;
        }
        do {
            items.add(conditional());
        } while (tokens.accept(Kind.COMMA));
        return items;
    }

    private Syntax word() {
        Token first = tokens.peek();
        Extent extent = first.extent();
        if (first.isWord("true") || first.isWord("false")) {
            return literal(Operand.of(first.isWord("true")));
        }
        if (first.isWord("null")) {
            throw tokens.fault("null is not part of this language", "ask missing(name) or known(name)");
        }
        if (first.isWord("in")) {
            throw tokens.unexpected("a value", null);
        }
        if (Foreign.isReserved(first.text())) {
            throw tokens.fault("\"" + first.text() + "\" is reserved by CEL; it cannot be a name", null);
        }
        tokens.advance();
        if (first.isWord("not") && startsValue()) {
            throw new SyntaxFault(extent, "found \"not\"; write ! instead", null);
        }
        return nameOrCall(first);
    }

    private Syntax nameOrCall(Token first) {
        StringBuilder name = new StringBuilder(first.text());
        Token last = first;
        while (tokens.accept(Kind.DOT)) {
            if (!tokens.at(Kind.NAME)) {
                throw tokens.unexpected("a name after the point");
            }
            last = tokens.advance();
            name.append('.').append(last.text());
        }
        Extent extent = first.extent().to(last.extent());
        if (!tokens.at(Kind.OPEN)) {
            return counted(new Syntax.Name(extent, name.toString()));
        }
        if (last.extent().start() != first.extent().start()) {
            throw Foreign.method(last);
        }
        return call(extent, name.toString());
    }

    private Syntax call(Extent callee, String function) {
        tokens.advance();
        List<Syntax> arguments = items(Kind.CLOSE);
        Extent close = tokens.expect(Kind.CLOSE, "\",\" or \")\"");
        return counted(new Syntax.Call(callee.to(close), callee, function, List.copyOf(arguments)));
    }

    private boolean startsValue() {
        boolean name = tokens.at(Kind.NAME) && tokens.operator() == null;
        return name || tokens.at(Kind.NUMBER) || tokens.at(Kind.TEXT);
    }

    private void enter() {
        if (++nesting > Limits.NESTING) {
            throw tokens.fault("more than " + Limits.NESTING + " levels inside one another", SHORTEN);
        }
    }

    private Syntax counted(Syntax node) {
        if (++nodes > Limits.NODES) {
            String message = "the expression has more than " + Limits.NODES + " parts";
            throw new SyntaxFault(node.extent(), message, SHORTEN);
        }
        return node;
    }
}
