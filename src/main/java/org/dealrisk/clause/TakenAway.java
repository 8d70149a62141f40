package org.dealrisk.clause;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.clause.lexicon.LexiconFile;
import org.dealrisk.clause.lexicon.Pattern;
import org.dealrisk.clause.lexicon.PatternReader;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.model.ClauseType;

/**
 * What takes finds of a type away, whichever of its patterns found them: {@code unless} takes all of a text, {@code never}
 * those in the same sentence. Immutable and thread-safe.
 */
final class TakenAway {

    private final Map<ClauseType, List<Pattern>> unless = new EnumMap<>(ClauseType.class);
    private final Map<ClauseType, List<Pattern>> never = new EnumMap<>(ClauseType.class);

    /** Takes in what a section says of its type. */
    void add(ClauseType type, LexiconFile.Section section, PatternReader patterns) {
        add(type, section.all("unless"), patterns, unless);
        add(type, section.all("never"), patterns, never);
    }

    private static void add(
            ClauseType type, List<String> written, PatternReader patterns, Map<ClauseType, List<Pattern>> to) {
        if (!written.isEmpty()) {
            to.put(type, written.stream().map(patterns::read).toList());
        }
    }

    /** Removes the finds of a text that something takes away. */
    void removeFrom(List<Find> finds, ReadText text) {
        Set<ClauseType> undone = undone(finds, text);
        finds.removeIf(find -> undone.contains(find.type()) || isRuledOut(find, text));
    }

    private Set<ClauseType> undone(List<Find> finds, ReadText text) {
        Set<ClauseType> looked = EnumSet.noneOf(ClauseType.class);
        Set<ClauseType> undone = EnumSet.noneOf(ClauseType.class);
        for (Find find : finds) {
            if (looked.add(find.type()) && isUndone(find.type(), text)) {
                undone.add(find.type());
            }
        }
        return undone;
    }

    private boolean isUndone(ClauseType type, ReadText text) {
        List<Pattern> patterns = unless.get(type);
        return patterns != null
                && patterns.stream().anyMatch(pattern -> pattern.firstIn(text).isPresent());
    }

    private boolean isRuledOut(Find find, ReadText text) {
        List<Pattern> patterns = never.get(find.type());
        return patterns != null
                && patterns.stream()
                        .anyMatch(pattern -> pattern.isIn(text, find.fit().sentence()));
    }
}
