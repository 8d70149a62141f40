package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.diag.Parsed;
import org.dealrisk.yaml.YamlNode;

/** Turns the documents of a pack into rules, and tells everything that is wrong with them in one run. */
public final class PackLoader {

    private PackLoader() {}

    /**
     * The documents of one pack.
     *
     * @param parameters the thresholds that several rules share; empty when there are none
     * @param rules one document a rule
     */
    public record Documents(RulePack.Origin origin, Optional<YamlNode> parameters, List<YamlNode> rules) {

        public Documents {
            rules = List.copyOf(rules);
        }
    }

    /** The pack; empty when anything is wrong, for half a rule set is worse than none. */
    public static Parsed<RulePack> load(Documents documents) {
        PackFaults faults = new PackFaults();
        Map<String, Parameter> shared = documents
                .parameters()
                .map(node -> new ParameterReader(faults).read(node, Map.of()))
                .orElse(Map.of());
        RuleReader reader = new RuleReader(shared, faults);
        List<Rule> rules = new ArrayList<>();
        for (YamlNode document : documents.rules()) {
            reader.read(document).ifPresent(rules::add);
        }
        duplicates(rules, faults);
        return faults.any()
                ? Parsed.failed(faults.inOrder())
                : Parsed.of(new RulePack(List.of(documents.origin()), rules, shared, Set.of()));
    }

    private static void duplicates(List<Rule> rules, PackFaults faults) {
        Map<String, Rule> taken = new HashMap<>();
        for (Rule rule : rules) {
            for (String name : List.of(rule.code(), rule.id())) {
                Rule first = taken.putIfAbsent(name, rule);
                if (first != null) {
                    faults.add(rule.place(), name + " is already the name of the rule at " + first.place());
                }
            }
        }
    }
}
