package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads patterns as {@link Pattern} says that they are written. Patterns share the terms that they have in common. */
public final class PatternReader {

    private static final String BY = "by:";

    private final Lexicon lexicon;
    private final Map<String, Term> terms = new HashMap<>();

    public PatternReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The pattern that is written.
     *
     * @throws IllegalArgumentException when it names a concept that no language has a word for
     */
    public Pattern read(String written) {
        return read(written, Integer.MAX_VALUE);
    }

    /**
     * The pattern that is written, of words that stand near one another.
     *
     * @param furthest how far the words of a find may reach: an English word is two, a Chinese character one
     * @throws IllegalArgumentException when it names a concept that no language has a word for
     */
    public Pattern read(String written, int furthest) {
        String text = written.strip();
        Reach reach = Reach.of(text);
        List<Term> found = new ArrayList<>();
        Set<Actor> actors = EnumSet.allOf(Actor.class);
        for (String word : parts(text.substring(reach.mark().length()), ' ')) {
            if (word.startsWith(BY)) {
                actors.retainAll(actors(word.substring(BY.length())));
            } else if (!word.isEmpty()) {
                found.add(term(word));
            }
        }
        return new Pattern(reach, found, actors, furthest);
    }

    private Term term(String written) {
        Term known = terms.get(written);
        if (known == null) {
            known = Term.parse(written, lexicon);
            terms.put(written, known);
        }
        return known;
    }

    private static Set<Actor> actors(String names) {
        Set<Actor> actors = EnumSet.noneOf(Actor.class);
        for (String name : parts(names, '|')) {
            actors.add(Actor.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return actors;
    }

    /** What stands between the separators. */
    static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
