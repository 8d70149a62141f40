package org.dealrisk.read;

import java.util.Arrays;
import java.util.List;

/** The parts of the form that are lists of objects and no fields of the catalog. */
enum Section {
    TEXTS("texts"),
    WAIVERS("waivers"),
    FUTURE_ORDERS("cancellation_case.future_orders");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static List<String> paths() {
        return Arrays.stream(values()).map(Section::path).toList();
    }
}
