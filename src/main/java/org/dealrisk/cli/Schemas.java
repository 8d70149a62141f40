package org.dealrisk.cli;

import java.util.List;
import org.dealrisk.schema.DealSchema;
import org.dealrisk.schema.OutputSchema;
import org.dealrisk.schema.PackSchema;
import org.dealrisk.schema.Schema;

/** Every schema, by the word that {@code dealrisk schema} takes. */
final class Schemas {

    private static final List<String> NAMES = List.of("deal", "pack", "config", "output");

    private Schemas() {}

    static List<String> names() {
        return NAMES;
    }

    /**
     * The schema of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Schema of(String name) {
        return switch (name) {
            case "deal" -> DealSchema.create();
            case "pack" -> PackSchema.create();
            case "config" -> ConfigSchema.create();
            case "output" -> OutputSchema.create();
            default -> throw new IllegalArgumentException("no schema " + name);
        };
    }
}
