package org.dealrisk.clause;

import java.util.List;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.LexiconFile;
import org.dealrisk.clause.lexicon.Pattern;
import org.dealrisk.clause.lexicon.PatternReader;
import org.dealrisk.clause.lexicon.ReadText;

/** Tells how much a text binds us when nothing else of it is understood. Thread-safe. */
final class Duties {

    private static final String FILE = "duties.txt";

    private final List<Pattern> heavy = patterns("duty");
    private final List<Pattern> light = patterns("light-duty");

    /** One of {@link Reading#DUTY}, {@link Reading#LIGHT_DUTY} and {@link Reading#NO_DUTY}. */
    Reading of(ReadText text) {
        if (fits(heavy, text)) {
            return Reading.DUTY;
        }
        return fits(light, text) ? Reading.LIGHT_DUTY : Reading.NO_DUTY;
    }

    private static boolean fits(List<Pattern> patterns, ReadText text) {
        for (Pattern pattern : patterns) {
            if (pattern.firstIn(text).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Pattern> patterns(String section) {
        return LexiconFile.read(FILE).stream()
                .filter(found -> found.name().equals(section))
                .flatMap(found -> found.all("find").stream())
                .map(new PatternReader(Lexicon.builtin())::read)
                .toList();
    }
}
