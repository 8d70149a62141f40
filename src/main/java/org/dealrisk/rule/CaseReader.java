package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** Reads the deals that prove a rule. */
final class CaseReader {

    static final List<String> KEYS = List.of("name", "deal", "expect", "fields", "missing");
    static final List<String> KEYS_WITH_RULE = List.of("rule", "name", "deal", "expect", "fields", "missing");
    private static final String CLEAR = "clear";
    private static final String CANNOT_TELL = "cannot-tell";

    private final PackFaults faults;

    CaseReader(PackFaults faults) {
        this.faults = faults;
    }

    List<RuleCase> read(PackMapping rule) {
        List<RuleCase> cases = new ArrayList<>();
        for (YamlNode node : rule.list("cases")) {
            PackMapping.of(node, "a case", KEYS, faults).flatMap(this::one).ifPresent(cases::add);
        }
        return cases;
    }

    /**
     * Reads the cases that stand apart from their rules: a list of cases, each of which names its rule.
     *
     * @param taker gets each case with the name of its rule
     */
    void readApart(YamlNode document, BiConsumer<YamlScalar, RuleCase> taker) {
        if (!(document instanceof YamlSequence sequence)) {
            faults.add(document.place(), "a file of cases should be a list: - rule: CODE, name: ..., deal: ...");
            return;
        }
        for (YamlNode node : sequence.items()) {
            PackMapping.of(node, "a case", KEYS_WITH_RULE, faults).ifPresent(mapping -> {
                Optional<YamlScalar> rule = mapping.required("rule");
                Optional<RuleCase> example = one(mapping);
                if (rule.isPresent() && example.isPresent()) {
                    taker.accept(rule.get(), example.get());
                }
            });
        }
    }

    private Optional<RuleCase> one(PackMapping mapping) {
        String name = mapping.requiredText("name");
        Optional<YamlScalar> expect = mapping.required("expect");
        Optional<YamlNode> deal = mapping.node("deal");
        if (deal.isEmpty()) {
            faults.add(mapping.place(), "a case lacks the key \"deal\"");
        }
        if (expect.isEmpty() || deal.isEmpty() || !isLegal(expect.get())) {
            return Optional.empty();
        }
        return Optional.of(new RuleCase(
                name,
                deal.get(),
                Severity.ofLabel(expect.get().text()),
                expect.get().text().equals(CANNOT_TELL),
                mapping.scalars("fields").stream().map(YamlScalar::text).toList(),
                mapping.scalars("missing").stream().map(YamlScalar::text).toList(),
                mapping.place()));
    }

    private boolean isLegal(YamlScalar expect) {
        List<String> legal = new ArrayList<>(Severity.labels());
        legal.addAll(List.of(CLEAR, CANNOT_TELL));
        if (!legal.contains(expect.text())) {
            faults.addUnknown(expect.place(), "the outcome", expect.text(), legal);
        }
        return legal.contains(expect.text());
    }
}
