package org.dealrisk.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with when it is a heading or an item: a number, a letter, a bullet.
 *
 * @param style how it is written; items of one list are written alike
 * @param ordinal its place in the list, from 1; 0 for a bullet
 * @param label as it is written
 * @param end the index behind it in the line
 */
record Marker(Style style, int ordinal, String label, int end) {

    /** How items are counted, and how many numbers deep. */
    record Style(Kind kind, String form) {}

    enum Kind {
        /** {@code ## } of Markdown. */
        HASH(true),
        /** {@code Article 3}, 第五條. */
        ARTICLE(true),
        /** {@code 5.1}. */
        DECIMAL(true),
        NUMBER(false),
        LETTER(false),
        ROMAN(false),
        /** 五、（一）, 甲、. */
        CHINESE(false),
        BULLET(false);

        private final boolean section;

        Kind(boolean section) {
            this.section = section;
        }

        /** Whether it numbers a part of the document, wherever it stands. */
        boolean isSection() {
            return section;
        }
    }

    private static final String BULLETS = "•●○◦▪■□◆◇‧·※★☆✓✔✗✘➢➤►▶❖";
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String FORMAL_DIGITS = "壹貳參肆伍陸柒捌玖拾";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private static final Pattern HASH = Pattern.compile("(#{1,6})(?:\\s+|$)");
    private static final Pattern ARTICLE =
            Pattern.compile("((?i:article|section|clause|schedule|exhibit|annex|appendix|attachment|part)\\s+|§+\\s*)"
                    + "([IVXLC]{1,6}|\\d{1,3}(?:\\.\\d{1,3}){0,4}|[A-Z])(?:\\s*[.:：)—–-]|(?=\\s|$))\\s*");
    private static final Pattern CHINESE_ARTICLE =
            Pattern.compile("(第\\s*([一二三四五六七八九十百零〇壹貳參肆伍陸柒捌玖拾\\d]{1,5})\\s*([條条章節节編编])"
                    + "|附件\\s*([一二三四五六七八九十\\d]{1,3}))"
                    + "(?![規规定之所的或及與与至、，,約约但款項项])[：:.]?\\s*");
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,4})\\.?(?:\\s+|$|(?=[\\u2E80-\\uFFEF])(?![年月日元萬万%％]))");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(\\d{1,3})(?:[.)]\\s+|[.)](?=[\\u2E80-\\uFFEF\"“*\\[])|[.)]$|[、．）]\\s*)|[(（](\\d{1,3})[)）]\\s*)");
    private static final Pattern LETTER = Pattern.compile("(?:([A-Za-z])[.)](?:\\s+|$)|[(（]([A-Za-z]{1,2})[)）]\\s*)");
    private static final Pattern ROMAN =
            Pattern.compile("(?:([ivxIVX]{1,5})[.)](?:\\s+|$)|[(（]([ivxIVX]{1,5})[)）]\\s*)");
    private static final Pattern CHINESE = Pattern.compile("(?:([一二三四五六七八九十]{1,3}|[壹貳參肆伍陸柒捌玖拾]{1,3}"
            + "|[甲乙丙丁戊己庚辛壬癸](?=、))[、.．]\\s*|[(（]([一二三四五六七八九十]{1,3})[)）]\\s*)");
    private static final Pattern BULLET = Pattern.compile("(?:[-*+–—](?=\\s)|[" + BULLETS + "])\\s*(?:\\[[ xX]]\\s+)?");

    /** What the line may begin with; several where a letter may also be a Roman number. */
    static List<Marker> of(String text) {
        Optional<Marker> certain = certain(text);
        if (certain.isPresent()) {
            return List.of(certain.get());
        }
        Matcher letter = LETTER.matcher(text);
        Matcher roman = ROMAN.matcher(text);
        Optional<Marker> asLetter = letter.lookingAt() ? Optional.of(letter(letter)) : Optional.empty();
        Optional<Marker> asRoman = roman.lookingAt() ? roman(roman) : Optional.empty();
        return java.util.stream.Stream.concat(asRoman.stream(), asLetter.stream())
                .toList();
    }

    private static Optional<Marker> certain(String text) {
        Matcher found = HASH.matcher(text);
        if (found.lookingAt()) {
            return Optional.of(marker(Kind.HASH, found.group(1), 0, found));
        }
        found = CHINESE_ARTICLE.matcher(text);
        if (found.lookingAt()) {
            return Optional.of(chineseArticle(found));
        }
        found = ARTICLE.matcher(text);
        if (found.lookingAt()) {
            return Optional.of(article(found));
        }
        found = DECIMAL.matcher(text);
        if (found.lookingAt()) {
            return Optional.of(decimal(found));
        }
        found = NUMBER.matcher(text);
        if (found.lookingAt()) {
            String digits = found.group(1) == null ? found.group(2) : found.group(1);
            return Optional.of(marker(Kind.NUMBER, form(found.group()), Integer.parseInt(digits), found));
        }
        found = CHINESE.matcher(text);
        if (found.lookingAt()) {
            String number = found.group(1) == null ? found.group(2) : found.group(1);
            return Optional.of(marker(Kind.CHINESE, chineseForm(found.group(), number), ordinal(number), found));
        }
        found = BULLET.matcher(text);
        int circled = text.isEmpty() ? -1 : CIRCLED.indexOf(text.charAt(0));
        if (circled >= 0) {
            return Optional.of(new Marker(new Style(Kind.NUMBER, "①"), circled + 1, text.substring(0, 1), 1));
        }
        return found.lookingAt() ? Optional.of(marker(Kind.BULLET, text.substring(0, 1), 0, found)) : Optional.empty();
    }

    private static Marker marker(Kind kind, String form, int ordinal, Matcher found) {
        return new Marker(new Style(kind, form), ordinal, found.group().strip(), found.end());
    }

    private static Marker letter(Matcher found) {
        String letters = found.group(1) == null ? found.group(2) : found.group(1);
        char first = letters.charAt(0);
        int ordinal = Character.toLowerCase(first) - 'a' + 1 + (letters.length() - 1) * 26;
        String form = form(found.group()) + (Character.isUpperCase(first) ? "A" : "a");
        return marker(Kind.LETTER, form, ordinal, found);
    }

    private static Optional<Marker> roman(Matcher found) {
        String number = found.group(1) == null ? found.group(2) : found.group(1);
        int ordinal = RomanNumber.of(number);
        String form = form(found.group()) + (Character.isUpperCase(number.charAt(0)) ? "I" : "i");
        return ordinal == 0 ? Optional.empty() : Optional.of(marker(Kind.ROMAN, form, ordinal, found));
    }

    private static Marker article(Matcher found) {
        String number = found.group(2);
        int dot = number.lastIndexOf('.');
        int ordinal = Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number.substring(dot + 1))
                : Math.max(RomanNumber.of(number), number.length() == 1 ? number.charAt(0) - 'A' + 1 : 0);
        String form = found.group(1).strip().toLowerCase(Locale.ROOT)
                + number.chars().filter(c -> c == '.').count();
        return marker(Kind.ARTICLE, form, ordinal, found);
    }

    private static Marker chineseArticle(Matcher found) {
        boolean annex = found.group(4) != null;
        return marker(
                Kind.ARTICLE, annex ? "附件" : found.group(3), ordinal(annex ? found.group(4) : found.group(2)), found);
    }

    private static Marker decimal(Matcher found) {
        String number = found.group(1);
        int last = Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
        return marker(
                Kind.DECIMAL,
                String.valueOf(number.chars().filter(c -> c == '.').count()),
                last,
                found);
    }

    /** The brackets or point that go with a number. */
    private static String form(String written) {
        String stripped = written.strip();
        boolean opened = "(（".indexOf(stripped.charAt(0)) >= 0;
        return opened ? "()" : stripped.substring(stripped.length() - 1);
    }

    private static String chineseForm(String written, String number) {
        char first = number.charAt(0);
        return form(written) + (FORMAL_DIGITS.indexOf(first) >= 0 ? "壹" : STEMS.indexOf(first) >= 0 ? "甲" : "一");
    }

    /** The value of a Chinese number below 100, or of one in digits; 0 when it is neither. */
    private static int ordinal(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return number.chars().allMatch(Character::isDigit) ? Integer.parseInt(number) : 0;
        }
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = Math.max(Math.max(DIGITS.indexOf(c), FORMAL_DIGITS.indexOf(c)), STEMS.indexOf(c)) + 1;
            boolean ten = digit == 10 && number.length() > 1 && STEMS.indexOf(c) < 0;
            value = ten ? Math.max(value, 1) * 10 : c == '百' ? Math.max(value, 1) * 100 : value + digit;
        }
        return value;
    }
}
