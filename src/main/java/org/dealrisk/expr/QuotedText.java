package org.dealrisk.expr;

import org.dealrisk.expr.Token.Kind;

/** Reads a text in quotes, with CEL's escapes. */
final class QuotedText {

    private static final String SIMPLE_ESCAPES = "abfnrtv\\?\"'`";
    private static final String THEIR_MEANING = "\u0007\b\f\n\r\t\u000B\\?\"'`";
    private static final String LEGAL =
            "legal are \\n \\t \\r \\a \\b \\f \\v \\\\ \\? \\\" \\' \\` \\x41 \\u4E00 \\U0001F600 \\101";

    private final Characters in;
    private final StringBuilder value = new StringBuilder();

    QuotedText(Characters in) {
        this.in = in;
    }

    /** The text whose opening quote is next. */
    Token read() {
        int start = in.position();
        int quote = in.peek();
        if (in.peek(1) == quote && in.peek(2) == quote) {
            throw in.fault(3, "texts in three quotes are not part of this language", "write one quote on each side");
        }
        in.skip(1);
        while (in.peek() != quote) {
            character(start, quote);
        }
        in.skip(1);
        return new Token(Kind.TEXT, in.extentSince(start), value.toString());
    }

    private void character(int start, int quote) {
        int c = in.peek();
        if (c == Characters.NONE || c == '\n' || c == '\r') {
            throw unclosed(start, quote);
        }
        if (c == '\\' && in.peek(1) != Characters.NONE) {
            escape();
            return;
        }
        if (Character.getType(c) == Character.SURROGATE) {
            throw in.fault(1, "found half a character, " + Characters.described(c), null);
        }
        value.appendCodePoint(c);
        in.skip(1);
    }

    private SyntaxFault unclosed(int start, int quote) {
        String closing = Character.toString(quote);
        boolean curly = in.since(start)
                .codePoints()
                .anyMatch(c -> FullWidth.ascii(c).filter(closing::equals).isPresent());
        return new SyntaxFault(
                new Extent(start, start + 1),
                "the text that starts here has no closing " + closing,
                curly ? "the closing quote must be a plain " + closing : null);
    }

    private void escape() {
        int c = in.peek(1);
        int simple = SIMPLE_ESCAPES.indexOf(c);
        if (simple >= 0) {
            value.append(THEIR_MEANING.charAt(simple));
            in.skip(2);
        } else if (c == 'x' || c == 'X') {
            numbered(2, 2, 16);
        } else if (c == 'u') {
            numbered(2, 4, 16);
        } else if (c == 'U') {
            numbered(2, 8, 16);
        } else if (c >= '0' && c <= '3') {
            numbered(1, 3, 8);
        } else {
            throw in.fault(2, "found a \\ before " + Characters.described(c) + ", which has no meaning", LEGAL);
        }
    }

    /** An escape that gives the number of a character: so many characters, then so many digits. */
    private void numbered(int lead, int digits, int radix) {
        long number = 0;
        for (int i = 0; i < digits; i++) {
            int c = in.peek(lead + i);
            int digit = c < 128 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                throw in.fault(lead + i, "the escape needs " + digits + " digits", LEGAL);
            }
            number = number * radix + digit;
        }
        if (number > Character.MAX_CODE_POINT || (number >= 0xD800 && number <= 0xDFFF)) {
            throw in.fault(lead + digits, "the escape is the number of no character", null);
        }
        value.appendCodePoint((int) number);
        in.skip(lead + digits);
    }
}
