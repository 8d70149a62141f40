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
        if (Characters.continuesName(in.peek())) {
            throw runsOn(start);
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

    private SyntaxFault runsOn(int start) {
        while (Characters.continuesName(in.peek())) {
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
        if (in.peek() == '/' && in.peek(1) == '/') {
            throw in.fault(2, "comments (//) are not part of this language", "write a comment beside the condition");
        }
        for (Kind kind : Kind.values()) {
            if (!kind.sign().isEmpty() && startsWith(kind.sign())) {
                in.skip(kind.sign().length());
                return new Token(kind, in.extentSince(start), kind.sign());
            }
        }
        throw new Misprint(in).fault();
    }

    /** Two-character signs come first in {@link Kind}, so that the longest sign wins. */
    private boolean startsWith(String sign) {
        return in.peek() == sign.charAt(0) && (sign.length() == 1 || in.peek(1) == sign.charAt(1));
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** What to say of a character that starts no token. */
    private record Misprint(Characters in) {

        SyntaxFault fault() {
            int c = in.peek();
            if (FullWidth.isSpace(c)) {
                return in.fault(
                        1, "found the space " + Characters.described(c) + "; write an ordinary space instead", null);
            }
            Optional<String> ascii = FullWidth.ascii(c);
            return ascii.isPresent() ? lookalike(ascii.get()) : foreign(c);
        }

        private SyntaxFault lookalike(String ascii) {
            int next = in.peek(1);
            String second = FullWidth.ascii(next).orElse(next > ' ' && next < 127 ? Character.toString(next) : "");
            if (isDouble(ascii + second)) {
                String found = Character.toString(in.peek()) + Character.toString(next);
                return in.fault(2, "found \"" + found + "\"; write " + ascii + second + " instead", null);
            }
            String meant = ascii.equals("=") ? "==" : ascii;
            return in.fault(1, "found " + Characters.described(in.peek()) + "; write " + meant + " instead", null);
        }

        private SyntaxFault foreign(int c) {
            return switch (c) {
                case '=' -> in.fault(1, "found \"=\"; equality is written ==", null);
                case '&' -> in.fault(1, "found \"&\"; and is written &&", null);
                case '|' -> in.fault(1, "found \"|\"; or is written ||", null);
                case '%' -> in.fault(
                        1,
                        "the remainder (%) is not part of this language",
                        "write a percentage as the plain number its field holds, such as 20");
                case '{', '}' -> in.fault(1, "maps and messages ({ }) are not part of this language", null);
                default -> in.fault(1, "found " + Characters.described(c) + "; it has no meaning here", null);
            };
        }

        private static boolean isDouble(String sign) {
            return sign.equals("==") || sign.equals("!=") || sign.equals("<=") || sign.equals(">=")
                    || sign.equals("&&") || sign.equals("||");
        }
    }
}
