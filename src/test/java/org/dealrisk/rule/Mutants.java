package org.dealrisk.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Let;
import org.dealrisk.expr.Printer;

/**
 * Every variant of a rule that differs from it by one operator, one negation, one word of a list, or
 * one threshold moved by the smallest unit that makes sense for it.
 */
final class Mutants {

    /** Steps by the unit of a threshold; whole things move by one. */
    private static final Map<String, BigDecimal> STEPS = Map.of(
            "times", new BigDecimal("0.01"),
            "percent", new BigDecimal("0.01"),
            "rate", new BigDecimal("0.0001"));

    /** Nothing moves by a cent; other amounts below one are about rounding, so a tenth of a cent moves them. */
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    private final Rule rule;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();

    private Mutants(Rule rule) {
        this.rule = rule;
    }

    /**
     * A variant of a rule.
     *
     * @param change what was changed, such as {@code high: calc.x >= param.y -> calc.x > param.y}
     */
    record Mutant(String change, Rule variant) {}

    static List<Mutant> of(Rule rule) {
        Mutants all = new Mutants(rule);
        all.conditions();
        all.lets();
        rule.parameters().values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(all::threshold);
        return List.copyOf(all.mutants.values());
    }

    private void conditions() {
        rule.applies().ifPresent(condition -> condition("applies", condition));
        rule.tiers().forEach(tier -> condition(tier.severity().label(), tier.condition()));
        // One text stands behind the conditions of many items: it is one place to be wrong in.
        Map<String, String> seen = new HashMap<>();
        for (Item item : rule.items()) {
            item.when().ifPresent(when -> once(seen, item.field() + " when", when));
            item.applies().ifPresent(applies -> once(seen, "applies", applies));
            item.tiers()
                    .forEach(tier ->
                            once(seen, item.field() + " " + tier.severity().label(), tier.condition()));
        }
    }

    private void once(Map<String, String> seen, String where, Expression condition) {
        if (seen.putIfAbsent(condition.text(), where) == null) {
            condition(where, condition);
        }
    }

    private void condition(String where, Expression condition) {
        vary(
                where,
                condition.root(),
                (index, choice) -> mapped(expression -> expression.text().equals(condition.text())
                        ? new Expression(
                                expression.text(), changed(expression.root(), index, choice), expression.lets())
                        : expression));
    }

    private void lets() {
        Map<String, Let> lets = new LinkedHashMap<>();
        expressions().forEach(expression -> expression.lets().forEach(let -> lets.putIfAbsent(let.name(), let)));
        lets.values()
                .forEach(let -> vary(
                        "let " + let.name(),
                        let.root(),
                        (index, choice) -> mapped(expression -> new Expression(
                                expression.text(), expression.root(), varied(expression, let, index, choice)))));
    }

    private static List<Let> varied(Expression expression, Let wanted, int index, int choice) {
        return expression.lets().stream()
                .map(let -> let.name().equals(wanted.name())
                        ? new Let(let.name(), let.text(), changed(let.root(), index, choice))
                        : let)
                .toList();
    }

    private interface Variation {
        Rule of(int index, int choice);
    }

    private void vary(String where, Expr root, Variation variation) {
        List<Expr> nodes = Rewriting.nodes(root);
        for (int index = 0; index < nodes.size(); index++) {
            List<Expr> choices = NodeChanges.of(nodes.get(index));
            for (int choice = 0; choice < choices.size(); choice++) {
                String change = described(nodes.get(index), choice, choices.get(choice));
                add(where + ": " + change, variation.of(index, choice));
            }
        }
    }

    private static String described(Expr node, int choice, Expr change) {
        return node instanceof Expr.Junction junction && choice > 0
                ? "without " + Printer.print(junction.operands().get(choice - 1))
                : Printer.print(node) + " -> " + Printer.print(change);
    }

    private static Expr changed(Expr root, int index, int choice) {
        Expr node = Rewriting.nodes(root).get(index);
        return Rewriting.replace(root, node, NodeChanges.of(node).get(choice));
    }

    private void threshold(Parameter parameter) {
        parameter.value().ifPresent(value -> {
            BigDecimal step = step(parameter, value);
            for (BigDecimal moved : List.of(value.add(step), value.subtract(step))) {
                add(parameter.name() + ": " + value + " -> " + moved, rule.withParameter(parameter.withValue(moved)));
            }
        });
        parameter.byCurrency().forEach((currency, value) -> {
            for (BigDecimal moved : List.of(value.add(BigDecimal.ONE), value.subtract(BigDecimal.ONE))) {
                add(
                        parameter.name() + "." + currency + ": " + value + " -> " + moved,
                        rule.withParameter(parameter.withValue(currency, moved)));
            }
        });
    }

    private static BigDecimal step(Parameter parameter, BigDecimal value) {
        if (parameter.unit().equals("money") && value.compareTo(BigDecimal.ONE) < 0) {
            return value.signum() == 0 ? CENT : ROUNDING;
        }
        return STEPS.getOrDefault(parameter.unit(), BigDecimal.ONE);
    }

    /** The same text can stand in a condition twice; the second is told apart by its number. */
    private void add(String change, Rule variant) {
        String name = change;
        for (int number = 2; mutants.containsKey(name); number++) {
            name = change + " #" + number;
        }
        mutants.put(name, new Mutant(name, variant));
    }

    private List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        mapped(expression -> {
            all.add(expression);
            return expression;
        });
        return all;
    }

    private Rule mapped(UnaryOperator<Expression> change) {
        return new Rule(
                rule.code(),
                rule.id(),
                rule.route(),
                rule.derived(),
                rule.inTemplates(),
                rule.source(),
                rule.parameters(),
                rule.lets(),
                rule.applies().map(change),
                tiers(rule.tiers(), change),
                rule.items().stream().map(item -> item(item, change)).toList(),
                rule.gather(),
                rule.evidence(),
                rule.texts(),
                rule.cases(),
                Optional.empty(),
                rule.place());
    }

    private static Item item(Item item, UnaryOperator<Expression> change) {
        return new Item(item.field(), item.when().map(change), item.applies().map(change), tiers(item.tiers(), change));
    }

    private static List<Tier> tiers(List<Tier> tiers, UnaryOperator<Expression> change) {
        return tiers.stream()
                .map(tier -> new Tier(tier.severity(), change.apply(tier.condition()), tier.place()))
                .toList();
    }
}
