package org.dealrisk.expr;

/**
 * A word, number, text or sign of an expression.
 *
 * @param text the name, the digits, the decoded text, or the sign
 */
record Token(Kind kind, Extent extent, String text) {

    /** The signs of the language and the kinds of words. */
    enum Kind {
        NUMBER(""),
        TEXT(""),
        NAME(""),
        END(""),
        AND("&&"),
        OR("||"),
        EQUAL("=="),
        NOT_EQUAL("!="),
        AT_MOST("<="),
        AT_LEAST(">="),
        LESS("<"),
        GREATER(">"),
        NOT("!"),
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDED("/"),
        QUESTION("?"),
        COLON(":"),
        OPEN("("),
        CLOSE(")"),
        OPEN_LIST("["),
        CLOSE_LIST("]"),
        COMMA(","),
        DOT(".");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** The sign, or an empty text for words, numbers, texts and the end. */
        String sign() {
            return sign;
        }
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it is this very word, such as {@code in}. */
    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }

    /** How a message names it. */
    String described() {
        return switch (kind) {
            case END -> "the end";
            case TEXT -> "a text";
            case NUMBER -> "the number " + text;
            default -> "\"" + text + "\"";
        };
    }
}
