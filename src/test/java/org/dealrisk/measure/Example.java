package org.dealrisk.measure;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.clause.Sentences;
import org.dealrisk.clause.lexicon.LexiconFile;

/**
 * A sentence that is learned from.
 *
 * @param label of the section that it stands in: a type, or {@link #NONE}
 * @param positive whether it is of that type
 */
record Example(String label, boolean positive, String text) {

    /** The section of sentences that are of no type. */
    static final String NONE = "none";

    /** What is of the type of its section. */
    private static final String POSITIVE = "+";

    /** What somebody might type: the sentences that patterns are made from, and more that only serve for this. */
    static List<Example> typed() {
        List<Example> examples = new ArrayList<>();
        for (LexiconFile.Section section : LexiconFile.read("clauses.txt")) {
            section.lines().stream()
                    .filter(line -> line.key().equals(POSITIVE) || line.key().equals("-"))
                    .forEach(line ->
                            examples.add(new Example(section.name(), line.key().equals(POSITIVE), line.text())));
        }
        Sentences.taught().forEach(file -> examples.addAll(of(file)));
        return examples;
    }

    /** Provisions in the style of contracts. */
    static List<Example> provisions() {
        List<Example> examples = new ArrayList<>();
        Sentences.PROVISIONS.forEach(file -> examples.addAll(of(file)));
        return examples;
    }

    private static List<Example> of(String file) {
        List<Example> examples = new ArrayList<>();
        Sentences.sections(file)
                .forEach((label, lines) -> lines.forEach(
                        line -> examples.add(new Example(label, line.startsWith(POSITIVE), line.substring(3)))));
        return examples;
    }
}
