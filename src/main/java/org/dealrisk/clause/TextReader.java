package org.dealrisk.clause;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealrisk.clause.ClausePatterns.Find;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;

/**
 * Reads the words of clauses. Types and parameters that somebody gave by hand hold against what is
 * read; a type given without parameters is read for them.
 */
public final class TextReader implements ClauseReader {

    private final ClausePatterns patterns = ClausePatterns.builtin();
    private final Duties duties = new Duties();

    @Override
    public ReadClause read(Clause clause, int number, Deal deal) {
        ReadText text = Lexicon.builtin().read(clause.text(), Parties.of(deal, clause));
        FoundWords words = new FoundWords(text);
        List<Find> finds = patterns.in(text);
        List<ClauseType> types = clause.types().orElseGet(() -> types(finds));
        List<Found> found = words.of(of(types, finds), false);
        List<Found> denied = clause.types().isPresent() ? List.of() : words.of(denied(types, text), true);
        return tell(clause, number, deal, text, types, of(types, finds), found, denied);
    }

    private static List<Find> of(List<ClauseType> types, List<Find> finds) {
        return finds.stream().filter(find -> types.contains(find.type())).toList();
    }

    /** What follows from some types. */
    private ReadClause tell(
            Clause clause,
            int number,
            Deal deal,
            ReadText text,
            List<ClauseType> types,
            List<Find> finds,
            List<Found> found,
            List<Found> denied) {
        Sayings sayings = new Sayings(clause, deal, type -> text.inOriginal(place(type, finds, text)));
        denied.forEach(one -> sayings.ofDenial(one.type(), one.words()));
        sayings.ofTypes(types);
        if (clause.params().isEmpty()) {
            types.forEach(type -> sayings.ofText(new ClauseNumbers(text, place(type, finds, text), deal).of(type)));
        }
        Map<ClauseType, Bearing> bearings = bearings(finds);
        bearings.forEach(sayings::ofBearing);
        sayings.ofHand();
        boolean silent = types.isEmpty() && denied.isEmpty();
        Reading read = silent ? duties.of(text) : Reading.UNDERSTOOD;
        Reading reading = clause.types().isPresent() ? Reading.BY_HAND : read;
        List<Found> all = Stream.concat(found.stream().filter(one -> types.contains(one.type())), denied.stream())
                .toList();
        return new ReadClause(
                number, clause, types, bearings, sayings.settled(types), reading, all);
    }

    /** What the text denies and nowhere commits to. */
    private List<Find> denied(List<ClauseType> types, ReadText text) {
        return patterns.deniedIn(text).stream()
                .filter(find -> !types.contains(find.type()))
                .toList();
    }

    private static List<ClauseType> types(List<Find> finds) {
        return finds.stream().map(Find::type).distinct().toList();
    }

    private static Map<ClauseType, Bearing> bearings(List<Find> finds) {
        Map<ClauseType, Bearing> bearings = new EnumMap<>(ClauseType.class);
        finds.stream()
                .filter(find -> !find.bearing().equals(Bearing.UNKNOWN))
                .forEach(find -> bearings.merge(find.type(), find.bearing(), Bearing::and));
        return bearings;
    }

    /**
     * Where a type was found, a right of ours last, for its notice binds nobody but us; the whole clause
     * when a person found it.
     */
    private static Stretch place(ClauseType type, List<Find> finds, ReadText text) {
        return finds.stream()
                .filter(find -> find.type() == type)
                .min(Comparator.comparing(find -> find.bearing().favours() == Actor.US))
                .map(Find::place)
                .orElse(text.whole());
    }
}
