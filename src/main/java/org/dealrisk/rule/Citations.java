package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dealrisk.clause.Conflict;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.Reading;
import org.dealrisk.clause.Wording;
import org.dealrisk.diag.Place;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;

/** Finds the places in a deal that a finding rests on. */
final class Citations {

    private Citations() {}

    /**
     * What a finding rests on: its subjects, the fields that its rule names or its conditions read, the
     * clauses asked for.
     *
     * @param more fields to cite besides
     */
    static List<Evidence> of(Hit hit, MergedDeal merged, Set<Field> more) {
        List<Evidence> evidence = new ArrayList<>();
        Set<Field> fields = new LinkedHashSet<>(hit.subjects());
        List<Field> chosen = hit.rule().evidence();
        fields.addAll(chosen.isEmpty() ? fieldsOf(hit.reads()) : chosen);
        fields.addAll(more);
        for (Field field : fields) {
            evidence.addAll(cite(field, merged));
        }
        for (String name : hit.reads()) {
            TextEvidence.type(name).ifPresent(type -> evidence.addAll(cite(type, merged)));
            TextEvidence.wording(name).ifPresent(wording -> evidence.addAll(cite(wording, merged)));
            evidence.addAll(citeReading(name, merged));
        }
        return withoutRepeats(evidence);
    }

    /** Each once; a clause that is cited for one of its fields is not cited for its type at the same place. */
    private static List<Evidence> withoutRepeats(List<Evidence> evidence) {
        Set<Place> ofFields = new HashSet<>();
        for (Evidence one : evidence) {
            if (one.field().isPresent() && one.place().isPresent()) {
                ofFields.add(one.place().get());
            }
        }
        Set<Evidence> once = new LinkedHashSet<>(evidence);
        once.removeIf(one -> one.field().isEmpty()
                && one.place().isPresent()
                && ofFields.contains(one.place().get()));
        return List.copyOf(once);
    }

    /** The fields behind the names; a figure stands for its inputs. */
    private static Set<Field> fieldsOf(Set<String> names) {
        Set<Field> fields = new LinkedHashSet<>();
        for (String name : names) {
            if (name.startsWith(DealVocabulary.CALC)) {
                FigureName.ofLabel(name.substring(DealVocabulary.CALC.length()))
                        .ifPresent(figure -> fields.addAll(figure.inputs()));
            } else {
                Fields.ofPath(name).ifPresent(fields::add);
            }
        }
        return fields;
    }

    private static List<Evidence> cite(Field field, MergedDeal merged) {
        Answer answer = merged.deal().answer(field);
        if (answer instanceof Answer.Known known && !known.origins().isEmpty()) {
            return known.origins().stream()
                    .map(origin -> new Evidence(Optional.of(field), Optional.of(origin.place()), origin.clause(), ""))
                    .toList();
        }
        Optional<Place> place = answer.places().stream().findFirst();
        return List.of(new Evidence(Optional.of(field), place, OptionalInt.empty(), ""));
    }

    private static List<Evidence> cite(ClauseType type, MergedDeal merged) {
        return merged.carrying(type).stream()
                .map(clause -> cite(clause.placeOf(type), clause))
                .toList();
    }

    private static List<Evidence> cite(Wording wording, MergedDeal merged) {
        return merged.phrases(wording).stream()
                .map(phrase -> new Evidence(Optional.empty(), Optional.of(phrase.place()), OptionalInt.empty(), ""))
                .toList();
    }

    private static Evidence cite(Place place, ReadClause clause) {
        return new Evidence(Optional.empty(), Optional.of(place), OptionalInt.of(clause.number()), "");
    }

    /** What a count about the reading counts. */
    private static List<Evidence> citeReading(String name, MergedDeal merged) {
        if (!name.startsWith(DealVocabulary.CALC)) {
            return List.of();
        }
        Optional<ReadingCount> count = ReadingCount.ofLabel(name.substring(DealVocabulary.CALC.length()));
        return count.map(counted -> switch (counted) {
                    case UNREAD_CLAUSES ->
                        unread(merged, Reading.DUTY, Reading.NOT_READ, Reading.LIGHT_DUTY, Reading.NO_DUTY);
                    case UNREAD_DUTIES -> unread(merged, Reading.DUTY, Reading.NOT_READ);
                    case UNREAD_DUTIES_THEIRS -> unread(merged, Reading.LIGHT_DUTY);
                    case CONFLICTS, CONFLICTS_MUST_KNOW ->
                        merged.conflicts().stream()
                                .flatMap(conflict -> cite(conflict).stream())
                                .toList();
                    case MONEY_FIELDS -> List.<Evidence>of();
                })
                .orElse(List.of());
    }

    /** The clauses of which reading came to one of these, those of the first before those of the next. */
    private static List<Evidence> unread(MergedDeal merged, Reading... readings) {
        return Arrays.stream(readings)
                .flatMap(reading -> merged.reading(reading).stream())
                .map(clause -> cite(clause.clause().place(), clause))
                .toList();
    }

    private static List<Evidence> cite(Conflict conflict) {
        return conflict.origins().stream()
                .map(origin ->
                        new Evidence(Optional.of(conflict.field()), Optional.of(origin.place()), origin.clause(), ""))
                .toList();
    }
}
