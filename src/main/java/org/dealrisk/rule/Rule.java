package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dealrisk.diag.Place;
import org.dealrisk.expr.Expression;
import org.dealrisk.model.Field;
import org.dealrisk.text.Language;

/**
 * A red flag: under which condition it is raised, how bad it is, who has to act and what to say.
 * Immutable.
 *
 * @param code the code, such as {@code GUA-002}; never reused
 * @param id the problem in words, such as {@code make-good-until-filled}
 * @param derived whether it looks at what other rules found, and so comes after them
 * @param inTemplates whether it takes part when a template is read
 * @param parameters its thresholds, shared ones included, by name
 * @param lets its named expressions, which its texts may print; empty for a rule with items
 * @param applies when false the rule is clear; empty for always
 * @param tiers severities and conditions, worst first; a higher one implies every lower one. Empty
 *     for a rule with items
 * @param items the fields it looks at in turn; empty for a rule about the deal as a whole
 * @param gather whether its items make one finding, as bad as the worst, and not one each
 * @param evidence the fields to cite; empty for those its conditions read
 * @param fixedSeverity a severity that replaces that of its tiers
 */
public record Rule(
        String code,
        String id,
        Route route,
        boolean derived,
        boolean inTemplates,
        String source,
        Map<String, Parameter> parameters,
        Map<String, Expression> lets,
        Optional<Expression> applies,
        List<Tier> tiers,
        List<Item> items,
        boolean gather,
        List<Field> evidence,
        Map<Language, RuleTexts> texts,
        List<RuleCase> cases,
        Optional<Severity> fixedSeverity,
        Place place) {

    public Rule {
        parameters = Map.copyOf(parameters);
        lets = Map.copyOf(lets);
        tiers = List.copyOf(tiers);
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
        cases = List.copyOf(cases);
        Map<Language, RuleTexts> copy = new EnumMap<>(Language.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
    }

    /** The group of the rule: the part of the code before the dash. */
    public String group() {
        return code.substring(0, code.indexOf('-'));
    }

    /** What it says in a language; in the nearest that its pack has, else in the first. */
    public RuleTexts in(Language language) {
        RuleTexts own = texts.get(language);
        if (own != null) {
            return own;
        }
        return language.nearest()
                .map(texts::get)
                .orElseGet(() -> texts.values().iterator().next());
    }

    /** The names of every value that a text of the rule may print, those behind its named expressions included. */
    public Set<String> namesBehind(Template text) {
        Set<String> names = new TreeSet<>();
        for (Template.Request request : text.requests()) {
            names.add(request.name());
            Expression let = lets.get(request.name());
            if (let != null) {
                names.addAll(let.names().read());
            }
        }
        return names;
    }

    /** Every severity it can have, mildest first. */
    public List<Severity> severities() {
        if (fixedSeverity.isPresent()) {
            return List.of(fixedSeverity.get());
        }
        List<Tier> all = new ArrayList<>(tiers);
        items.forEach(item -> all.addAll(item.tiers()));
        return all.stream().map(Tier::severity).distinct().sorted().toList();
    }

    /** The same rule, every finding of which has this severity. */
    public Rule withSeverity(Severity severity) {
        return copy(parameters, texts, cases, Optional.of(severity));
    }

    /** The same rule with other texts. */
    Rule withTexts(Map<Language, RuleTexts> others) {
        return copy(parameters, others, cases, fixedSeverity);
    }

    /** The same rule with one case more. */
    Rule withCase(RuleCase example) {
        List<RuleCase> more = new ArrayList<>(cases);
        more.add(example);
        return copy(parameters, texts, more, fixedSeverity);
    }

    /** The same rule with another threshold of the same name. */
    Rule withParameter(Parameter parameter) {
        Map<String, Parameter> changed = new HashMap<>(parameters);
        changed.put(parameter.name(), parameter);
        return copy(changed, texts, cases, fixedSeverity);
    }

    /** The same conditions; what a pack or a flag may change is given. */
    private Rule copy(
            Map<String, Parameter> thresholds,
            Map<Language, RuleTexts> wordings,
            List<RuleCase> examples,
            Optional<Severity> severity) {
        return new Rule(
                code,
                id,
                route,
                derived,
                inTemplates,
                source,
                thresholds,
                lets,
                applies,
                tiers,
                items,
                gather,
                evidence,
                wordings,
                examples,
                severity,
                place);
    }
}
