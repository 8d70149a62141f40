package org.dealrisk.files;

/** What stands for one character in a {@link Glob}: itself, {@code ?}, a class in brackets, or one behind {@code \}. */
final class GlobCharacter {

    private GlobCharacter() {}

    /** How many chars of the pattern stand for one character; brackets that nothing closes stand for themselves. */
    static int length(String pattern, int at) {
        if (pattern.charAt(at) == '\\' && at + 1 < pattern.length()) {
            return 1 + Character.charCount(pattern.codePointAt(at + 1));
        }
        int close = close(pattern, at);
        return close > 0 ? close + 1 - at : Character.charCount(pattern.codePointAt(at));
    }

    static boolean matches(String pattern, int at, int character) {
        char first = pattern.charAt(at);
        if (first == '\\' && at + 1 < pattern.length()) {
            return pattern.codePointAt(at + 1) == character;
        }
        int close = close(pattern, at);
        if (close > 0) {
            return isIn(pattern.substring(at + 1, close), character);
        }
        return first == '?' || pattern.codePointAt(at) == character;
    }

    /** Where the brackets end that begin here; 0 when none do. A bracket right behind the first is one of them. */
    private static int close(String pattern, int at) {
        if (pattern.charAt(at) != '[') {
            return 0;
        }
        int from = at + 1 + (at + 1 < pattern.length() && isNegation(pattern.charAt(at + 1)) ? 1 : 0);
        return Math.max(0, pattern.indexOf(']', from + 1));
    }

    private static boolean isNegation(char c) {
        return c == '!' || c == '^';
    }

    private static boolean isIn(String characters, int wanted) {
        boolean negated = isNegation(characters.charAt(0));
        int[] all = characters.substring(negated ? 1 : 0).codePoints().toArray();
        boolean found = false;
        for (int i = 0; i < all.length; i++) {
            boolean range = i + 2 < all.length && all[i + 1] == '-';
            found |= range ? wanted >= all[i] && wanted <= all[i + 2] : wanted == all[i];
            i += range ? 2 : 0;
        }
        return found != negated;
    }
}
