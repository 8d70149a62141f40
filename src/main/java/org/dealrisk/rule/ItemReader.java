package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/**
 * Reads {@code for_each}: the fields that a rule looks at in turn, its conditions compiled for each.
 * An item names one field, or a kind of fields, such as {@code kind: money}, to look at all of them.
 */
final class ItemReader {

    static final List<String> KEYS = List.of("field", "kind", "when", "tiers");

    private final DealVocabulary vocabulary;
    private final PackBudget budget;
    private final PackFaults faults;

    /** Fields of one kind with the same words have one type, and share what was compiled. */
    private final Map<List<?>, RuleConditions> conditions = new HashMap<>();

    ItemReader(DealVocabulary vocabulary, PackBudget budget, PackFaults faults) {
        this.vocabulary = vocabulary;
        this.budget = budget;
        this.faults = faults;
    }

    List<Item> read(PackMapping rule) {
        List<Item> items = new ArrayList<>();
        for (YamlNode node : rule.list("for_each")) {
            PackMapping.of(node, "an item of for_each", KEYS, faults)
                    .ifPresent(mapping -> fields(mapping)
                            .forEach(field -> item(field, mapping, rule).ifPresent(items::add)));
        }
        return items;
    }

    private List<Field> fields(PackMapping mapping) {
        Optional<YamlScalar> kind = mapping.scalar("kind");
        if (kind.isEmpty()) {
            return field(mapping).map(List::of).orElse(List.of());
        }
        List<Field> fields = Arrays.stream(Field.values())
                .filter(field -> label(field).equals(kind.get().text()))
                .toList();
        if (fields.isEmpty()) {
            List<String> legal = Arrays.stream(Field.values())
                    .map(ItemReader::label)
                    .distinct()
                    .sorted()
                    .toList();
            faults.addUnknown(
                    kind.get().place(), "the kind of fields", kind.get().text(), legal);
        }
        return fields;
    }

    private static String label(Field field) {
        return field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Field> field(PackMapping mapping) {
        Optional<YamlScalar> name = mapping.required("field");
        Optional<Field> field = name.map(YamlScalar::text).flatMap(Fields::ofPath);
        if (name.isPresent() && field.isEmpty()) {
            faults.addUnknown(name.get().place(), "the field", name.get().text(), Fields.paths());
        }
        return field;
    }

    private Optional<Item> item(Field field, PackMapping mapping, PackMapping rule) {
        RuleConditions about =
                conditions.computeIfAbsent(List.of(field.kind(), field.words()), type -> conditions(field, rule));
        Optional<YamlNode> tiers = mapping.node("tiers").or(() -> rule.node("tiers"));
        if (tiers.isEmpty()) {
            faults.add(mapping.place(), "the item " + field + " has no tiers, and the rule has none either");
        }
        return tiers.flatMap(node -> PackMapping.open(node, "tiers", faults))
                .map(open -> new Item(
                        field,
                        mapping.scalar("when").flatMap(about::condition),
                        rule.scalar("applies").flatMap(about::condition),
                        about.tiers(open)));
    }

    private RuleConditions conditions(Field field, PackMapping rule) {
        RuleConditions about = new RuleConditions(vocabulary.about(field), budget, faults);
        about.lets(rule.node("let"));
        return about;
    }
}
