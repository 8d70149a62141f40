package org.dealrisk.cli;

/** Numbers of things in English. */
final class Counted {

    private Counted() {}

    /** {@code 1 case}, {@code 2 cases}. */
    static String of(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
