package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dealrisk.clause.Conflict;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.diag.Place;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Origin;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;

/** Puts what rules found into words and points at what it rests on. Thread-safe. */
public final class FindingWriter {

    private final Messages messages;

    public FindingWriter(Language language) {
        this.messages = Messages.of(language);
    }

    /** Every finding, in words, worst first. */
    public List<Finding> write(Results results, MergedDeal merged, Figures figures) {
        return results.hits().stream()
                .map(hit -> write(hit, merged, figures))
                .sorted(Finding.WORST_FIRST)
                .toList();
    }

    private Finding write(Hit hit, MergedDeal merged, Figures figures) {
        DealFacts facts = new DealFacts(merged, figures, hit.rule().parameters(), List.of(), Optional.empty());
        PrintedValues values = new PrintedValues(hit, facts, messages);
        RuleTexts texts = hit.rule().in(messages.language());
        return new Finding(
                hit.rule(),
                hit.severity(),
                hit.subject(),
                texts.title(),
                print(texts.message(), values),
                texts.why(),
                texts.ask(),
                evidence(hit, merged, figures, notes(texts, values)),
                hit.undecided(),
                Optional.empty());
    }

    private String print(Template template, PrintedValues values) {
        return template.print(values::print, messages.say("value.unknown"));
    }

    private Map<Field, String> notes(RuleTexts texts, PrintedValues values) {
        Map<Field, String> notes = new EnumMap<>(Field.class);
        texts.notes().forEach((field, template) -> {
            String note = template.print(values::print, "");
            // A note in which something is unknown says less than nothing.
            boolean whole = template.requests().stream()
                    .allMatch(request -> values.print(request).isPresent());
            if (whole || template.text().startsWith("[[")) {
                notes.put(field, note);
            }
        });
        return notes;
    }

    private static List<Evidence> evidence(Hit hit, MergedDeal merged, Figures figures, Map<Field, String> notes) {
        List<Evidence> evidence = new ArrayList<>();
        Set<Field> fields = new LinkedHashSet<>(hit.subjects());
        List<Field> chosen = hit.rule().evidence();
        fields.addAll(chosen.isEmpty() ? fieldsOf(hit.reads(), figures) : chosen);
        fields.addAll(notes.keySet());
        for (Field field : fields) {
            evidence.addAll(cite(field, merged, notes.getOrDefault(field, "")));
        }
        for (String name : hit.reads()) {
            ClauseEvidence.type(name).ifPresent(type -> evidence.addAll(cite(type, merged)));
            evidence.addAll(citeReading(name, merged));
        }
        return evidence.stream().distinct().toList();
    }

    /** The fields behind the names; a figure stands for its inputs. */
    private static Set<Field> fieldsOf(Set<String> names, Figures figures) {
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

    private static List<Evidence> cite(Field field, MergedDeal merged, String note) {
        Answer answer = merged.deal().answer(field);
        if (answer instanceof Answer.Known known) {
            List<Evidence> cited = new ArrayList<>();
            for (Origin origin : known.origins()) {
                String remark = cited.isEmpty() ? note : "";
                cited.add(new Evidence(Optional.of(field), Optional.of(origin.place()), origin.clause(), remark));
            }
            return cited;
        }
        Optional<Place> place = answer.places().stream().findFirst();
        return place.isPresent() || !note.isEmpty()
                ? List.of(new Evidence(Optional.of(field), place, OptionalInt.empty(), note))
                : List.of();
    }

    private static List<Evidence> cite(ClauseType type, MergedDeal merged) {
        return merged.carrying(type).stream().map(FindingWriter::cite).toList();
    }

    private static Evidence cite(ReadClause clause) {
        return new Evidence(
                Optional.empty(), Optional.of(clause.clause().place()), OptionalInt.of(clause.number()), "");
    }

    /** What a count about the reading counts. */
    private static List<Evidence> citeReading(String name, MergedDeal merged) {
        if (!name.startsWith(DealVocabulary.CALC)) {
            return List.of();
        }
        Optional<ReadingCount> count = ReadingCount.ofLabel(name.substring(DealVocabulary.CALC.length()));
        return count.map(counted -> switch (counted) {
                    case UNREAD_CLAUSES, UNREAD_DUTIES, UNREAD_DUTIES_THEIRS ->
                        merged.unread().stream().map(FindingWriter::cite).toList();
                    case CONFLICTS, CONFLICTS_MUST_KNOW ->
                        merged.conflicts().stream()
                                .flatMap(conflict -> cite(conflict).stream())
                                .toList();
                    case MONEY_FIELDS, OTHER_CURRENCY ->
                        merged.deal().remarks().stream()
                                .map(remark -> new Evidence(
                                        Optional.of(remark.field()),
                                        Optional.of(remark.place()),
                                        OptionalInt.empty(),
                                        remark.text()))
                                .toList();
                })
                .orElse(List.of());
    }

    private static List<Evidence> cite(Conflict conflict) {
        return conflict.origins().stream()
                .map(origin -> new Evidence(
                        Optional.of(conflict.field()), Optional.of(origin.place()), origin.clause(), ""))
                .toList();
    }
}
