package org.dealrisk.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.diag.Place;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/**
 * The codes and ids of rules, of which none may be taken twice. Looks at documents, not at rules, so
 * that a rule which has other faults still holds its name. Not thread-safe.
 */
final class RuleNames {

    private static final String REMEDY =
            "a rule is changed under severities, parameters, texts or disable in pack.yaml";

    private final Map<String, Place> taken = new HashMap<>();
    private final Set<String> before = new HashSet<>();
    private final PackFaults faults;

    RuleNames(PackFaults faults) {
        this.faults = faults;
    }

    /** Takes the names of rules that are there already. */
    void takeAll(RulePack pack) {
        for (Rule rule : pack.rules()) {
            taken.put(rule.code(), rule.place());
            taken.put(rule.id(), rule.place());
            before.addAll(List.of(rule.code(), rule.id()));
        }
    }

    /** Takes the names of the rules in these documents; one that is taken already is a fault. */
    void take(List<YamlNode> documents) {
        for (YamlNode document : documents) {
            boolean codeIsFree = take(document, "code");
            // A copy of a rule has both names; one message is enough.
            if (codeIsFree) {
                take(document, "id");
            }
        }
    }

    private boolean take(YamlNode document, String key) {
        if (!(document instanceof YamlMapping mapping) || !(mapping.get(key).orElse(null) instanceof YamlScalar name)) {
            return true;
        }
        Place first = taken.putIfAbsent(name.text(), name.place());
        if (first == null) {
            return true;
        }
        String message = "the " + key + " " + name.text() + " is already taken by the rule at " + first;
        if (before.contains(name.text())) {
            faults.add(name.place(), message, REMEDY);
        } else {
            faults.add(name.place(), message);
        }
        return false;
    }
}
