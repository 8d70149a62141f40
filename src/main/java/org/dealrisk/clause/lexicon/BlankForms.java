package org.dealrisk.clause.lexicon;

import java.util.regex.Pattern;

/**
 * Where a text has what looks like a blank to be filled in: a row of underscores or circles, {@code XX}, brackets around
 * nothing, dots or the name of a number, such as {@code [NUMBER]} and {@code {{lead_count}}}. Brackets around anything else
 * are words like others. Every char is looked at a bounded number of times.
 */
final class BlankForms {

    private static final String OPENERS = "[［〔【{";
    private static final String CLOSERS = "]］〕】}";

    /** A longer text in brackets is none of a blank. */
    private static final int LONGEST_NAME = 40;

    private static final int LONGEST_ROW = 99;
    private static final int LONGEST_NUMBER = 20;

    /** What one circle alone may count. */
    private static final String COUNTED = "筆笔條条組组個个名次日天元週周位份件%％";

    /** What brackets have inside where a number belongs: no words, or a name of one. */
    private static final Pattern NAME = Pattern.compile(
            "[\\h●•○◯_＿#…]+"
                    + "|(?:(?:insert|enter|fill in|agreed|the|max|maximum|min|minimum|total|lead|order|unit|net)[ _-]){0,2}"
                    + "(?:number|num|no\\.|n|x{1,3}|count|qty|quantity|amount|percent|percentage|days)"
                    + "(?:[ _-]of[ _-]\\p{L}{1,15}(?:[ _-]\\p{L}{1,15})?)?"
                    + "|(?:請|请)?(?:填入|填寫|填写|約定|约定)?(?:名單|名单|訂單|订单)?"
                    + "(?:數量|数量|數字|数字|筆數|笔数|金額|金额|天數|天数|次數|次数|百分比|比例)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final Growing starts = new Growing();
    private final Growing ends = new Growing();

    private BlankForms(String text) {
        this.text = text;
    }

    static BlankForms in(String text) {
        BlankForms forms = new BlankForms(text);
        int at = 0;
        while (at < text.length()) {
            int end = forms.end(at, text.charAt(at));
            if (end > at && !forms.isDigit(at - 1) && !forms.isDigit(end) && !text.startsWith(" day of", end)) {
                forms.starts.add(forms.begin(at));
                forms.ends.add(end);
            }
            at = Math.max(end, at + 1);
        }
        return forms;
    }

    /** Where a number begins of which only the end is open, as in {@code 1,___}. */
    private int begin(int at) {
        int begin = at;
        if (at > 1 && text.charAt(at - 1) == ',' && isDigit(at - 2)) {
            int least = Math.max(0, at - LONGEST_NUMBER);
            begin = at - 1;
            while (begin > least && (isDigit(begin - 1) || text.charAt(begin - 1) == ',')) {
                begin--;
            }
        }
        return begin;
    }

    private int end(int at, char c) {
        return switch (c) {
            case '_', '＿' -> ofRow(at, "_＿", 2, LONGEST_ROW);
            case '○', '◯' -> ofRow(at, "○◯", COUNTED.indexOf(after(at + 1)) >= 0 ? 1 : 2, 9);
            case 'X', 'Ｘ' -> isLatin(at - 1) ? at : ofLetters(at);
            case '[', '［', '〔', '【', '{' -> ofBrackets(at, OPENERS.indexOf(c));
            default -> at;
        };
    }

    /** Where a row of some chars ends that is long enough, or else where it starts. */
    private int ofRow(int at, String chars, int least, int most) {
        int end = at;
        while (end < text.length() && end - at < most && chars.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - at >= least ? end : at;
    }

    private int ofLetters(int at) {
        int end = ofRow(at, text.substring(at, at + 1), 2, 3);
        return isLatin(end) ? at : end;
    }

    private int ofBrackets(int at, int kind) {
        boolean curly = OPENERS.charAt(kind) == '{';
        int from = at + (curly ? 2 : 1);
        if (curly && after(at + 1) != '{') {
            return at;
        }
        int last = Math.min(text.length(), from + LONGEST_NAME + 1);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c == CLOSERS.charAt(kind)) {
                boolean named = i > from
                        && NAME.matcher(text).region(from, trimmed(from, i)).matches();
                return !named || curly && after(i + 1) != '}' ? at : curly ? i + 2 : i + 1;
            }
            if (OPENERS.indexOf(c) >= 0) {
                return at;
            }
        }
        return at;
    }

    /** Where a name ends before the spaces in front of its bracket; a bracket around nothing but spaces has them all. */
    private int trimmed(int from, int end) {
        int last = end;
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last == from ? end : last;
    }

    private char after(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isLatin(int index) {
        return index >= 0
                && index < text.length()
                && Character.UnicodeScript.of(text.charAt(index)) == Character.UnicodeScript.LATIN;
    }

    boolean isEmpty() {
        return starts.size() == 0;
    }

    int count() {
        return starts.size();
    }

    int start(int form) {
        return starts.get(form);
    }

    int end(int form) {
        return ends.get(form);
    }

    /** Whether it is part of a date, of which the length is nobody's: ____年____月____日. */
    boolean isDated(int form) {
        char unit = unit(form);
        return unit == '月'
                || unit == '日' && form > 0 && unit(form - 1) == '月' && isNext(form - 1)
                || unit == '年' && form + 1 < count() && unit(form + 1) == '月' && isNext(form);
    }

    /** The char behind a form and spaces. */
    private char unit(int form) {
        return after(behindSpaces(ends.get(form)));
    }

    /** Whether nothing but a char and spaces stands between a form and the next. */
    private boolean isNext(int form) {
        return behindSpaces(behindSpaces(ends.get(form)) + 1) == starts.get(form + 1);
    }

    private int behindSpaces(int index) {
        int end = index;
        while (end - index < 3 && after(end) == ' ') {
            end++;
        }
        return end;
    }
}
