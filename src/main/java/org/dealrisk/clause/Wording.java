package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.LexiconFile;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.clause.lexicon.Pattern;
import org.dealrisk.clause.lexicon.PatternReader;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.TextSample.Kind;

/** Wordings that a text to the client had better not have. */
public enum Wording {
    /** Words that say whose fault it was, or that we will pay. */
    ADMISSION_OF_FAULT(Kind.REPLY, Kind.EMAIL, Kind.DOCUMENT),
    /** Company policy as the reason to refuse. */
    POLICY_AS_REFUSAL(Kind.values()),
    /** Results promised in absolute words. */
    CARELESS_PROMISE(Kind.PROPOSAL, Kind.EMAIL, Kind.TEMPLATE, Kind.DOCUMENT);

    private static final String FILE = "wordings.txt";

    private final Set<Kind> kinds;

    Wording(Kind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** The name in conditions, such as {@code careless-promise}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Wording> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(wording -> wording.label().equals(label))
                .findFirst();
    }

    /** The phrases of all texts, in order of place, wording by wording; texts of another kind have none. */
    public static List<Phrase> in(List<TextSample> texts) {
        List<Phrase> phrases = new ArrayList<>();
        for (TextSample text : texts) {
            ReadText read = Lexicon.builtin().read(text.text(), Parties.STANDARD);
            for (Wording wording : values()) {
                if (wording.kinds.contains(text.kind())) {
                    wording.places(read).forEach(place -> phrases.add(wording.phrase(text, read, place)));
                }
            }
        }
        return phrases;
    }

    private Phrase phrase(TextSample text, ReadText read, Stretch place) {
        Stretch written = read.inOriginal(place);
        return new Phrase(this, read.words(place), text.placeOf(written.start(), written.end()));
    }

    /** Where the wording stands, none overlapping; what is quoted, or listed as not included, does not count. */
    private Collection<Stretch> places(ReadText text) {
        NavigableMap<Integer, Stretch> places = new TreeMap<>();
        for (Pattern pattern : Patterns.OF.get(ordinal())) {
            for (Stretch place : pattern.in(text)) {
                if (!text.isQuoted(place) && !Uncommitted.isExcluded(place, text) && !overlapsAny(place, places)) {
                    places.put(place.start(), place);
                }
            }
        }
        return places.values();
    }

    /** @param places none of which overlaps another, by their start */
    private static boolean overlapsAny(Stretch place, NavigableMap<Integer, Stretch> places) {
        Map.Entry<Integer, Stretch> before = places.lowerEntry(place.end());
        return before != null && before.getValue().overlaps(place);
    }

    /** Read when the first text is. */
    private static final class Patterns {

        private static final List<List<Pattern>> OF =
                Arrays.stream(values()).map(Patterns::of).toList();

        private static List<Pattern> of(Wording wording) {
            return LexiconFile.read(FILE).stream()
                    .filter(section -> section.name().equals(wording.label()))
                    .flatMap(section -> section.all("find").stream())
                    .map(new PatternReader(Lexicon.builtin())::read)
                    .toList();
        }
    }
}
