package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds numbers in a text, in every form that {@link Money}, {@link Percent}, {@link Count} and
 * {@link Days} read, and tells where each starts and ends. Width and case of letters do not matter; all
 * indexes are into the text as it came. One scanner serves one text; not for use by several threads.
 */
public final class NumberScanner {

    /** What a {@linkplain #clear look} at a stretch gives where a number may start in it. */
    public static final int FOUND = -1;

    /** A number has one word about its size before it and one behind it; more are noise. */
    private static final int MOST_MARKS = 2;

    /** With 約 behind it an appointment or an agreement, with 近 a place or a time. */
    private static final String ENDING_IN_AGREEMENT = "預预契合簽签違违邀條条續续解履毀毁特相協协赴租節节失訂订立換换舊旧新本減减聘爽";

    private static final String ENDING_IN_NEAR = "最附鄰邻就靠逼臨临";

    private static final String TIMES = "x×*";

    /** What is named by its number: 第三條 is one clause, and not three. */
    private static final String NUMBERED = "條条項项款點点章節节頁页編编";

    private static final Words<Boolean> SEPARATORS = new Words<Boolean>().with(true, "- ~ 至 到 to _to_ _-_ _~_ _至_ _到_");

    private final CharSequence original;
    private final FoldedText folded;
    private final String text;
    private final char[] chars;

    private NumberScanner(CharSequence original) {
        this.original = original;
        this.folded = FoldedText.of(original);
        this.text = folded.text();
        this.chars = folded.chars();
    }

    public static NumberScanner of(CharSequence text) {
        return new NumberScanner(text);
    }

    /**
     * Looks at a glance whether {@link #all} may find a number that starts in a stretch of a text; one after another, each
     * behind the one before.
     *
     * @param folded the text, evened out as {@link FoldedText} does or with fewer spaces; behind the stretch it has two
     *     more chars
     * @param clear what the look at the stretch before gave; at first where this one starts
     * @return {@link #FOUND} where a number may start, or else up to where none does, which may be behind the stretch
     */
    public static int clear(char[] folded, int from, int end, int clear) {
        return NumberStarts.clear(folded, from, end, clear);
    }

    /** What every number starts with that starts with no digit: words, and single chars of other kinds. */
    public static Stream<String> openings() {
        return NumberStarts.openings();
    }

    /** The longest number that starts exactly at an index of the text; blanks before it are skipped. */
    public Optional<Quantity> at(int index) {
        return read(folded.indexOf(index)).map(Spotted::quantity);
    }

