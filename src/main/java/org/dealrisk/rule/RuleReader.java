package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealrisk.expr.Expression;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.text.Language;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/**
 * Reads one rule of a pack. The keys:
 *
 * <ul>
 *   <li>{@code code}, {@code id}, {@code route}, {@code source}
 *   <li>{@code order: derived} for a rule about other findings; {@code template: false} for one that
 *       does not judge templates
 *   <li>{@code params}: thresholds with unit and source
 *   <li>{@code applies}, {@code let}, {@code tiers}: conditions
 *   <li>{@code for_each}: fields to look at in turn; {@code gather: true} makes one finding of them
 *   <li>{@code evidence}: fields to cite instead of those the conditions read
 *   <li>{@code texts}: what to say, by language
 *   <li>{@code cases}: deals that prove it
 * </ul>
 */
final class RuleReader {

    static final List<String> KEYS = List.of(
            "code",
            "id",
            "route",
            "order",
            "template",
            "source",
            "params",
            "applies",
            "let",
            "for_each",
            "gather",
            "tiers",
            "evidence",
            "texts",
            "cases");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}-\\d{3}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, Parameter> shared;
    private final Set<Language> languages;
    private final PackBudget budget = new PackBudget();
    private final PackFaults faults;

    /** A reader of the rules of one pack, which have these thresholds in common and texts in these languages. */
    RuleReader(Map<String, Parameter> shared, Set<Language> languages, PackFaults faults) {
        this.shared = shared;
        this.languages = languages;
        this.faults = faults;
    }

    /** The rule; empty when anything is wrong with it, which the faults then tell. */
    Optional<Rule> read(YamlNode node) {
        int before = faults.count();
        Optional<Rule> rule = PackMapping.of(node, "a rule", KEYS, faults).flatMap(this::read);
        return faults.count() > before ? Optional.empty() : rule;
    }

    private Optional<Rule> read(PackMapping mapping) {
        String code = word(mapping, "code", CODE, "capital letters, a dash and three digits, such as ACME-001");
        String id = word(mapping, "id", ID, "words joined by dashes, such as uncapped-liability");
        Optional<Route> route = route(mapping);
        boolean derived = derived(mapping);
        Map<String, Parameter> parameters = mapping.node("params")
                .map(params -> new ParameterReader(faults).read(params, shared))
                .orElse(Map.of());
        DealVocabulary vocabulary = DealVocabulary.of(parameters, derived);
        RuleConditions conditions = new RuleConditions(vocabulary, budget, faults);
        List<Item> items = new ArrayList<>();
        Optional<Expression> applies = Optional.empty();
        List<Tier> tiers = List.of();
        if (mapping.node("for_each").isPresent()) {
            items.addAll(new ItemReader(vocabulary, budget, faults).read(mapping));
        } else {
            conditions.lets(mapping.node("let"));
            applies = mapping.scalar("applies").flatMap(conditions::condition);
            tiers = mapping.node("tiers")
                    .flatMap(node -> PackMapping.open(node, "tiers", faults))
                    .map(conditions::tiers)
                    .orElse(List.of());
            if (mapping.node("tiers").isEmpty()) {
                faults.add(mapping.place(), "a rule lacks the key \"tiers\"");
            }
        }
        Map<Language, RuleTexts> texts =
                new TextsReader(vocabulary, conditions.letNames(), !items.isEmpty(), faults).read(mapping, languages);
        List<RuleCase> cases = new CaseReader(faults).read(mapping);
        if (route.isEmpty() || texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                code,
                id,
                route.get(),
                derived,
                mapping.flag("template", true),
                mapping.requiredText("source"),
                parameters,
                conditions.lets(),
                applies,
                tiers,
                items,
                mapping.flag("gather", false),
                evidence(mapping),
                texts,
                cases,
                Optional.empty(),
                mapping.entry("code").map(entry -> entry.value().place()).orElse(mapping.place())));
    }

    private String word(PackMapping mapping, String key, Pattern shape, String expected) {
        Optional<YamlScalar> scalar = mapping.required(key);
        scalar.filter(text -> !shape.matcher(text.text()).matches())
                .ifPresent(text -> faults.add(text.place(), key + " is \"" + text.text() + "\"; expected " + expected));
        return scalar.map(YamlScalar::text).orElse("");
    }

    private Optional<Route> route(PackMapping mapping) {
        Optional<YamlScalar> scalar = mapping.required("route");
        Optional<Route> route = scalar.map(YamlScalar::text).flatMap(Route::ofLabel);
        if (scalar.isPresent() && route.isEmpty()) {
            faults.addUnknown(scalar.get().place(), "the route", scalar.get().text(), Route.labels());
        }
        return route;
    }

    private boolean derived(PackMapping mapping) {
        Optional<YamlScalar> order = mapping.scalar("order");
        order.filter(text -> !text.text().equals("derived"))
                .ifPresent(text -> faults.add(
                        text.place(),
                        "order is \"" + text.text() + "\"; expected derived, or no such key for a first-order rule"));
        return order.isPresent();
    }

    private List<Field> evidence(PackMapping mapping) {
        List<Field> fields = new ArrayList<>();
        for (YamlScalar scalar : mapping.scalars("evidence")) {
            Optional<Field> field = Fields.ofPath(scalar.text());
            if (field.isEmpty()) {
                faults.addUnknown(scalar.place(), "the field", scalar.text(), Fields.paths());
            }
            field.ifPresent(fields::add);
        }
        return fields;
    }
}
