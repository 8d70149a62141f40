package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dealrisk.diag.Parsed;
import org.dealrisk.expr.Compiler;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Let;
import org.dealrisk.expr.PlaceAt;
import org.dealrisk.expr.Scope;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/** Compiles the conditions of one rule, each fault with its place in the pack. */
final class RuleConditions {

    private final PackFaults faults;
    private final PackBudget budget;
    private Scope scope;
    private final Map<String, Expression> lets = new LinkedHashMap<>();
    private final Map<String, Expression> compiled = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    RuleConditions(DealVocabulary vocabulary, PackBudget budget, PackFaults faults) {
        this.scope = Scope.of(vocabulary);
        this.budget = budget;
        this.faults = faults;
    }

    /** Compiles the lets in order; each may use those before it. */
    void lets(Optional<YamlNode> node) {
        node.flatMap(value -> PackMapping.open(value, "let", faults))
                .ifPresent(mapping -> mapping.entries().forEach(this::let));
    }

    /** The lets by name, each as an expression of its own. */
    Map<String, Expression> lets() {
        return Map.copyOf(lets);
    }

    /** The names of all lets, those that did not compile included. */
    Set<String> letNames() {
        return Set.copyOf(names);
    }

    Optional<Expression> condition(YamlScalar text) {
        if (!budget.allows(text, faults)) {
            return Optional.empty();
        }
        Optional<Expression> known = Optional.ofNullable(compiled.get(text.text()));
        Optional<Expression> condition = known.or(() -> taken(Compiler.condition(text.text(), places(text), scope)));
        condition.ifPresent(found -> compiled.put(text.text(), budget.charge(found)));
        return condition;
    }

    /** The tiers, worst first; a severity that is none is a fault. */
    List<Tier> tiers(PackMapping mapping) {
        List<Tier> tiers = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            Optional<Severity> severity = Severity.ofLabel(entry.name());
            if (severity.isEmpty()) {
                faults.addUnknown(entry.key().place(), "the severity", entry.name(), Severity.labels());
            } else if (entry.value() instanceof YamlScalar scalar) {
                condition(scalar)
                        .ifPresent(condition -> tiers.add(new Tier(severity.get(), condition, scalar.place())));
            } else {
                faults.add(entry.value().place(), "a condition should be a text; put quotes round it");
            }
        }
        tiers.sort((a, b) -> b.severity().compareTo(a.severity()));
        return tiers;
    }

    private void let(YamlMapping.Entry entry) {
        names.add(entry.name());
        if (!(entry.value() instanceof YamlScalar scalar)) {
            faults.add(entry.value().place(), "an expression should be a text; put quotes round it");
            scope = scope.withBroken(entry.name());
            return;
        }
        if (!budget.allows(scalar, faults)) {
            scope = scope.withBroken(entry.name());
            return;
        }
        Parsed<Let> let = Compiler.let(entry.name(), entry.key().place(), scalar.text(), places(scalar), scope);
        Optional<Let> value = taken(let);
        compiled.clear();
        scope = value.map(scope::with).orElse(scope.withBroken(entry.name()));
        value.flatMap(found -> taken(Compiler.expression(found.name(), places(scalar), scope)))
                .ifPresent(expression -> lets.put(entry.name(), budget.charge(expression)));
    }

    private <T> Optional<T> taken(Parsed<T> parsed) {
        faults.addAll(parsed.faults());
        return parsed.value();
    }

    private static PlaceAt places(YamlScalar scalar) {
        String text = scalar.text();
        return (start, end) -> scalar.placeOf(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
