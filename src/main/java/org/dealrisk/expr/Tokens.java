package org.dealrisk.expr;

import org.dealrisk.expr.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The tokens of a text with one of them in view, and how a parser says what it expected there. */
final class Tokens {

    static final String AN_OPERATOR = "an operator";

    private final Lexer lexer;
    private Token token;

    Tokens(String text) {
        this.lexer = new Lexer(text);
        this.token = lexer.next();
    }

    Token peek() {
        return token;
    }

    boolean at(Kind kind) {
        return token.is(kind);
    }

    /** Passes the token in view and gives it. */
    Token advance() {
        Token read = token;
        token = lexer.next();
        return read;
    }

    /** Passes the token in view if it is of a kind; tells whether it was. */
    boolean accept(Kind kind) {
        boolean matches = at(kind);
        if (matches) {
            advance();
        }
        return matches;
    }

    /** Passes the token in view, which must be of a kind, and gives its place. */
    Extent expect(Kind kind, String expected) {
        if (!at(kind)) {
            throw unexpected(expected);
        }
        return advance().extent();
    }

    /** The infix operator in view, or null. */
    @Nullable
    Operator operator() {
        return token.isWord(Operator.IN.symbol()) ? Operator.IN : token.kind().operator();
    }

    SyntaxFault unexpected(String expected) {
        if (at(Kind.COMMA) && expected.startsWith(AN_OPERATOR)) {
            return unexpected(expected, "numbers are written without separators, such as 1000");
        }
        String hint =
                Foreign.operator(token.text()).map(sign -> "write " + sign).orElse(null);
        return unexpected(expected, at(Kind.NAME) ? hint : null);
    }

    SyntaxFault unexpected(String expected, @Nullable String hint) {
        return fault("found " + token.described() + "; expected " + expected, hint);
    }

    /** A fault at the token in view. */
    SyntaxFault fault(String message, @Nullable String hint) {
        return new SyntaxFault(token.extent(), message, hint);
    }
}
