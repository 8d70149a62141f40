package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.ReadText.Part;
import org.jspecify.annotations.Nullable;

/**
 * A meaning as a pattern of concepts: {@code us>promise!>result -if@before}.
 *
 * <p>Its terms stand in one part of a sentence, in any order. A term is one concept or several to
 * choose from ({@code a|b}), or several in this order: close to one another ({@code a>b}), or next to
 * each other ({@code a+b}). A concept with {@code !} must not be denied there, one with {@code ~} must
 * be. {@code -} before a term: it must not be there.
 *
 * <p>{@code @sentence}, {@code @before} (earlier in the sentence) and {@code @near} (in the sentence or
 * the next) let a term stand elsewhere. {@code by:us|unknown} says who is bound. With {@code sentence:}
 * in front, the whole sentence counts as one part.
 */
public final class Pattern {

    /** Six English words or twelve Chinese characters. */
    private static final int CLOSE = 12;

    /** Two English words or four Chinese characters. */
    private static final int NEXT = 4;

    private static final String WHOLE = "sentence:";

    private final boolean whole;
    private final List<Term> terms;
    private final Set<Actor> actors;

    private Pattern(boolean whole, List<Term> terms, Set<Actor> actors) {
        this.whole = whole;
        this.terms = List.copyOf(terms);
        this.actors = Set.copyOf(actors);
    }

    private enum Scope {
        PART,
        SENTENCE,
        BEFORE,
        NEAR
    }

    private enum Sense {
        ANY,
        AFFIRMED,
        DENIED
    }

    /** @param reach how far from the one before it may stand */
    private record Choice(List<Integer> concepts, Sense sense, int reach) {}

    private record Term(List<Choice> chain, boolean absent, Scope scope) {}

    /** The mentions that satisfy a term, in order. */
    private record Run(List<Mention> mentions) {

        Stretch stretch() {
            return new Stretch(mentions.get(0).start(), end());
        }

        int end() {
            return mentions.get(mentions.size() - 1).end();
        }

        Run with(Mention next) {
            List<Mention> all = new ArrayList<>(mentions);
            all.add(next);
            return new Run(all);
        }
    }

    /** Where the pattern fits, and the part that it fits in. */
    private record Fit(Part part, Stretch place, List<Run> runs) {}

