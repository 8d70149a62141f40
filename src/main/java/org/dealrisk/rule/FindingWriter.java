package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dealrisk.clause.Confidence;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Field;
import org.dealrisk.text.Messages;

/** Puts what rules found into words and points at what it rests on. Thread-safe. */
public final class FindingWriter {

    private final Messages messages;

    public FindingWriter(Messages messages) {
        this.messages = messages;
    }

    /**
     * Every finding, in words, worst first.
     *
     * @param waived the findings that derived rules did not look at
     */
    public List<Finding> write(Results results, MergedDeal merged, Figures figures, Exemption waived) {
        List<Hit> firstOrder = results.firstOrderHits(waived);
        List<Finding> findings = new ArrayList<>();
        for (Hit hit : results.hits()) {
            List<Hit> found = hit.rule().derived() ? firstOrder : List.of();
            Supplier<DealFacts> facts = () -> DealFacts.of(merged, figures, hit.rule(), found);
            findings.add(write(hit, merged, () -> new PrintedValues(hit, facts.get(), messages)));
        }
        findings.sort(Finding.WORST_FIRST);
        return List.copyOf(findings);
    }

    private Finding write(Hit hit, MergedDeal merged, Supplier<PrintedValues> values) {
        RuleTexts texts = hit.rule().in(messages.language());
        return new Finding(
                hit.rule(),
                hit.severity(),
                hit.subject(),
                hit.subjects(),
                texts.title(),
                () -> print(texts.message(), values.get()),
                texts.why(),
                hit.doubtful() ? messages.say("finding.confirm", texts.ask()) : texts.ask(),
                new Later<>(() -> basis(hit, merged, notes(texts, values))),
                hit.undecided(),
                Optional.empty(),
                false);
    }

    private static Finding.Basis basis(Hit hit, MergedDeal merged, Map<Field, String> notes) {
        List<Evidence> evidence = evidence(hit, merged, notes);
        return new Finding.Basis(evidence, confidence(hit, evidence, merged));
    }

    /** Of the clauses it rests on the one that is surest; a critical that was lowered is in doubt by definition. */
    private static Optional<Confidence> confidence(Hit hit, List<Evidence> evidence, MergedDeal merged) {
        if (hit.doubtful()) {
            return Optional.of(Confidence.LOW);
        }
        Optional<Confidence> surest = Optional.empty();
        for (Evidence cited : evidence) {
            if (cited.clause().isPresent()) {
                ReadClause clause = merged.clauses().get(cited.clause().getAsInt());
                Optional<Confidence> least = clause.leastConfidence();
                surest = surest.isEmpty() || (least.isPresent() && least.get().compareTo(surest.get()) > 0)
                        ? least
                        : surest;
            }
        }
        return surest;
    }

    private String print(Template template, PrintedValues values) {
        return template.print(values::print, messages.say("value.unknown"));
    }

    private Map<Field, String> notes(RuleTexts texts, Supplier<PrintedValues> printed) {
        if (texts.notes().isEmpty()) {
            return Map.of();
        }
        PrintedValues values = printed.get();
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

    /** What the rule rests on, each remark at one place of its field; a field that only has a remark comes last. */
    private static List<Evidence> evidence(Hit hit, MergedDeal merged, Map<Field, String> notes) {
        List<Evidence> evidence = new ArrayList<>(Citations.of(hit, merged, notes.keySet()));
        notes.forEach((field, note) -> noted(field, evidence, merged)
                .ifPresent(at -> evidence.set(at, evidence.get(at).withNote(note))));
        return evidence;
    }

    /** Where the remark on a field belongs: where it stands first, or in the contract where that overrules the form. */
    private static OptionalInt noted(Field field, List<Evidence> evidence, MergedDeal merged) {
        int[] places = IntStream.range(0, evidence.size())
                .filter(at -> evidence.get(at).field().filter(field::equals).isPresent())
                .toArray();
        boolean contested = merged.conflicts().stream().anyMatch(conflict -> conflict.field() == field);
        OptionalInt holds = Arrays.stream(places)
                .filter(at -> !contested || evidence.get(at).clause().isPresent())
                .findFirst();
        return holds.isPresent() ? holds : Arrays.stream(places).findFirst();
    }
}
