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
    private final Map<String, Map<String, String>> sections = new HashMap<>();

    private WeightsFile(String name) {
        this.name = name;
        for (LexiconFile.Section section : LexiconFile.read(name)) {
            Map<String, String> lines = new HashMap<>();
            section.lines().forEach(line -> lines.put(line.key(), line.text()));
            sections.put(section.name(), lines);
        }
    }

    /**
     * Reads a file of the distribution.
     *
     * @throws IllegalStateException when the distribution lacks it
     */
    static WeightsFile read(String name) {
        return new WeightsFile(name);
    }

    /** The names in a section, sorted. */
    List<String> keys(String section) {
        return section(section).keySet().stream().sorted().toList();
    }

    /** Gives what stands behind each trait that has weights, by the trait's number. */
    void eachTrait(Lexicon lexicon, ObjIntConsumer<float[]> take) {
        Map<String, String> lines = section("weights");
        for (int trait = 0; trait < Traits.count(lexicon); trait++) {
            String name = Traits.name(trait, lexicon);
            if (lines.containsKey(name)) {
                take.accept(numbers("weights", name), trait);
            }
        }
    }

    /**
     * The numbers behind a name.
     *
     * @throws IllegalStateException when there are none
     */
    float[] numbers(String section, String key) {
        String line = section(section).get(key);
        if (line == null) {
            throw new IllegalStateException(name + " lacks " + key);
        }
        return numbers(line);
    }

    private Map<String, String> section(String section) {
        Map<String, String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalStateException(name + " lacks [" + section + "]");
        }
        return lines;
    }

    private static float[] numbers(String line) {
        int count = 1;
        for (int i = 0; i < line.length(); i++) {
            count += line.charAt(i) == ' ' ? 1 : 0;
        }
        float[] numbers = new float[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            int space = line.indexOf(' ', start);
            int end = space < 0 ? line.length() : space;
            numbers[i] = Integer.parseInt(line, start, end, 10) / UNIT;
            start = end + 1;
        }
        return numbers;
    }
}
