package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        List<Find> finds = patterns.in(text);
        List<ClauseType> types = clause.types().orElseGet(() -> types(finds));
        List<Find> denied = clause.types().isPresent() ? List.of() : denied(types, text);
        Sayings sayings = new Sayings(clause, deal, type -> text.inOriginal(place(type, finds, text)));
        denied.forEach(find -> sayings.ofDenial(find.type(), text.inOriginal(find.place())));
        sayings.ofTypes(types);
        if (clause.params().isEmpty()) {
            types.forEach(type -> sayings.ofText(new ClauseNumbers(text, place(type, finds, text), deal).of(type)));
        }
        Map<ClauseType, Bearing> bearings = bearings(types, finds);
        bearings.forEach(sayings::ofBearing);
        sayings.ofHand();
        boolean silent = types.isEmpty() && denied.isEmpty();
        Reading read = silent ? duties.of(text) : Reading.UNDERSTOOD;
        Reading reading = clause.types().isPresent() ? Reading.BY_HAND : read;
        return new ReadClause(
                number, clause, types, bearings, sayings.settled(types), reading, found(types, finds, denied, text));
    }

    /** What was found of the types that hold, and of those denied. */
    private static List<Found> found(List<ClauseType> types, List<Find> finds, List<Find> denied, ReadText text) {
        FoundWords words = new FoundWords(text);
        List<Find> held =
                finds.stream().filter(find -> types.contains(find.type())).toList();
        List<Found> found = new ArrayList<>(words.of(held, false));
        found.addAll(words.of(denied, true));
        return found;
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

    private static Map<ClauseType, Bearing> bearings(List<ClauseType> types, List<Find> finds) {
        Map<ClauseType, Bearing> bearings = new EnumMap<>(ClauseType.class);
        finds.stream()
                .filter(find -> types.contains(find.type()) && !find.bearing().equals(Bearing.UNKNOWN))
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
