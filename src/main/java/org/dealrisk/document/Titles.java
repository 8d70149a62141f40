package org.dealrisk.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings and lines that lead up to a list from what says something by itself. */
final class Titles {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_CHINESE_TITLE = 16;
    private static final int LONGEST_FRAGMENT = 60;

    private static final Pattern SMALL_WORD =
            Pattern.compile("(?i)(?:a|an|the|and|or|of|to|in|on|for|by|with|at|from|as|vs|is|are|not|this|you)");
    private static final Pattern RUN_IN =
            Pattern.compile("([A-Z][A-Za-z’'\\-/&]*(?:[ ,]{1,2}[A-Za-z’'\\-/&]{1,20}){0,8})\\s?[.:]\\s");
    private static final Pattern CHINESE_RUN_IN = Pattern.compile("[（(【「]?([\\u2E80-\\uFEFF]{2,14}?)[）)】」]?[：:\\s]");
    private static final Pattern FOLLOWING =
            Pattern.compile("(?i)\\b(?:following|as follows|below|includes?|including)\\b|如下|下列|以下|包括|包含|如左");
    private static final Pattern AGREEMENT =
            Pattern.compile("(?i)\\bagree[ds]?(?:,? (?:hereto|hereby|together|mutually|and"
                    + " \\w+|to be (?:legally )?bound|by and between the parties|with (?:each other|one another))){0,3},? as"
                    + " follows|\\bagree[ds]?\\s*[:,]?\\s*$|\\bwitness(?:eth|es)\\b"
                    + "|(?:達成|达成|訂立|订立|簽訂|签订).{0,12}如[下左]|(?:協議|协议|約定|约定|同意)(?:條款|条款)?如[下左]");

    /** Words to the reader of a message, who is to look at a list. */
    private static final Pattern TALK =
            Pattern.compile("(?i)@\\S|您好|你好|大家|各位|看一下|看看|過目|过目|發群|发群|[轉转](?:給|给|來|来|傳|传|發|发)"
                    + "|(?:整理|條件|条件|重點|重点|內容|内容|結論|结论|摘要)(?:大概|大致|)(?:如下|這樣|这样)"
                    + "|\\b(?:hi|hello|dear|fyi|here(?:[’']s| is| are)|(?:take|have) a look|see below)\\b");

    private static final Pattern DUTY =
            Pattern.compile("(?i)[應应須须]|不得|同意|承諾|承诺|保證|保证|\\b(?:shall|must|will|may|agrees?)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?]\\s+|[。；！？]");

    private static final Pattern ENTRY = Pattern.compile("[^：:]{1,30}[：:]\\s?([^：:\\s][^：:]{0,60})");

