package org.dealrisk.expr;

import java.util.Map;
import java.util.Optional;

/** Characters that input methods and word processors put in the place of the language's signs. */
final class FullWidth {

    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '「', "\""),
            Map.entry((int) '」', "\""),
            Map.entry((int) '『', "\""),
            Map.entry((int) '』', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '、', ","),
            Map.entry((int) '。', "."),
            Map.entry((int) '【', "["),
            Map.entry((int) '】', "]"),
            Map.entry((int) '≠', "!="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≦', "<="),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≧', ">="),
            Map.entry((int) '×', "*"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '∧', "&&"),
            Map.entry((int) '∨', "||"),
            Map.entry((int) '¬', "!"),
            Map.entry((int) '∈', "in"));

    /** The block of full-width forms repeats ASCII from "!" to "~" at this distance. */
    private static final int FIRST_FORM = 0xFF01;

    private static final int LAST_FORM = 0xFF5E;
    private static final int DISTANCE = FIRST_FORM - '!';

    private FullWidth() {}

    /** The ASCII sign that a character was meant to be. */
    static Optional<String> ascii(int character) {
        if (character >= FIRST_FORM && character <= LAST_FORM) {
            return Optional.of(Character.toString(character - DISTANCE));
        }
        return Optional.ofNullable(SIGNS.get(character));
    }

    /** Whether the character is a space to the eye but not to the language. */
    static boolean isSpace(int character) {
        return character > ' ' && (Character.isSpaceChar(character) || character == 0xFEFF);
    }
}
