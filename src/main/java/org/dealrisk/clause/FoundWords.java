package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.Evidence;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;

/** Tells by which words types were found in a text, and how sure that makes them. */
record FoundWords(ReadText text) {

    /** A dozen English words, or two dozen Chinese characters: words further apart may not belong together. */
    private static final int TOGETHER = 24;

    /** To take the words of a find apart is to look for it again; a text says little more the fourth time. */
    private static final int MOST_OF_A_TYPE = 3;

    /** The types that have a number among their parameters. */
    private static final Set<ClauseType> NUMBERED = Collections.unmodifiableSet(numbered());

    /** The first few finds of every type. */
    List<Found> of(Collection<Find> finds, boolean denied) {
        if (finds.isEmpty()) {
            return List.of();
        }
        Map<ClauseType, Integer> counts = new EnumMap<>(ClauseType.class);
        List<Found> found = new ArrayList<>();
        for (Find find : finds) {
            if (counts.merge(find.type(), 1, Integer::sum) <= MOST_OF_A_TYPE) {
                found.add(of(find, denied));
            }
        }
        return found;
    }

    private Found of(Find find, boolean denied) {
        List<Evidence> evidence = find.fit().evidence(text);
        return new Found(
                find.type(),
                text.inOriginal(denied ? withNegators(find.place(), evidence) : find.place()),
                denied,
                confidence(find, evidence, denied),
                text.actor(find.place()),
                concepts(evidence),
                caps(text.sentence(find.place())));
    }

    private List<Found.Concept> concepts(List<Evidence> evidence) {
        List<Found.Concept> concepts = new ArrayList<>();
        evidence.forEach(word -> concepts.add(concept(word)));
        return concepts;
    }

    private List<Stretch> caps(Stretch sentence) {
        List<Stretch> caps = text.places("cap", sentence);
        caps.replaceAll(text::inOriginal);
        return caps;
    }

    private Found.Concept concept(Evidence word) {
        return new Found.Concept(
                word.concept(), text.inOriginal(word.place()), word.negator().map(text::inOriginal));
    }

    private static Stretch withNegators(Stretch place, List<Evidence> evidence) {
        return evidence.stream().flatMap(word -> word.negator().stream()).reduce(place, Stretch::to);
    }

    private Confidence confidence(Find find, List<Evidence> evidence, boolean denied) {
        if (find.fit().isDoubtful() || isSpread(find.place(), evidence)) {
            return Confidence.LOW;
        }
        boolean someoneBound = text.actor(find.place()) != Actor.UNKNOWN;
        return !find.fit().isWeighed() && someoneBound && (denied || isCounted(find))
                ? Confidence.HIGH
                : Confidence.MEDIUM;
    }

    /** Whether its sentence has a number, where the type has one. */
    private boolean isCounted(Find find) {
        return !NUMBERED.contains(find.type())
                || !text.figures(text.sentence(find.place())).isEmpty();
    }

    /** Whether two of the words that the find consists of are far apart, with none of it between them. */
    private boolean isSpread(Stretch place, List<Evidence> evidence) {
        int end = place.start();
        for (Evidence word : evidence) {
            if (place.start() <= word.place().start() && word.place().end() <= place.end()) {
                if (text.isFurther(end, word.place().start(), TOGETHER)) {
                    return true;
                }
                end = Math.max(end, word.place().end());
            }
        }
        return false;
    }

    private static Set<ClauseType> numbered() {
        Set<ClauseType> numbered = EnumSet.noneOf(ClauseType.class);
        for (ClauseType type : ClauseType.values()) {
            if (type.params().values().stream().anyMatch(FoundWords::isNumber)) {
                numbered.add(type);
            }
        }
        return numbered;
    }

    private static boolean isNumber(Field field) {
        return switch (field.kind()) {
            case MONEY, COUNT, PERCENT, DAYS, NUMBER, RATE -> true;
            default -> false;
        };
    }
}
