package org.dealrisk.clause.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How common concepts are in contracts. Immutable. */
final class Commonness {

    private static final String FILE = "common.txt";

    /** Of the concepts that many sentences have, how many of a thousand do. */
    private final Map<String, Integer> sentences = new HashMap<>();

    /** Reads how common the concepts of the distribution are. */
    Commonness() {
        for (LexiconFile.Section section : LexiconFile.read(FILE)) {
            int many = Integer.parseInt(section.name());
            for (LexiconFile.Line line : section.lines()) {
                PatternReader.parts(line.text(), ' ').forEach(concept -> sentences.put(concept, many));
            }
        }
    }

    /** The names of all concepts that many sentences have. */
    List<String> concepts() {
        return List.copyOf(sentences.keySet());
    }

    /** How many of a thousand sentences have a concept, about; 0 for a rare one. */
    int of(String concept) {
        return sentences.getOrDefault(concept, 0);
    }
}
