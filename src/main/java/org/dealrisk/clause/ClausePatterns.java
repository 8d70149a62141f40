package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.LexiconFile;
import org.dealrisk.clause.lexicon.Pattern;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.ClauseType;

/** The patterns of every type of clause. Immutable and thread-safe. */
final class ClausePatterns {

    private static final String FILE = "clauses.txt";

    /** Stands between a pattern and whom it binds or favours. */
    private static final String STANCE = " => ";

    private final Map<ClauseType, Row> rows = new EnumMap<>(ClauseType.class);

    /**
     * @param deny what denies the type
     * @param unless what takes a type away when the text has it anywhere
     * @param over the types that give way to this one in the same words
     */
    private record Row(List<Finder> find, List<Pattern> deny, List<Pattern> unless, List<ClauseType> over) {}

    private record Finder(Pattern pattern, Optional<Stance> stance) {

        private static Finder parse(String written, Lexicon lexicon) {
            int end = written.indexOf(STANCE);
            return end < 0
                    ? new Finder(Pattern.parse(written, lexicon), Optional.empty())
                    : new Finder(
                            Pattern.parse(written.substring(0, end), lexicon),
                            Optional.of(Stance.parse(written.substring(end + STANCE.length()))));
        }

        private Stream<Find> in(ReadText text, ClauseType type) {
            return pattern.in(text).stream()
                    .map(place -> new Find(
                            type,
                            place,
                            stance.map(told -> told.bearing(text, place)).orElse(Bearing.UNKNOWN),
                            pattern));
        }
    }

    /**
     * A type and the words that it was found in.
     *
     * @param bearing whom it binds, as far as they tell
     * @param pattern that fits them
     */
    record Find(ClauseType type, Stretch place, Bearing bearing, Pattern pattern) {}

    private ClausePatterns(Lexicon lexicon) {
        for (LexiconFile.Section section : LexiconFile.read(FILE)) {
            List<ClauseType> over =
                    section.all("over").stream().map(ClausePatterns::type).toList();
            rows.put(
                    type(section.name()),
                    new Row(
                            finders(section, lexicon),
                            patterns(section, "deny", lexicon),
                            patterns(section, "unless", lexicon),
                            over));
        }
    }

    private static List<Finder> finders(LexiconFile.Section section, Lexicon lexicon) {
        return section.all("find").stream()
                .map(written -> Finder.parse(written, lexicon))
                .toList();
    }

    private static List<Pattern> patterns(LexiconFile.Section section, String key, Lexicon lexicon) {
        return section.all(key).stream()
                .map(written -> Pattern.parse(written, lexicon))
                .toList();
    }

    private static final class Builtin {
        private static final ClausePatterns PATTERNS = new ClausePatterns(Lexicon.builtin());
    }

    /** The patterns of the distribution; read once, when they are first asked for. */
    static ClausePatterns builtin() {
        return Builtin.PATTERNS;
    }

    /** What the text commits to, in the order of the types; a type as often as it is found. */
    List<Find> in(ReadText text) {
        List<Find> all = new ArrayList<>();
        rows.forEach((type, row) -> {
            if (row.unless.stream().allMatch(pattern -> pattern.in(text).isEmpty())) {
                row.find.forEach(finder -> finder.in(text, type).forEach(all::add));
            }
        });
        all.removeIf(find -> isDefinition(find, text) || isQuestion(find, text));
        return all.stream()
                .filter(find -> all.stream().noneMatch(other -> covers(other, find)))
                .toList();
    }

    /** The types that the text denies, in the order of the types, each where it is denied first. */
    List<Find> deniedIn(ReadText text) {
        List<Find> denied = new ArrayList<>();
        rows.forEach((type, row) -> row.deny.stream()
                .flatMap(pattern ->
                        pattern.in(text).stream().map(place -> new Find(type, place, Bearing.UNKNOWN, pattern)))
                .findFirst()
                .ifPresent(denied::add));
        return denied;
    }

    /** A sentence that says what a word means commits to nothing. */
    private static boolean isDefinition(Find find, ReadText text) {
        return !text.places("definition", text.sentence(find.place)).isEmpty();
    }

    /** Who asks for something has not promised it. */
    private static boolean isQuestion(Find find, ReadText text) {
        Stretch sentence = text.sentence(find.place);
        boolean marked = find.place.end() < sentence.end()
                && !text.places("question", new Stretch(find.place.end(), sentence.end())).isEmpty();
        boolean asks = find.place.start() > sentence.start()
                && !text.places("ask", new Stretch(sentence.start(), find.place.start())).isEmpty();
        return marked || asks;
    }

    private boolean covers(Find other, Find find) {
        Row row = rows.get(other.type);
        return row != null && row.over.contains(find.type) && other.place.overlaps(find.place);
    }

    private static ClauseType type(String label) {
        return ClauseType.ofLabel(label).orElseThrow(() -> new IllegalStateException("no type of clause " + label));
    }
}
