package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of clauses. Types and parameters that somebody gave by hand hold against what is
 * read; a type given without parameters is read for them.
 */
public final class TextReader implements ClauseReader {

    /** The deal that was read last; the clauses of one deal mostly follow one another. */
    private volatile @Nullable Named last;

    private record Named(Deal deal, Parties parties) {}

    private final Paper paper;

    /** Reads what is typed into a form or a table. */
    public TextReader() {
        this(Paper.FORM);
    }

    private TextReader(Paper paper) {
        this.paper = paper;
    }

    /** What clauses are held against, made when the first is read: many deals have none. */
    private static final class Known {
        private static final Commitments COMMITMENTS = Commitments.builtin();
        private static final Duties DUTIES = new Duties();
    }

    @Override
    public ReadClause read(Clause clause, int number, Deal deal) {
        ReadText text = Lexicon.builtin().read(clause.text(), parties(deal).in(clause));
        List<Find> all =
                clause.types().isEmpty() ? Known.COMMITMENTS.in(text, Weighing.of(paper)) : Known.COMMITMENTS.in(text);
        List<ClauseType> types = clause.types().orElseGet(() -> types(all));
        List<Find> finds = clause.types().isPresent() ? only(all, find -> types.contains(find.type())) : all;
        FoundWords words = new FoundWords(text);
        List<Found> denied = clause.types().isPresent() ? List.of() : words.of(denied(types, text), true);
        List<Found> found = words.of(finds, false);
        Map<ClauseType, Map<Field, Said>> numbers = new EnumMap<>(ClauseType.class);
        Telling telling = new Telling(clause, number, deal, text, finds, found, denied, Known.DUTIES, numbers);
        ReadClause read = telling.of(types);
        List<ClauseType> sure = only(types, type -> read.confidence(type) != Confidence.LOW);
        return sure.size() == types.size() ? read : read.withSure(telling.of(sure));
    }

    @Override
    public ClauseReader of(Paper paper) {
        return new TextReader(paper);
    }

    /** The types that were found, each once. */
    private static List<ClauseType> types(List<Find> finds) {
        List<ClauseType> types = new ArrayList<>();
        for (Find find : finds) {
            if (!types.contains(find.type())) {
                types.add(find.type());
            }
        }
        return types;
    }

    /** Those of a list that fit. Most lists here are empty or short, and there are very many of them. */
    private static <T> List<T> only(List<T> all, Predicate<T> fits) {
        if (all.isEmpty()) {
            return all;
        }
        List<T> left = new ArrayList<>(all);
        left.removeIf(fits.negate());
        return left;
    }

    private Parties parties(Deal deal) {
        Named known = last;
        if (known == null || known.deal != deal) {
            known = new Named(deal, Parties.of(deal));
            last = known;
        }
        return known.parties;
    }

    /** What the text denies and nowhere commits to. */
    private List<Find> denied(List<ClauseType> types, ReadText text) {
        return only(Known.COMMITMENTS.deniedIn(text), find -> !types.contains(find.type()));
    }
}
