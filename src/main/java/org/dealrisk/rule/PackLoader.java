package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.diag.Parsed;
import org.dealrisk.text.Language;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/** Turns the documents of packs into rules, and tells everything that is wrong with them in one run. */
public final class PackLoader {

    private PackLoader() {}

    /**
     * The documents of the pack that all others build on.
     *
     * @param parameters the thresholds that several rules share; empty when there are none
     * @param rules one document a rule
     */
    public record Documents(RulePack.Origin origin, Optional<YamlNode> parameters, List<YamlNode> rules) {

        public Documents {
            rules = List.copyOf(rules);
        }
    }

    /** The pack, in every language of the tool; empty when anything is wrong, for half a rule set is worse than none. */
    public static Parsed<RulePack> load(Documents documents) {
        PackFaults faults = new PackFaults();
        Map<String, Parameter> shared = documents
                .parameters()
                .map(node -> new ParameterReader(faults).read(node, Map.of()))
                .orElse(Map.of());
        new RuleNames(faults).take(documents.rules());
        List<Rule> rules = new ArrayList<>();
        RuleReader reader = new RuleReader(shared, EnumSet.allOf(Language.class), faults);
        documents.rules().forEach(node -> reader.read(node).ifPresent(rules::add));
        return faults.any()
                ? Parsed.failed(faults.inOrder())
                : Parsed.of(new RulePack(List.of(documents.origin()), rules, shared, Set.of()));
    }

    /**
     * Puts packs on a ground, each on what those before it have made. A pack may have rules and shared
     * thresholds of its own and change what is there, but not take a name twice.
     *
     * @return empty when anything is wrong with any of them
     */
    public static Parsed<RulePack> extend(PackGround ground, List<PackSource> packs) {
        PackFaults faults = new PackFaults();
        PackStack stack = new PackStack(ground, faults);
        packs.forEach(stack::add);
        return faults.any() ? Parsed.failed(faults.inOrder()) : Parsed.of(stack.pack());
    }

    /**
     * Adds cases that stand apart from their rules.
     *
     * @param ground what the pack was put on; a case of a rule that it leaves out is left out too
     * @param documents lists of cases, each of which names its rule
     * @return empty when anything is wrong with any of them
     */
    public static Parsed<RulePack> withCases(RulePack pack, PackGround ground, List<YamlNode> documents) {
        PackFaults faults = new PackFaults();
        RulePack[] changed = {pack};
        for (YamlNode document : documents) {
            new CaseReader(faults).readApart(document, (code, example) -> {
                if (pack.rule(code.text()).isPresent()
                        || ground.leftOut().rule(code.text()).isEmpty()) {
                    add(changed, code, example, faults);
                }
            });
        }
        return faults.any() ? Parsed.failed(faults.inOrder()) : Parsed.of(changed[0]);
    }

    private static void add(RulePack[] pack, YamlScalar code, RuleCase example, PackFaults faults) {
        Optional<Rule> rule = pack[0].rule(code.text());
        if (rule.isEmpty()) {
            List<String> codes = pack[0].rules().stream().map(Rule::code).toList();
            faults.addUnknown(code.place(), "the rule", code.text(), codes);
        }
        rule.ifPresent(found -> pack[0] = pack[0].with(found.withCase(example)));
    }
}
