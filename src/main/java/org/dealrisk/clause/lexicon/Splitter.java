package org.dealrisk.clause.lexicon;

import java.util.Set;
import java.util.regex.Pattern;

/** Splits a text into sentences, and sentences into parts. Splits one text, once. */
final class Splitter {

    private static final String SENTENCE_ENDS = "。;!?";
    private static final String PART_ENDS = ",:()[]?";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "no mr mrs ms dr inc ltd co e.g i.e approx vs art cl sec max min incl excl est pls mth mths mo mos wk wks yr yrs qty etc"
                    .split(" "));

    private static final int LONGEST_ABBREVIATION =
            ABBREVIATIONS.stream().mapToInt(String::length).max().orElse(0);

    /** "Not happy? Money back." is one sentence: seven English words. */
    private static final int SHORT_QUESTION = 14;

    private static final Set<String> ASKING_WORDS = Set.of(
            "can could do does did is are was were will would shall should may what why who when where which how has have"
                    .split(" "));

    private static final Pattern CHINESE_ASKING =
            Pattern.compile("[嗎吗呢誰谁怎哪]|什麼|什么|請問|请问|能不能|可不可以|是否|是不是|有沒有|有没有|到底|究竟|還是|还是");

    private static final boolean[] MARKS = marks();

    private final EvenText text;
    private final Growing lineEnds;
    private final Parts.Builder parts;

    private Splitter(EvenText text) {
        this.text = text;
        this.lineEnds = text.lineEnds();
        this.parts = new Parts.Builder(text);
    }

    /** Whether a character may end a sentence or a part; the others are passed by. */
    static boolean isMark(char c) {
        return c < MARKS.length ? MARKS[c] : c == '。';
    }

    private static boolean[] marks() {
        boolean[] marks = new boolean[0x80];
        (SENTENCE_ENDS.substring(1) + PART_ENDS + ".-").chars().forEach(mark -> marks[mark] = true);
        return marks;
    }

    /**
     * The parts of the text.
     *
     * @param turns where words such as "but" stand, each of which starts a part; in order
     */
    static Parts split(EvenText text, Growing turns) {
        return new Splitter(text).split(turns);
    }

    private Parts split(Growing turns) {
        Growing marks = text.marks();
        int mark = 0;
        int turn = 0;
        int line = 0;
        int at = Math.min(next(marks, 0), Math.min(next(turns, 0), next(lineEnds, 0)));
        while (at < text.length()) {
            boolean turned = next(turns, turn) == at;
            boolean lineEnded = next(lineEnds, line) == at;
            look(at, turned, lineEnded);
            mark += next(marks, mark) == at ? 1 : 0;
            turn += turned ? 1 : 0;
            line += lineEnded ? 1 : 0;
            at = Math.min(next(marks, mark), Math.min(next(turns, turn), next(lineEnds, line)));
        }
        parts.endSentence(text.length());
        return parts.built();
    }

    /** The place at an index of a list; behind every text when the list has no more. */
    private static int next(Growing places, int index) {
        return index < places.size() ? places.get(index) : Integer.MAX_VALUE;
    }

    /** A sentence ends with its mark; a part begins with the mark that parts it from the one before. */
    private void look(int at, boolean turned, boolean lineEnded) {
        boolean ends = endsSentence(at);
        if (!ends && lineEnded && breaksLine(at)) {
            parts.endSentence(at);
            return;
        }
        if (at > parts.sentenceStart() && (turned || endsPart(at))) {
            parts.endPart(at);
        }
        if (ends) {
            parts.endSentence(at + 1);
        }
    }

    private boolean endsSentence(int at) {
        char c = text.at(at);
        return c == '?' ? !isCondition(at) : SENTENCE_ENDS.indexOf(c) >= 0 || (c == '.' && endsWithFullStop(at));
    }

    /** Whether the mark ends a short question that its writer answers: the case in which what follows holds. */
    private boolean isCondition(int at) {
        int from = parts.sentenceStart();
        return !text.isFurther(from, at, SHORT_QUESTION)
                && isAnswered(at)
                && !asks(text.substring(from, at).strip());
    }

    /** Whether a sentence asks something by its first word, or by a Chinese word anywhere. */
    private static boolean asks(String sentence) {
        int end = 0;
        while (end < sentence.length() && sentence.charAt(end) >= 'a' && sentence.charAt(end) <= 'z') {
            end++;
        }
        boolean ended = end == sentence.length() || !Character.isLetterOrDigit(sentence.codePointAt(end));
        return ended && ASKING_WORDS.contains(sentence.substring(0, end))
                || sentence.chars().anyMatch(c -> EvenText.isWide((char) c))
                        && CHINESE_ASKING.matcher(sentence).find();
    }

    private boolean isAnswered(int at) {
        int behind = text.originEnd(at + 1);
        boolean lineEnds = behind < text.original().length() && text.original().charAt(behind) == '\n';
        return text.hasWord(at + 1, Math.min(text.length(), at + 10)) && !lineEnds;
    }

    private boolean endsWithFullStop(int at) {
        if (text.at(at + 1) != ' ') {
            return EvenText.isWide(text.at(at + 1)) || EvenText.isWide(text.at(at - 1));
        }
        int start = at;
        while (start > Math.max(0, at - 10) && (EvenText.isLetter(text.at(start - 1)) || text.at(start - 1) == '.')) {
            start--;
        }
        if (isNumber(start, at)) {
            return start > 0 && EvenText.isLetter(text.at(start - 2));
        }
        return !(at - start == 1 && Character.isLetter(text.at(start))) && !isAbbreviation(start, at);
    }

    private boolean isNumber(int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.at(at))) {
            at++;
        }
        return at == end && start < end;
    }

    private boolean isAbbreviation(int start, int end) {
        return end - start <= LONGEST_ABBREVIATION && ABBREVIATIONS.contains(text.substring(start, end));
    }

    /** An empty line, or a line that starts like an item of a list. */
    private boolean breaksLine(int at) {
        if (at == 0) {
            return false;
        }
        boolean blank = text.at(at) == ' ';
        int from = blank ? text.origin(at) : text.originEnd(at);
        int first = lineEnd(from, text.origin(blank ? at + 1 : at));
        return first >= 0
                && (lineEnd(first + 1, text.origin(blank ? at + 1 : at)) >= 0 || startsItem(blank ? at + 1 : at));
    }

    /** Where the original has the first line end of a stretch; -1 when it has none there. */
    private int lineEnd(int from, int end) {
        int at = from;
        while (at < end && text.original().charAt(at) != '\n') {
            at++;
        }
        return at < end ? at : -1;
    }

    private boolean startsItem(int at) {
        char c = text.at(at);
        boolean numbered = Character.isDigit(c) && ".)、".indexOf(text.at(at + 1)) >= 0;
        return "-•·●#|".indexOf(c) >= 0 || numbered;
    }

    private boolean endsPart(int at) {
        char c = text.at(at);
        boolean inNumber = c == ',' && Character.isDigit(text.at(at - 1)) && Character.isDigit(text.at(at + 1));
        boolean dash = c == '-' && text.at(at - 1) == ' ' && text.at(at + 1) == ' ';
        return (PART_ENDS.indexOf(c) >= 0 && !inNumber) || dash;
    }
}