    /**
     * The numbers of a running text, in order, none overlapping. Stricter than {@link #at}: dates,
     * telephone and version numbers are passed over, and so are number words that are part of another
     * word (一般, 統一, often) or have nothing beside them to count (one, 十分).
     */
    public List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        int end = text.length() - 1;
        int at = NumberStarts.next(chars, 0, end);
        while (at < end) {
            at = NumberStarts.next(chars, numberOrDate(at, found), end);
        }
        return List.copyOf(found);
    }

    /**
     * The same, where it is known that no number and no date starts anywhere else.
     *
     * @param starts where the words start that may begin one, in order; those behind the others may be left out
     * @param ends where they end, or a later word
     * @param count how many there are
     */
    public List<Quantity> all(int[] starts, int[] ends, int count) {
        List<Quantity> found = new ArrayList<>();
        int last = text.length() - 1;
        int at = 0;
        for (int i = 0; i < count; i++) {
            int from = Math.max(at, folded.indexOf(starts[i]));
            int end = Math.min(last, folded.indexOf(ends[i]));
            for (int next = NumberStarts.next(chars, from, end); next < end; next = NumberStarts.next(chars, at, end)) {
                at = numberOrDate(next, found);
            }
        }
        return List.copyOf(found);
    }

    /** Reads what may start at an index, and tells where to look next. */
    private int numberOrDate(int at, List<Quantity> found) {
        OptionalInt date = CalendarDate.endAt(text, at);
        if (date.isPresent()) {
            return date.getAsInt();
        }
        Optional<Spotted> spotted = read(at);
        if (spotted.filter(this::isReference).isPresent()) {
            return spotted.get().end;
        }
        if (spotted.isEmpty() || !isLikely(spotted.get())) {
            return NumberStarts.after(chars, at);
        }
        found.add(spotted.get().quantity);
        return spotted.get().end;
    }

    private record Spotted(Quantity quantity, int end, boolean bare) {}

    /** Whether a number names a part of a text: 第三條. */
    private boolean isReference(Spotted number) {
        return number.quantity.marks().contains(Mark.ORDINAL)
                && NUMBERED.indexOf(original.charAt(number.quantity.end() - 1)) >= 0;
    }

    private Optional<Spotted> read(int start) {
        int from = skipSpaces(start);
        if (endsWord(from)) {
            return Optional.empty();
        }
        int first = from;
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Optional<Words.Found<Mark>> before = Vocabulary.MARKS_BEFORE.at(text, first);
        for (int words = 0; before.isPresent() && words < MOST_MARKS; words++) {
            marks.add(before.get().meaning());
            first = skipSpaces(before.get().end());
            before = Vocabulary.MARKS_BEFORE.at(text, first);
        }
        boolean opened = Vocabulary.RANGE_OPENERS.at(text, first).isPresent();
        int number = opened
                ? skipSpaces(Vocabulary.RANGE_OPENERS.at(text, first).get().end())
                : first;
        if (!NumberStarts.isAmount(chars, number)) {
            return Optional.empty();
        }
        Optional<Amount> low = AmountReader.at(original, folded, number);
        return low.isPresent() && !isTwoParts(number, low.get().end())
                ? finish(from, low.get(), opened, marks)
                : Optional.empty();
    }

    /** Whether a Chinese comma stands in it where a point would: 3，5% says two things. */
    private boolean isTwoParts(int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            boolean wide = text.charAt(i) == ',' && original.charAt(folded.origin(i)) == '，';
            boolean group = Words.isDigit(text.charAt(i + 1))
                    && Words.isDigit(text.charAt(i + 2))
                    && Words.isDigit(text.charAt(i + 3));
            if (wide && !group) {
                return true;
            }
        }
        return false;
    }

    /** Whether what may be a word for "about" is the end of another: 約 in 預約一百筆, 近 in 最近三個月. */
    private boolean endsWord(int at) {
        String befores = switch (text.charAt(at)) {
            case '約', '约' -> ENDING_IN_AGREEMENT;
            case '近' -> ENDING_IN_NEAR;
            default -> "";
        };
        return at > 0 && befores.indexOf(text.charAt(at - 1)) >= 0;
    }

    private Optional<Spotted> finish(int start, Amount low, boolean opened, Set<Mark> marks) {
        Optional<Amount> high = upperEnd(low, opened);
        Amount lower = high.map(low::completedBy).orElse(low);
        Amount last = high.map(upper -> upper.withUnitOf(lower)).orElse(low);
        int end = marksAfter(last.end(), marks);
        if (("-/".indexOf(text.charAt(end)) >= 0 && Words.isDigit(text.charAt(end + 1))) || isSize(low.end())) {
            return Optional.empty();
        }
        lower.addMarksTo(marks);
        last.addMarksTo(marks);
        BigDecimal from = lower.low();
        BigDecimal to = lower.isExact() ? from : lower.high();
        BigDecimal least = from.min(to);
        BigDecimal most = high.isPresent() ? last.high() : to.max(from);
        boolean range = least.compareTo(most) != 0;
        if (range) {
            marks.add(Mark.RANGE);
        }
        Optional<BigDecimal> upper = range ? Optional.of(most) : Optional.empty();
        Quantity quantity =
                new Quantity(folded.origin(start), origin(end), least, upper, lower.measure(), lower.code(), marks);
        return Optional.of(new Spotted(quantity, end, low.bare() && last.bare()));
    }

    /** Whether a number is a side of 300x250, written without blanks: as large as that, not so many. */
    private boolean isSize(int end) {
        int start = end;
        while (start > 0 && Words.isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean first = TIMES.indexOf(text.charAt(end)) >= 0 && Words.isDigit(text.charAt(end + 1));
        boolean second =
                start > 1 && TIMES.indexOf(text.charAt(start - 1)) >= 0 && Words.isDigit(text.charAt(start - 2));
        return start < end && (first || second);
    }

    private Optional<Amount> upperEnd(Amount low, boolean opened) {
        Optional<Words.Found<Boolean>> separator = SEPARATORS.at(text, low.end());
        int from = separator
                .map(Words.Found::end)
                .orElse(opened && text.startsWith(" and ", low.end()) ? low.end() + 5 : -1);
        if (from < 0 || text.charAt(from) == '-' || text.charAt(from) == '+') {
            return Optional.empty();
        }
        return AmountReader.at(original, folded, skipSpaces(from)).filter(low::agreesWith);
    }

    private int marksAfter(int end, Set<Mark> marks) {
        int at = end;
        Optional<Words.Found<Mark>> found = Vocabulary.MARKS_AFTER.at(text, afterBlank(at));
        for (int words = 0; found.isPresent() && words < MOST_MARKS; words++) {
            marks.add(found.get().meaning());
            at = found.get().end();
            found = Vocabulary.MARKS_AFTER.at(text, afterBlank(at));
        }
        return at;
    }

    private int afterBlank(int at) {
        return text.charAt(at) == ' ' ? at + 1 : at;
    }

    private int skipSpaces(int start) {
        int at = start;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The index behind the char before {@code end}, so that characters that were left out do not count. */
    private int origin(int end) {
        return folded.origin(end);
    }

    /** 千萬 with nothing to count is "by all means", one is a pronoun, 十 and 一 are mostly parts of words. */
    private boolean isLikely(Spotted number) {
        Quantity quantity = number.quantity;
        boolean backwards =
                quantity.upper().isPresent() && quantity.upper().get().compareTo(quantity.value()) < 0;
        boolean pronoun = number.bare
                && (quantity.end() - quantity.start() < 2
                        || quantity.value().compareTo(BigDecimal.ONE) == 0
                        || original.charAt(quantity.start()) == '千');
        boolean nameless = quantity.marks().contains(Mark.ORDINAL) && quantity.measure() == Measure.NUMBER;
        return !backwards && !pronoun && !nameless;
    }
}
