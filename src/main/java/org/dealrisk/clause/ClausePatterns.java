package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dealrisk.clause.lexicon.Candidates;
import org.dealrisk.clause.lexicon.Fit;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.LexiconFile;
import org.dealrisk.clause.lexicon.Pattern;
import org.dealrisk.clause.lexicon.PatternReader;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Sieve;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.clause.lexicon.Stretches;
import org.dealrisk.model.ClauseType;

/** The patterns of every type of clause. Immutable and thread-safe. */
final class ClausePatterns {

    private static final String FILE = "clauses.txt";

    /** Stands between a pattern and whom it binds or favours. */
    private static final String STANCE = " => ";

    private final Map<ClauseType, Row> rows = new EnumMap<>(ClauseType.class);

    private final TakenAway takenAway = new TakenAway();
    private final List<Finder> finders;
    private final List<Finder> deniers;
    private final Sieve findSieve;
    private final Sieve denySieve;

    /**
     * @param find what finds the type
     * @param deny what denies it
     * @param over the types that give way to this one in the same words
     */
    private record Row(List<Finder> find, List<Finder> deny, List<ClauseType> over) {}

    private record Finder(ClauseType type, Pattern pattern, Optional<Stance> stance) {

        private static Finder read(ClauseType type, String written, int furthest, PatternReader patterns) {
            int end = written.indexOf(STANCE);
            return end < 0
                    ? new Finder(type, patterns.read(written, furthest), Optional.empty())
                    : new Finder(
                            type,
                            patterns.read(written.substring(0, end), furthest),
                            Optional.of(Stance.parse(written.substring(end + STANCE.length()))));
        }

        private Find at(Fit fit, ReadText text) {
            Bearing bearing =
                    stance.map(told -> told.bearing(text, fit.place())).orElse(Bearing.UNKNOWN);
            return new Find(type, bearing, fit);
        }
    }

    private ClausePatterns(Lexicon lexicon) {
        PatternReader patterns = new PatternReader(lexicon);
        for (LexiconFile.Section section : LexiconFile.read(FILE)) {
            ClauseType type = type(section.name());
            rows.put(type, row(section, patterns));
            takenAway.add(type, section, patterns);
        }
        finders = all(Row::find);
        deniers = all(Row::deny);
        findSieve = sieve(finders, lexicon);
        denySieve = sieve(deniers, lexicon);
    }

    private static Row row(LexiconFile.Section section, PatternReader patterns) {
        return new Row(
                finders(section, "find", patterns),
                finders(section, "deny", patterns),
                section.all("over").stream().map(ClausePatterns::type).toList());
    }

    private static List<Finder> finders(LexiconFile.Section section, String key, PatternReader patterns) {
        ClauseType type = type(section.name());
        int furthest = furthest(section);
        return section.all(key).stream()
                .map(written -> Finder.read(type, written, furthest, patterns))
                .toList();
    }

    /** What is said of a type is said in so many words, unless lists stand in it. */
    private static int furthest(LexiconFile.Section section) {
        return section.all("within").stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Of all types, in the order of the types. */
    private List<Finder> all(Function<Row, List<Finder>> some) {
        return rows.values().stream().map(some).flatMap(List::stream).toList();
    }

    private static Sieve sieve(List<Finder> finders, Lexicon lexicon) {
        return new Sieve(finders.stream().map(Finder::pattern).toList(), lexicon);
    }

    private static final class Builtin {
        private static final ClausePatterns PATTERNS = new ClausePatterns(Lexicon.builtin());
    }

    /** The patterns of the distribution; read once, when they are first asked for. */
    static ClausePatterns builtin() {
        return Builtin.PATTERNS;
    }

    /** The types that the text denies, in the order of the types, each where it is denied first. */
    List<Find> deniedIn(ReadText text) {
        Candidates candidates = denySieve.passing(text);
        boolean nil = NilTerm.isIn(text);
        if (candidates.size() == 0 && !nil) {
            return List.of();
        }
        Map<ClauseType, Find> denied = new EnumMap<>(ClauseType.class);
        for (int i = 0; i < candidates.size(); i++) {
            Finder denier = deniers.get(candidates.pattern(i));
            if (!denied.containsKey(denier.type)) {
                denier.pattern.eachIn(
                        text, candidates.sentence(i), fit -> denied.putIfAbsent(denier.type, denier.at(fit, text)));
            }
        }
        if (nil) {
            answeredByNothing(text).forEach(find -> denied.putIfAbsent(find.type(), find));
        }
        return List.copyOf(denied.values());
    }

    /** What the terms would commit to if something stood behind them. */
    private List<Find> answeredByNothing(ReadText text) {
        List<Find> all = every(text);
        all.removeIf(find -> !NilTerm.names(find.place(), text) || NilTerm.namesLimit(find.place(), text));
        return all;
    }

    /** Whatever a pattern fits, in the order of the types; a type as often as it is found. */
    List<Find> every(ReadText text) {
        List<Find> all = new ArrayList<>();
        Candidates candidates = findSieve.passing(text);
        for (int i = 0; i < candidates.size(); i++) {
            Finder finder = finders.get(candidates.pattern(i));
            finder.pattern.eachIn(text, candidates.sentence(i), fit -> all.add(finder.at(fit, text)));
        }
        return all;
    }

    /**
     * Those of some finds that do not give way to a find of another type in the same words.
     *
     * @param others what they may give way to
     */
    List<Find> uncovered(List<Find> finds, List<Find> others) {
        if (others.size() < 2) {
            return finds;
        }
        Map<ClauseType, List<Stretch>> places = new EnumMap<>(ClauseType.class);
        others.forEach(find -> over(find.type())
                .forEach(type ->
                        places.computeIfAbsent(type, none -> new ArrayList<>()).add(find.place())));
        Map<ClauseType, Stretches> covered = new EnumMap<>(ClauseType.class);
        places.forEach((type, stretches) -> covered.put(type, Stretches.of(stretches)));
        return finds.stream()
                .filter(find -> {
                    Stretches cover = covered.get(find.type());
                    return cover == null || !cover.overlap(find.place());
                })
                .toList();
    }

    /** Removes the finds of a text that something takes away. */
    void takeAway(List<Find> finds, ReadText text) {
        takenAway.removeFrom(finds, text);
    }

    private List<ClauseType> over(ClauseType type) {
        Row row = rows.get(type);
        return row == null ? List.of() : row.over;
    }

    private static ClauseType type(String label) {
        return ClauseType.ofLabel(label).orElseThrow(() -> new IllegalStateException("no type of clause " + label));
    }
}
