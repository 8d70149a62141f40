package org.dealrisk.clause.lexicon;

/**
 * Spells out what a list of words says with braces: {@code {不|未}{回|提}} are four words. They may not be nested.
 */
final class Braces {

    private final String text;
    private final StringBuilder spelled;

    private Braces(String text) {
        this.text = text;
        this.spelled = new StringBuilder(text.length() * 2);
    }

    /** The text with a list of words, parted by commas, for every word with braces. */
    static String spelledOut(String text) {
        return text.indexOf('{') < 0 ? text : new Braces(text).spelledOut();
    }

    private String spelledOut() {
        int copied = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int start = startOfWord(open, copied);
            int end = endOfWord(open);
            spelled.append(text, copied, start);
            spell("", text.substring(start, end));
            copied = end;
            open = text.indexOf('{', end);
        }
        return spelled.append(text, copied, text.length()).toString();
    }

    private int startOfWord(int at, int limit) {
        int start = at;
        while (start > limit && !endsWord(start - 1)) {
            start--;
        }
        return start;
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < text.length() && !endsWord(end)) {
            end++;
        }
        return end;
    }

    private boolean endsWord(int at) {
        return text.charAt(at) == ',' || text.charAt(at) == '\n';
    }

    /** Adds every word that a start and a rest make, with a comma between them. */
    private void spell(String start, String rest) {
        int open = rest.indexOf('{');
        int close = rest.indexOf('}', open + 1);
        if (open < 0 || close < 0) {
            spelled.append(start).append(rest);
            return;
        }
        String behind = rest.substring(close + 1);
        int from = open + 1;
        while (from <= close) {
            int bar = rest.indexOf('|', from);
            int end = bar < 0 || bar > close ? close : bar;
            spell(start + rest.substring(0, open) + rest.substring(from, end), behind);
            if (end < close) {
                spelled.append(',');
            }
            from = end + 1;
        }
    }
}
