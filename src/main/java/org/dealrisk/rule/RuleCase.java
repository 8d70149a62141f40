package org.dealrisk.rule;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Place;
import org.dealrisk.yaml.YamlNode;

/**
 * A deal and what a rule must make of it.
 *
 * @param deal the deal form
 * @param expect the severity that must be found; empty when nothing may be found
 * @param cannotTell whether, finding nothing, the rule must say that it cannot tell
 * @param fields the fields that the findings must be about; empty where that is left open
 * @param missing the facts that must be named as missing; empty where that is left open
 */
public record RuleCase(
        String name,
        YamlNode deal,
        Optional<Severity> expect,
        boolean cannotTell,
        List<String> fields,
        List<String> missing,
        Place place) {

    public RuleCase {
        fields = List.copyOf(fields);
        missing = List.copyOf(missing);
    }
}
