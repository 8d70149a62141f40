package org.dealrisk.expr;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        AND(Operator.AND),
        OR(Operator.OR),
        EQUAL(Operator.EQUAL),
        NOT_EQUAL(Operator.NOT_EQUAL),
        AT_MOST(Operator.AT_MOST),
        AT_LEAST(Operator.AT_LEAST),
        LESS(Operator.LESS),
        GREATER(Operator.GREATER),
        NOT("!"),
        PLUS(Operator.PLUS),
        MINUS(Operator.MINUS),
        TIMES(Operator.TIMES),
        DIVIDED(Operator.DIVIDED),
        QUESTION("?"),
        COLON(":"),
        OPEN("("),
        CLOSE(")"),
        OPEN_LIST("["),
        CLOSE_LIST("]"),
        COMMA(","),
        DOT(".");

        /** The kinds that are signs, longer ones before those they start with. */
        static final List<Kind> SIGNS = List.of(values()).subList(END.ordinal() + 1, values().length);

        private final String sign;
        private final @Nullable Operator operator;

        Kind(String sign) {
            this.sign = sign;
            this.operator = null;
        }

        Kind(Operator operator) {
            this.sign = operator.symbol();
            this.operator = operator;
        }

        /** The infix operator that the sign may be, or null. */
        @Nullable
        Operator operator() {
            return operator;
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
