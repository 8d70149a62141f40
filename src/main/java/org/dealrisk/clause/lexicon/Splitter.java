package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Splits a text into sentences, and sentences into parts. */
final class Splitter {

    private static final String SENTENCE_ENDS = "。;!?";
    private static final String PART_ENDS = ",:()[]—";
    private static final Set<String> ABBREVIATIONS =
            Set.of("no", "mr", "mrs", "ms", "dr", "inc", "ltd", "co", "e.g", "i.e", "approx", "vs", "art", "cl", "sec");

    private Splitter() {}

    /**
     * The parts of the text, in order, none empty.
     *
     * @param turns words such as "but", each of which starts a part
     */
    static List<ReadText.Part> split(EvenText text, List<Mention> turns) {
        Set<Integer> starts = new TreeSet<>();
        turns.forEach(turn -> starts.add(turn.start()));
        List<ReadText.Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean marked = i < text.length() && endsSentence(text, i);
            if (i == text.length() || marked || breaksLine(text, i)) {
                int end = marked ? i + 1 : i;
                parts(text, new Stretch(from, end), starts, parts);
                from = end;
            }
        }
        return List.copyOf(parts);
    }

    /** A sentence ends with its mark; a part begins with the mark that parts it from the one before. */
    private static void parts(EvenText text, Stretch sentence, Set<Integer> turns, List<ReadText.Part> parts) {
        int from = sentence.start();
        for (int i = from + 1; i <= sentence.end(); i++) {
            boolean ends = i == sentence.end() || turns.contains(i) || endsPart(text, i);
            if (ends) {
                Stretch stretch = new Stretch(from, i);
                if (text.distance(from, i) > 0) {
                    parts.add(new ReadText.Part(stretch, sentence, parts.size()));
                }
                from = i;
            }
        }
    }

    private static boolean endsSentence(EvenText text, int at) {
        char c = text.at(at);
        return SENTENCE_ENDS.indexOf(c) >= 0 || (c == '.' && endsWithFullStop(text, at));
    }

    private static boolean endsWithFullStop(EvenText text, int at) {
        if (text.at(at + 1) != ' ') {
            return EvenText.isWide(text.at(at + 1)) || EvenText.isWide(text.at(at - 1));
        }
        int start = at;
        while (start > Math.max(0, at - 10) && (EvenText.isLetter(text.at(start - 1)) || text.at(start - 1) == '.')) {
            start--;
        }
        String word = text.text().substring(start, at);
        boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        boolean listed = number && (start == 0 || !EvenText.isLetter(text.at(start - 2)));
        return !ABBREVIATIONS.contains(word) && !(word.length() == 1 && Character.isLetter(word.charAt(0))) && !listed;
    }

    /** An empty line, or a line that starts like an item of a list. */
    private static boolean breaksLine(EvenText text, int at) {
        if (at == 0 || at >= text.length()) {
            return false;
        }
        // The second half of a character beyond the basic plane begins where the first does.
        int gapStart = Math.min(text.originEnd(at), text.origin(at));
        String between = text.original().substring(gapStart, text.origin(at));
        String gap = text.at(at) == ' ' ? text.original().substring(text.origin(at), text.origin(at + 1)) : between;
        int first = gap.indexOf('\n');
        return first >= 0 && (gap.indexOf('\n', first + 1) >= 0 || startsItem(text, text.at(at) == ' ' ? at + 1 : at));
    }

    private static boolean startsItem(EvenText text, int at) {
        char c = text.at(at);
        boolean numbered = Character.isDigit(c) && ".)、".indexOf(text.at(at + 1)) >= 0;
        return "-•·●#|".indexOf(c) >= 0 || numbered;
    }

    private static boolean endsPart(EvenText text, int at) {
        char c = text.at(at);
        boolean inNumber = c == ',' && Character.isDigit(text.at(at - 1)) && Character.isDigit(text.at(at + 1));
        boolean dash = c == '-' && text.at(at - 1) == ' ' && text.at(at + 1) == ' ';
        return (PART_ENDS.indexOf(c) >= 0 && !inNumber) || dash;
    }
}