    /**
     * A pattern as it is written.
     *
     * @throws IllegalArgumentException when it names a concept that no language has a word for
     */
    public static Pattern parse(String written, Lexicon lexicon) {
        String text = written.strip();
        boolean whole = text.startsWith(WHOLE);
        List<Term> terms = new ArrayList<>();
        Set<Actor> actors = Set.of();
        for (String term :
                (whole ? text.substring(WHOLE.length()) : text).strip().split(" +")) {
            if (term.startsWith("by:")) {
                actors = Set.copyOf(Arrays.stream(term.substring(3).split("\\|"))
                        .map(name -> Actor.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList());
            } else {
                terms.add(term(term, lexicon));
            }
        }
        return new Pattern(whole, terms, actors);
    }

    private static Term term(String written, Lexicon lexicon) {
        boolean absent = written.startsWith("-");
        int at = written.indexOf('@');
        Scope scope =
                at < 0 ? Scope.PART : Scope.valueOf(written.substring(at + 1).toUpperCase(Locale.ROOT));
        String chain = written.substring(absent ? 1 : 0, at < 0 ? written.length() : at);
        List<Choice> choices = Arrays.stream(chain.split("(?=[>+])"))
                .map(choice -> choice(choice, lexicon))
                .toList();
        return new Term(choices, absent, scope);
    }

    private static Choice choice(String written, Lexicon lexicon) {
        Sense sense = written.endsWith("!") ? Sense.AFFIRMED : written.endsWith("~") ? Sense.DENIED : Sense.ANY;
        boolean next = written.startsWith("+");
        String names = written.substring(
                next || written.startsWith(">") ? 1 : 0, written.length() - (sense == Sense.ANY ? 0 : 1));
        List<Integer> concepts =
                Arrays.stream(names.split("\\|")).map(lexicon::known).toList();
        return new Choice(concepts, sense, next ? NEXT : CLOSE);
    }

    /** Where the pattern fits, at most once in every part of a sentence. */
    public List<Stretch> in(ReadText text) {
        return fits(text).stream().map(Fit::place).toList();
    }

    /**
     * The words by which the text fits the pattern at a place, in order of their place; the words that
     * have to be absent have none.
     *
     * @param place one that {@link #in} gave
     */
    public List<Evidence> evidence(ReadText text, Stretch place) {
        return fits(text).stream()
                .filter(fit -> fit.place.equals(place))
                .limit(1)
                .flatMap(fit -> runs(fit, text).flatMap(run -> run.mentions.stream())
                        .map(mention -> text.evidence(mention, fit.part)))
                .sorted(Comparator.comparingInt(found -> found.place().start()))
                .toList();
    }

    private Stream<Run> runs(Fit fit, ReadText text) {
        Stream<Run> elsewhere = terms.stream()
                .filter(term -> !term.absent && term.scope != Scope.PART)
                .map(term -> places(term, text, fit.part, area(term.scope, text, fit.part, fit.place))
                        .get(0));
        return Stream.concat(fit.runs.stream(), elsewhere);
    }

    private List<Fit> fits(ReadText text) {
        List<Fit> found = new ArrayList<>();
        if (!isPossible(text)) {
            return found;
        }
        @Nullable Part last = null;
        for (Part part : text.parts()) {
            boolean again = whole && last != null && last.sentence().equals(part.sentence());
            if (!again) {
                fit(text, whole ? part.whole() : part).ifPresent(found::add);
            }
            last = part;
        }
        return found;
    }

    /** Whether the text has some concept of everything that has to be there. */
    private boolean isPossible(ReadText text) {
        return terms.stream()
                .filter(term -> !term.absent)
                .flatMap(term -> term.chain.stream())
                .allMatch(choice -> choice.concepts.stream().anyMatch(text::has));
    }

    private Optional<Fit> fit(ReadText text, Part part) {
        if (!actors.isEmpty() && !actors.contains(text.actor(part))) {
            return Optional.empty();
        }
        List<Run> runs = new ArrayList<>();
        Optional<Stretch> all = Optional.empty();
        for (Term term : terms) {
            if (!term.absent && term.scope == Scope.PART) {
                List<Run> places = places(term, text, part, part.stretch());
                if (places.isEmpty()) {
                    return Optional.empty();
                }
                Run best = best(all, places);
                runs.add(best);
                all = Optional.of(all.map(best.stretch()::to).orElseGet(best::stretch));
            }
        }
        Stretch found = all.orElse(part.stretch());
        return terms.stream().allMatch(term -> agrees(term, text, part, found))
                ? Optional.of(new Fit(part, found, runs))
                : Optional.empty();
    }

    /** The first place of the first term; of the others the one that makes the whole the shortest. */
    private static Run best(Optional<Stretch> before, List<Run> places) {
        return before.map(all -> places.stream()
                        .min(Comparator.comparingInt(place -> {
                            Stretch joined = all.to(place.stretch());
                            return joined.end() - joined.start();
                        }))
                        .orElseThrow())
                .orElse(places.get(0));
    }

    /** Whether a term that is not itself part of the find has its way. */
    private static boolean agrees(Term term, ReadText text, Part part, Stretch found) {
        if (!term.absent && term.scope == Scope.PART) {
            return true;
        }
        boolean there =
                !places(term, text, part, area(term.scope, text, part, found)).isEmpty();
        return there != term.absent;
    }

    private static Stretch area(Scope scope, ReadText text, Part part, Stretch found) {
        return switch (scope) {
            case PART -> part.stretch();
            case SENTENCE -> part.sentence();
            case BEFORE -> new Stretch(part.sentence().start(), found.start());
            case NEAR -> new Stretch(part.sentence().start(), text.endOfNext(part.sentence()));
        };
    }

    /** The places of a term, in order of their start. */
    private static List<Run> places(Term term, ReadText text, Part part, Stretch area) {
        List<Run> ends = mentions(term.chain.get(0), text, part, area).stream()
                .map(mention -> new Run(List.of(mention)))
                .toList();
        for (Choice next : term.chain.subList(1, term.chain.size())) {
            ends = joined(ends, next, mentions(next, text, part, area), text);
        }
        return ends;
    }

    /** Each of the mentions with the nearest of the places before it, where that is near enough. */
    private static List<Run> joined(List<Run> places, Choice next, List<Mention> mentions, ReadText text) {
        List<Run> byEnd =
                places.stream().sorted(Comparator.comparingInt(Run::end)).toList();
        List<Run> joined = new ArrayList<>();
        int passed = 0;
        for (Mention mention : mentions) {
            while (passed < byEnd.size() && byEnd.get(passed).end() <= mention.start()) {
                passed++;
            }
            if (passed > 0) {
                Run nearest = byEnd.get(passed - 1);
                boolean near = text.text().distance(nearest.end(), mention.start()) <= next.reach;
                Optional.of(mention).filter(place -> near).map(nearest::with).ifPresent(joined::add);
            }
        }
        return joined;
    }

    private static List<Mention> mentions(Choice choice, ReadText text, Part part, Stretch area) {
        List<Mention> found = new ArrayList<>();
        for (int concept : choice.concepts) {
            for (Mention mention : text.in(area, concept)) {
                boolean fits = choice.sense == Sense.ANY
                        || text.isDenied(mention, text.partOf(mention, part)) == (choice.sense == Sense.DENIED);
                if (fits) {
                    found.add(mention);
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }
}
