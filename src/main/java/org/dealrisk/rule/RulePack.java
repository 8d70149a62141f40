package org.dealrisk.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that judge a deal, with their thresholds, and the packs they come from. Immutable.
 *
 * @param origins the packs, the built-in one first
 * @param rules every rule, in the order of groups and codes
 * @param shared thresholds that several rules use, by name
 * @param off the codes of the rules that are switched off; they are still known, but find nothing
 */
public record RulePack(List<Origin> origins, List<Rule> rules, Map<String, Parameter> shared, Set<String> off) {

    /** The groups in the order in which they are shown. */
    public static final List<String> GROUPS =
            List.of("VAL", "GUA", "SCO", "PAY", "LIA", "TRM", "DEL", "CLI", "CON", "EVD", "POR", "DAT");

    public RulePack {
        origins = List.copyOf(origins);
        rules = rules.stream().sorted(RulePack::compare).toList();
        shared = Map.copyOf(shared);
        off = Set.copyOf(off);
    }

    /**
     * A pack that took part.
     *
     * @param sha256 the hash of its files, so that a report can be repeated
     */
    public record Origin(String name, String version, String sha256) {}

    /** The shared thresholds alone: no rules, and no pack that is told of. */
    public RulePack withoutRules() {
        return new RulePack(List.of(), List.of(), shared, Set.of());
    }

    /** The same pack with another rule in the place of the one of the same code. */
    RulePack with(Rule changed) {
        List<Rule> all = rules.stream()
                .map(rule -> rule.code().equals(changed.code()) ? changed : rule)
                .toList();
        return new RulePack(origins, all, shared, off);
    }

    /** Whether a rule takes part. */
    public boolean isOn(Rule rule) {
        return !off.contains(rule.code());
    }

    /** The rule of a code or id. */
    public Optional<Rule> rule(String codeOrId) {
        for (Rule rule : rules) {
            if (rule.code().equalsIgnoreCase(codeOrId) || rule.id().equals(codeOrId)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static int compare(Rule one, Rule other) {
        int byGroup = Integer.compare(place(one), place(other));
        return byGroup != 0 ? byGroup : one.code().compareTo(other.code());
    }

    private static int place(Rule rule) {
        int place = GROUPS.indexOf(rule.group());
        return place < 0 ? GROUPS.size() : place;
    }
}
