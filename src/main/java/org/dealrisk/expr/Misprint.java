package org.dealrisk.expr;

import java.util.Optional;
import java.util.Set;

/** What to say of characters that start no token: what was meant by them, or what CEL means by them. */
final class Misprint {

    private static final Set<String> DOUBLE_SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||");

    private Misprint() {}

    /** The fault of the next two characters, if they are a wrong way of writing one sign. */
    static Optional<SyntaxFault> ofTwo(Characters in) {
        int first = in.peek();
        int second = in.peek(1);
        if (first == '/' && second == '/') {
            String hint = "write a comment beside the condition";
            return Optional.of(in.fault(2, "comments (//) are not part of this language", hint));
        }
        if (first == '<' && second == '>') {
            return Optional.of(in.fault(2, "found \"<>\"; not equal is written !=", null));
        }
        if (first < 128 && second < 128) {
            return Optional.empty();
        }
        String meant = meant(first) + meant(second);
        if (meant(second).isEmpty() || !DOUBLE_SIGNS.contains(meant)) {
            return Optional.empty();
        }
        String found = Character.toString(first) + Character.toString(second);
        return Optional.of(in.fault(2, "found \"" + found + "\"; write " + meant + " instead", null));
    }

    /** The fault of the next character. */
    static SyntaxFault ofOne(Characters in) {
        int c = in.peek();
        String found = "found " + Characters.described(c);
        if (FullWidth.isSpace(c)) {
            return in.fault(
                    1, "found the space " + Characters.described(c) + "; write an ordinary space instead", null);
        }
        Optional<String> ascii = FullWidth.ascii(c);
        if (ascii.isPresent()) {
            String meant = ascii.get().equals("=") ? "==" : ascii.get();
            return in.fault(1, found + "; write " + meant + " instead", null);
        }
        return switch (c) {
            case '=' -> in.fault(1, found + "; equality is written ==", null);
            case '&' -> in.fault(1, found + "; and is written &&", null);
            case '|' -> in.fault(1, found + "; or is written ||", null);
            case '%' ->
                in.fault(
                        1,
                        "the remainder (%) is not part of this language",
                        "write a percentage as the plain number its field holds, such as 20");
            case '{', '}' -> in.fault(1, "maps and messages ({ }) are not part of this language", null);
            default -> in.fault(1, found + "; it has no meaning here", null);
        };
    }

    private static String meant(int c) {
        return FullWidth.ascii(c).orElse(c > ' ' && c < 127 ? Character.toString(c) : "");
    }
}