    private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]{0,80}[)）]");

    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(?:not?|never|without|none|exclu\\w+|exceptions?|out of|"
                    + "outside)\\b|[不未無无非]|除外|排除|[範范][圍围]外|以外");

    /** Chinese, which has no capitals. */
    private static final Pattern WIDE = Pattern.compile("[\\u2E80-\\uFEFF]+");

    /** Chinese words that stand in sentences and hardly in titles. */
    private static final String SENTENCE_WORDS = "應应須须將将於于由之不得可向為为使並并且";

    private Titles() {}

    /** Whether words look like a heading: short, without a figure or the end of a sentence. */
    static boolean isTitle(String words) {
        if (words.isEmpty() || words.length() > LONGEST_TITLE || words.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean chinese = TextLine.isWide(words.charAt(0));
        if (chinese) {
            return words.length() <= LONGEST_CHINESE_TITLE
                    && words.chars().noneMatch(c -> ("，,。；;：:、" + SENTENCE_WORDS).indexOf(c) >= 0);
        }
        // "Between Acme (Client) and Orbit (Supplier)." says who is who.
        boolean closed = words.endsWith(".") && words.indexOf('.') == words.length() - 1 && words.indexOf('(') < 0;
        return (closed || !Flow.endsSentence(words)) && !words.endsWith(",") && isCapital(words);
    }

    /** Whether every word that counts begins with a capital letter. */
    private static boolean isCapital(String words) {
        boolean some = false;
        for (String word : words.split("[^\\p{L}’']+", -1)) {
            if (!word.isEmpty()
                    && Character.isLetter(word.charAt(0))
                    && !SMALL_WORD.matcher(word).matches()) {
                if (!Character.isUpperCase(word.charAt(0))) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /** Whether a text can hardly be understood without its heading: no whole sentence. */
    static boolean isFragment(String words) {
        boolean chinese = words.chars().filter(c -> TextLine.isWide((char) c)).count() * 2 > words.length();
        if (!Flow.endsSentence(words)) {
            return true;
        }
        boolean sentence = chinese && words.chars().anyMatch(c -> SENTENCE_WORDS.indexOf(c) >= 0);
        return !sentence && words.length() <= (chinese ? LONGEST_FRAGMENT / 3 : LONGEST_FRAGMENT);
    }

    /** Whether a heading takes away what stands under it: "Not included". */
    static boolean denies(String heading) {
        return DENIAL.matcher(heading).find();
    }

    static boolean isShort(String words) {
        return words.length() <= LONGEST_FRAGMENT;
    }

    /** Whether an item begins with a title and a sentence behind it: a section of its own, whatever leads up to it. */
    static boolean isTitled(String words) {
        Matcher title = RUN_IN.matcher(words);
        return title.lookingAt() && title.group().strip().endsWith(".") && isTitle(title.group(1));
    }

    /** Whether a text ends in the words by which a contract begins; they lead up to all of it and say nothing of it. */
    static boolean opensContract(String words) {
        return AGREEMENT.matcher(words.substring(lastSentence(words))).find();
    }

    /** Whether a message hands a list over with it and says nothing of what stands there. */
    static boolean isTalk(String words) {
        return TALK.matcher(words).find() && !DUTY.matcher(words).find();
    }

    /** Whether what follows a text is to be read with it. */
    static boolean leads(String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (last == ':' || last == '：' || last == '—' || last == '–') {
            return true;
        }
        // 以下簡稱「晨光」 leads up to nothing.
        String sentence = BRACKETED.matcher(text.substring(lastSentence(text))).replaceAll("");
        if (isEntry(sentence)) {
            return false;
        }
        return FOLLOWING.matcher(sentence).find() || (!Flow.endsSentence(text) && !isTitle(text) && last != ',');
    }

    /** Whether a label is answered by a name or a figure, as in 乙方：晨光有限公司: all is said. */
    private static boolean isEntry(String sentence) {
        Matcher entry = ENTRY.matcher(sentence);
        if (!entry.matches() || FOLLOWING.matcher(sentence).find()) {
            return false;
        }
        String answer = entry.group(1);
        return TextLine.isWide(answer.charAt(0))
                ? answer.chars().noneMatch(c -> SENTENCE_WORDS.indexOf(c) >= 0)
                : isCapital(WIDE.matcher(answer).replaceAll(" "));
    }

    /** Whether words go on with a sentence that began before. */
    static boolean goesOnInside(List<TextLine> lines) {
        return !lines.isEmpty() && Character.isLowerCase(lines.get(0).text().charAt(0));
    }

    /** Where the last sentence of a text begins. */
    static int lastSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        int start = 0;
        while (end.find() && end.end() < text.length()) {
            start = end.end();
        }
        return start;
    }

    /** The title that a paragraph begins with, as in "Term. This agreement …"; empty when it has none. */
    static Optional<String> runIn(List<TextLine> lines) {
        String text = lines.isEmpty() ? "" : lines.get(0).text();
        Matcher english = RUN_IN.matcher(text);
        if (english.lookingAt() && isTitle(english.group(1))) {
            return Optional.of(english.group(1));
        }
        Matcher chinese = CHINESE_RUN_IN.matcher(text);
        return chinese.lookingAt() ? Optional.of(chinese.group(1)) : Optional.empty();
    }
}
