package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of concepts as they are written: {@code [concept]} on a line of its own, below it the words, parted by
 * commas and perhaps with {@link Braces}; a line that starts with {@code #} is a remark. A concept may go on in another place.
 *
 * <p>Words are places in one row of chars, for there are tens of thousands of them, and every start reads them all.
 */
final class WrittenWords {

    private final List<String> concepts = new ArrayList<>();
    private final Map<String, Growing> placesByConcept = new HashMap<>();

    /** By concept: where each word starts, and where it ends. */
    private final List<Growing> places = new ArrayList<>();

    private final char[] chars;

    /**
     * @param first concepts that come before those that are written, whether they have words or not
     * @param texts each starts with a concept
     */
    WrittenWords(List<String> first, List<String> texts) {
        first.forEach(this::placesOf);
        chars = Braces.spelledOut(String.join("\n", texts)).toCharArray();
        read();
    }

    private void read() {
        Growing words = new Growing();
        int end;
        for (int start = 0; start < chars.length; start = end + 1) {
            end = endOfLine(start);
            if (chars[start] == '[') {
                words = placesOf(name(start, end));
            } else if (chars[start] != '#') {
                readLine(start, end, words);
            }
        }
    }

    private String name(int start, int end) {
        String line = new String(chars, start, end - start).strip();
        if (!line.endsWith("]")) {
            throw new IllegalStateException("the line \"" + line + "\" of the lexicon is no name of a concept");
        }
        return line.substring(1, line.length() - 1);
    }

    private Growing placesOf(String concept) {
        Growing known = placesByConcept.get(concept);
        if (known != null) {
            return known;
        }
        Growing none = new Growing();
        concepts.add(concept);
        places.add(none);
        placesByConcept.put(concept, none);
        return none;
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < chars.length && chars[end] != '\n') {
            end++;
        }
        return end;
    }

    private void readLine(int start, int end, Growing words) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (chars[at] == ',') {
                word(from, at, words);
                from = at + 1;
            }
        }
        word(from, end, words);
    }

    private void word(int from, int behind, Growing words) {
        int start = from;
        int end = behind;
        while (start < end && Character.isWhitespace(chars[start])) {
            start++;
        }
        while (start < end && Character.isWhitespace(chars[end - 1])) {
            end--;
        }
        if (start < end) {
            words.add(start);
            words.add(end);
        }
    }

    /** The names of all concepts; the place of one in the list is its number. */
    List<String> concepts() {
        return concepts;
    }

    /** The chars of all words, which must not be changed. */
    char[] chars() {
        return chars;
    }

    /** Of a concept by its number: where each word starts in the chars, and where it ends. */
    Growing places(int concept) {
        return places.get(concept);
    }
}
