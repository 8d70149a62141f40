package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/** Reads {@code for_each}: the fields that a rule looks at in turn, its conditions compiled for each. */
final class ItemReader {

    private static final List<String> KEYS = List.of("field", "when", "tiers");

    private final DealVocabulary vocabulary;
    private final PackFaults faults;

    ItemReader(DealVocabulary vocabulary, PackFaults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    List<Item> read(PackMapping rule) {
        List<Item> items = new ArrayList<>();
        for (YamlNode node : rule.list("for_each")) {
            PackMapping.of(node, "an item of for_each", KEYS, faults)
                    .flatMap(mapping -> item(mapping, rule))
                    .ifPresent(items::add);
        }
        return items;
    }

    private Optional<Item> item(PackMapping mapping, PackMapping rule) {
        Optional<YamlScalar> name = mapping.required("field");
        Optional<Field> field = name.map(YamlScalar::text).flatMap(Fields::ofPath);
        if (name.isPresent() && field.isEmpty()) {
            faults.addUnknown(name.get().place(), "the field", name.get().text(), Fields.paths());
        }
        return field.flatMap(found -> item(found, mapping, rule));
    }

    private Optional<Item> item(Field field, PackMapping mapping, PackMapping rule) {
        RuleConditions conditions = new RuleConditions(vocabulary.about(field), faults);
        conditions.lets(rule.node("let"));
        Optional<YamlNode> tiers = mapping.node("tiers").or(() -> rule.node("tiers"));
        if (tiers.isEmpty()) {
            faults.add(mapping.place(), "the item " + field + " has no tiers, and the rule has none either");
        }
        return tiers.flatMap(node -> PackMapping.open(node, "tiers", faults))
                .map(open -> new Item(
                        field,
                        mapping.scalar("when").flatMap(conditions::condition),
                        rule.scalar("applies").flatMap(conditions::condition),
                        conditions.tiers(open)));
    }
}
