package org.dealrisk.report;

import java.util.Arrays;
import java.util.List;
import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/** Tells words that name a cost of ours. Thread-safe. */
final class CostNames {

    private static final List<String> KEYS = Arrays.stream(Field.values())
            .filter(Field::isConfidential)
            .map(field -> field.path().substring(field.path().lastIndexOf('.') + 1))
            .toList();

    /** Of one long line very many places may be asked for, one after another. */
    private volatile @Nullable Asked last;

    private record Asked(String words, boolean named) {}

    boolean areIn(String words) {
        Asked known = last;
        if (known == null || !known.words.equals(words)) {
            known = new Asked(words, KEYS.stream().anyMatch(words::contains));
            last = known;
        }
        return known.named;
    }
}
