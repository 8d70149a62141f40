package org.dealrisk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.GoldenFile;

/** The part of a page that is made from the program; what stands around it is written by people. */
final class GeneratedPart {

    private static final String BEGIN = "<!-- begin: made by SitePagesTest -->\n";
    private static final String END = "<!-- end -->\n";

    private GeneratedPart() {}

    /** Holds the page to what it would be with this text in its generated part. */
    static void compare(Path page, String text) throws IOException {
        String found = Files.readString(page);
        int begin = found.indexOf(BEGIN);
        int end = found.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(page + " lacks the lines " + BEGIN + END);
        }
        GoldenFile.compare(page, found.substring(0, begin) + BEGIN + "\n" + text + "\n" + found.substring(end));
    }

    /** A row of a table. */
    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The line that parts the head of a table from its rows. */
    static String rule(int columns) {
        return "|" + "---|".repeat(columns) + "\n";
    }

    static String code(String text) {
        return "`" + text + "`";
    }
}
