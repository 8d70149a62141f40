package org.dealrisk.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a batch. */
public enum BatchFormat {
    /** The table itself with columns more. */
    CSV,
    /** A JSON object a line. */
    NDJSON,
    /** One JSON document with all rows and the summary. */
    JSON,
    /** What the rows come to together, for a person. */
    SUMMARY;

    /** The word on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BatchFormat> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(BatchFormat::label).toList();
    }
}
