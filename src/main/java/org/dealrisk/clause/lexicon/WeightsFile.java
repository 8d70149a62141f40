package org.dealrisk.clause.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** A file of weights: behind a name some numbers, which spaces part, in hundredths. */
final class WeightsFile {

    /** Weights are written as whole numbers of this part of one. */
    private static final float UNIT = 100;

    private final String name;
    private final List<LexiconFile.Section> sections;

    private WeightsFile(String name) {
        this.name = name;
        sections = LexiconFile.read(name);
    }

    /**
     * Reads a file of the distribution.
     *
     * @throws IllegalStateException when the distribution lacks it
     */
    static WeightsFile read(String name) {
        return new WeightsFile(name);
    }

    /** The lines of a section, in their order. */
    List<LexiconFile.Line> lines(String section) {
        return sections.stream()
                .filter(one -> one.name().equals(section))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " lacks [" + section + "]"))
                .lines();
    }

    /** The names in a section, sorted. */
    List<String> keys(String section) {
        return lines(section).stream().map(LexiconFile.Line::key).sorted().toList();
    }

    /** Gives what stands behind each trait that has weights, by the trait's number. */
    void eachTrait(Lexicon lexicon, ObjIntConsumer<float[]> take) {
        Map<String, LexiconFile.Line> lines = new HashMap<>();
        lines("weights").forEach(line -> lines.put(line.key(), line));
        for (int trait = 0; trait < Traits.count(lexicon); trait++) {
            LexiconFile.Line line = lines.get(Traits.name(trait, lexicon));
            if (line != null) {
                take.accept(numbers(line), trait);
            }
        }
    }

    /**
     * The numbers behind a name.
     *
     * @throws IllegalStateException when there are none
     */
    float[] numbers(String section, String key) {
        return lines(section).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .map(WeightsFile::numbers)
                .orElseThrow(() -> new IllegalStateException(name + " lacks " + key));
    }

    /** The numbers in a line. */
    static float[] numbers(LexiconFile.Line line) {
        int[] hundredths = hundredths(line.text());
        float[] numbers = new float[hundredths.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = hundredths[i] / UNIT;
        }
        return numbers;
    }

    /**
     * The numbers in a line that leaves out those that are 0: one stands first, and behind it the place of each other and the
     * number itself.
     *
     * @param count how many there are besides the one that stands first, which is given back behind them
     */
    static float[] sparse(LexiconFile.Line line, int count) {
        int[] written = hundredths(line.text());
        float[] numbers = new float[count + 1];
        numbers[count] = written[0] / UNIT;
        for (int i = 1; i < written.length; i += 2) {
            numbers[written[i]] = written[i + 1] / UNIT;
        }
        return numbers;
    }

    private static int[] hundredths(String line) {
        int count = 1;
        for (int i = 0; i < line.length(); i++) {
            count += line.charAt(i) == ' ' ? 1 : 0;
        }
        int[] numbers = new int[count];
        int place = 0;
        boolean negative = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                place++;
                negative = false;
            } else if (c == '-') {
                negative = true;
            } else {
                int digit = c - '0';
                if (digit < 0 || digit > 9) {
                    throw new IllegalStateException("no weights: " + line);
                }
                numbers[place] = 10 * numbers[place] + (negative ? -digit : digit);
            }
        }
        return numbers;
    }
}
