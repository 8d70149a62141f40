package org.dealrisk.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that judge a deal, with their thresholds, and the packs they come from. Immutable.
 *
 * @param origins the packs, the built-in one first
 * @param rules every rule that is switched on, in the order of groups and codes
 * @param shared thresholds that several rules use, by name
 */
public record RulePack(List<Origin> origins, List<Rule> rules, Map<String, Parameter> shared) {

    /** The groups in the order in which they are shown. */
    public static final List<String> GROUPS =
            List.of("VAL", "GUA", "SCO", "PAY", "LIA", "TRM", "DEL", "CLI", "CON", "EVD", "POR", "DAT");

    private static final Comparator<Rule> ORDER = Comparator.comparingInt(
                    (Rule rule) -> GROUPS.contains(rule.group()) ? GROUPS.indexOf(rule.group()) : GROUPS.size())
            .thenComparing(Rule::code);

    public RulePack {
        origins = List.copyOf(origins);
        rules = rules.stream().sorted(ORDER).toList();
        shared = Map.copyOf(shared);
    }

    /**
     * A pack that took part.
     *
     * @param sha256 the hash of its files, so that a report can be repeated
     */
    public record Origin(String name, String version, String sha256) {}

    /** The rule of a code or id. */
    public Optional<Rule> rule(String codeOrId) {
        return rules.stream()
                .filter(rule -> rule.code().equalsIgnoreCase(codeOrId) || rule.id().equals(codeOrId))
                .findFirst();
    }
}
