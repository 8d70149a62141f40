package org.dealrisk.read.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which order a table writes day and month where both are numbers. */
public enum DateOrder {
    YMD,
    MDY,
    DMY;

    public static Optional<DateOrder> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(order -> order.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(DateOrder::label).toList();
    }
}
