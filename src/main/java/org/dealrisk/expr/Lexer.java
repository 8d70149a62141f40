package org.dealrisk.expr;

import java.util.Optional;
import org.dealrisk.expr.Token.Kind;

/** Cuts a text into tokens, one at a time, so that the first fault of the text is the one reported. */
final class Lexer {

    private final Characters in;

    Lexer(String text) {
        this.in = new Characters(text);
    }

    /**
     * The next token; {@link Kind#END} for ever after the last.
     *
     * @throws SyntaxFault at a character that starts no token
     */
    Token next() {
        while (isBlank(in.peek())) {
            in.skip(1);
        }
        int c = in.peek();
        if (c == Characters.NONE) {
            return new Token(Kind.END, in.extentSince(in.position()), "");
        }
        if (Characters.startsName(c)) {
            return name();
        }
        if (Characters.isDigit(c)) {
            return number();
        }
        if (c == '"' || c == '\'') {
            return new QuotedText(in).read();
        }
        return sign();
    }

    private Token name() {
        int start = in.position();
        while (Characters.continuesName(in.peek())) {
            in.skip(1);
        }
        String name = in.since(start);
        if ((in.peek() == '"' || in.peek() == '\'') && name.matches("[rR]?[bB]|[bB]?[rR]")) {
            String kind = name.matches("[rR]") ? "raw" : "byte";
            throw new SyntaxFault(
                    new Extent(start, in.position() + 1),
                    kind + " texts (" + name + "\"…\") are not part of this language",
                    "write the text in plain quotes");
        }
        return new Token(Kind.NAME, in.extentSince(start), name);
    }

    private Token number() {
        int start = in.position();
        digits();
        if (in.peek() == '.') {
            in.skip(1);
            if (!Characters.isDigit(in.peek())) {
                throw new SyntaxFault(
                        in.extentSince(start),
                        "found \"" + in.since(start) + "\"; expected a digit after the point",
                        null);
            }
            digits();
        }
        if (runsOn()) {
            throw notANumber(start);
        }
        Token number = new Token(Kind.NUMBER, in.extentSince(start), in.since(start));
        if (Double.isInfinite(Double.parseDouble(number.text()))) {
            throw new SyntaxFault(number.extent(), "the number is too large", null);
        }
        return number;
    }

    private void digits() {
        while (Characters.isDigit(in.peek())) {
            in.skip(1);
        }
    }

    /** Whether a letter follows, or another point and digit. */
    private boolean runsOn() {
        return Characters.continuesName(in.peek()) || (in.peek() == '.' && Characters.isDigit(in.peek(1)));
    }

    private SyntaxFault notANumber(int start) {
        while (runsOn()) {
            in.skip(1);
        }
        String all = in.since(start);
        String hint = "write the number with digits and at most one point, such as 1000 or 0.2";
        String message = "found \"" + all + "\"; expected a number";
        if (all.matches("0[xX][0-9a-fA-F]+[uU]?")) {
            message = "hexadecimal numbers (" + all + ") are not part of this language";
        } else if (all.matches("[0-9]+[uU]")) {
            message = "unsigned numbers (" + all + ") are not part of this language";
        } else if (all.matches("[0-9.]+[eE][0-9]*")) {
            message = "numbers with an exponent (" + all + ") are not part of this language";
        }
        return new SyntaxFault(in.extentSince(start), message, hint);
    }

    private Token sign() {
        int start = in.position();
        Optional<SyntaxFault> misprint = Misprint.ofTwo(in);
        if (misprint.isPresent()) {
            throw misprint.get();
        }
        for (Kind kind : Kind.SIGNS) {
            if (startsWith(kind.sign())) {
                in.skip(kind.sign().length());
                return new Token(kind, in.extentSince(start), kind.sign());
            }
        }
        throw Misprint.ofOne(in);
    }

    private boolean startsWith(String sign) {
        return in.peek() == sign.charAt(0) && (sign.length() == 1 || in.peek(1) == sign.charAt(1));
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
