package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dealrisk.unit.Mark;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.NumberScanner;
import org.dealrisk.unit.Quantity;

/**
 * The blanks of a text that a number is still to be filled into: {@code ____ days}, {@code [NUMBER] leads},
 * {@code ○○筆}. They count as numbers that nobody knows. Whether one stands for a number, and of what, is told by
 * reading the text with a number in its place; a name or a signature is filled into the others. Immutable.
 */
final class Blanks {

    static final Blanks NONE = new Blanks(new int[0], new int[0], List.of());

    private static final Pattern EMPHASIS = Pattern.compile("(?<![_＿])_{2,3}(?![_＿])");

    private static final Pattern COUNTED_WORD = Pattern.compile("\\h?\\p{Ll}{2}");

    private static final String FILLED = "7";

    private final int[] starts;
    private final int[] ends;
    private final List<Quantity> numbers;

    private Blanks(int[] starts, int[] ends, List<Quantity> numbers) {
        this.starts = starts;
        this.ends = ends;
        this.numbers = numbers;
    }

    static Blanks in(String text) {
        BlankForms forms = BlankForms.in(text);
        return forms.isEmpty() ? NONE : new Filling(text, forms).blanks();
    }

    boolean isEmpty() {
        return starts.length == 0;
    }

    int count() {
        return starts.length;
    }

    /** Where a blank starts in the original. */
    int start(int blank) {
        return starts[blank];
    }

    int end(int blank) {
        return ends[blank];
    }

    /** Whether a blank starts at an index of the original. */
    boolean startsAt(int origin) {
        return Arrays.binarySearch(starts, origin) >= 0;
    }

    /** Whether a char of the original belongs to a blank. */
    boolean covers(int origin) {
        int found = Arrays.binarySearch(starts, origin);
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && origin < ends[before];
    }

    /** Where the blank ends that starts at an index. */
    int endOf(int start) {
        return ends[Arrays.binarySearch(starts, start)];
    }

    /** All numbers of the text, those to be filled in too, where they stand in the original. */
    List<Quantity> numbers() {
        return numbers;
    }

    /** Whether a share or a sum is still to be filled in. */
    boolean haveAmount() {
        return numbers.stream()
                .anyMatch(number ->
                        isOpen(number) && (number.measure() == Measure.PERCENT || number.measure() == Measure.MONEY));
    }

    /** Whether a number is still to be filled in, and its value nobody's. */
    boolean isOpen(Quantity number) {
        int found = Arrays.binarySearch(starts, number.end() - 1);
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && ends[before] > number.start();
    }

    /** Fills the blanks of one text and reads its numbers. */
    private static final class Filling {

        private final String text;
        private final boolean emphasis;
        private final StringBuilder filled = new StringBuilder();

        /** By char of the filled text, and for its end: where it stands in the text. */
        private final Growing origins = new Growing();

        private final Growing starts = new Growing();
        private final Growing ends = new Growing();

        private final BlankForms forms;

        private Filling(String text, BlankForms forms) {
            this.text = text;
            this.forms = forms;
            this.emphasis = EMPHASIS.matcher(text).results().limit(2).count() == 2;
        }

        private Blanks blanks() {
            fill();
            if (starts.size() == 0) {
                return NONE;
            }
            List<Quantity> numbers = new ArrayList<>();
            Growing counted = new Growing();
            for (Quantity found : NumberScanner.of(filled).all()) {
                Quantity number = inText(found);
                int first = ends.firstOver(number.start());
                int behind = starts.firstOver(number.end() - 1);
                if (first >= behind || isCounted(number)) {
                    numbers.add(number);
                    for (int blank = first; blank < behind; blank++) {
                        counted.add(blank);
                    }
                }
            }
            return counted.size() == 0
                    ? NONE
                    : new Blanks(row(starts, counted), row(ends, counted), List.copyOf(numbers));
        }

        private void fill() {
            int copied = 0;
            for (int i = 0; i < forms.count(); i++) {
                if (!forms.isDated(i) && !isEmphasis(forms.start(i), forms.end(i))) {
                    copy(copied, forms.start(i));
                    origins.add(forms.start(i));
                    filled.append(FILLED);
                    starts.add(forms.start(i));
                    ends.add(forms.end(i));
                    copied = forms.end(i);
                }
            }
            copy(copied, text.length());
            origins.add(text.length());
        }

        private void copy(int from, int to) {
            filled.append(text, from, to);
            for (int i = from; i < to; i++) {
                origins.add(i);
            }
        }

        /** Whether a short row of underscores touches a word, and there is another that may close what it opens. */
        private boolean isEmphasis(int start, int end) {
            return emphasis
                    && end - start <= 3
                    && text.charAt(start) == '_'
                    && (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))
                            || end < text.length() && Character.isLetterOrDigit(text.charAt(end)));
        }

        private Quantity inText(Quantity found) {
            // Behind a blank that ends a number comes what follows the blank.
            int end = origins.get(found.end() - 1);
            int blank = starts.firstOver(end - 1);
            boolean atEnd = blank < starts.size() && starts.get(blank) == end;
            return new Quantity(
                    origins.get(found.start()),
                    atEnd ? ends.get(blank) : end + 1,
                    found.value(),
                    found.upper(),
                    found.measure(),
                    found.currency(),
                    found.marks());
        }

        /** Whether a number stands for an amount of something: that of a name or of a paragraph does not. */
        private boolean isCounted(Quantity number) {
            boolean plain = number.measure() == Measure.NUMBER;
            return !number.marks().contains(Mark.ORDINAL)
                    && (!plain
                            || COUNTED_WORD
                                    .matcher(text)
                                    .region(number.end(), text.length())
                                    .lookingAt());
        }

        private static int[] row(Growing places, Growing chosen) {
            return Arrays.stream(chosen.numbers(), 0, chosen.size())
                    .map(places::get)
                    .toArray();
        }
    }
}
