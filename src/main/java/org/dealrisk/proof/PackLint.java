package org.dealrisk.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.expr.Argument;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Printer;
import org.dealrisk.expr.Type;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RuleCase;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.RuleTexts;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Template;
import org.dealrisk.rule.Tier;
import org.dealrisk.text.Language;

/**
 * Looks for what is legal in a pack and still not right: rules that no case proves, tiers and
 * conditions that decide nothing, texts that one language lacks, thresholds that nobody can check.
 */
public final class PackLint {

    private PackLint() {}

    /** What was found, in order of places, each with what to do about it. */
    public static List<Diagnostic> of(RulePack pack, Predicate<Rule> concerned) {
        List<Diagnostic> found = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            if (concerned.test(rule)) {
                cases(rule, found);
                found.addAll(TierLint.of(rule));
                constants(rule, found);
                texts(rule, found);
                parameters(rule, found);
            }
        }
        return found.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
    }

    private static void cases(Rule rule, List<Diagnostic> found) {
        if (rule.cases().isEmpty()) {
            tell(rule, "has no cases", "add a case that fires for each tier, and one that is clear", found);
            return;
        }
        Set<Severity> proven = new TreeSet<>();
        rule.cases().forEach(example -> example.expect().ifPresent(proven::add));
        for (Severity severity : tiers(rule)) {
            if (!proven.contains(severity)) {
                tell(
                        rule,
                        "has no case for " + severity.label(),
                        "add a deal that makes it " + severity.label(),
                        found);
            }
        }
        if (rule.cases().stream().noneMatch(example -> example.expect().isEmpty() && !example.cannotTell())) {
            tell(rule, "has no case that is clear", "add a deal in which it finds nothing", found);
        }
        Set<String> names = new HashSet<>();
        for (RuleCase example : rule.cases()) {
            if (!names.add(example.name())) {
                found.add(
                        Diagnostic.at(example.place(), rule.code() + " has two cases named \"" + example.name() + "\"")
                                .withHint("name them apart"));
            }
        }
    }

    private static List<Severity> tiers(Rule rule) {
        return Stream.concat(rule.tiers().stream(), rule.items().stream().flatMap(item -> item.tiers().stream()))
                .map(Tier::severity)
                .distinct()
                .sorted()
                .toList();
    }

    private static void constants(Rule rule, List<Diagnostic> found) {
        for (Expression condition : conditions(rule)) {
            List<String> parts = new ArrayList<>();
            constants(condition.root(), parts);
            for (String part : parts) {
                tell(
                        rule,
                        "tests \"" + part + "\", which reads no fact and so is always the same",
                        "leave it out",
                        found);
            }
        }
    }

    private static void constants(Expr expr, List<String> parts) {
        if (expr.type() == Type.BOOL && readsNothing(expr)) {
            parts.add(Printer.print(expr));
        } else {
            expr.parts().forEach(part -> constants(part, parts));
        }
    }

    private static boolean readsNothing(Expr expr) {
        boolean reads = expr instanceof Expr.Name
                || expr instanceof Expr.LetName
                || expr instanceof Expr.Presence
                || expr instanceof Expr.Call;
        return !reads && expr.parts().stream().allMatch(PackLint::readsNothing);
    }

    private static void texts(Rule rule, List<Diagnostic> found) {
        Set<Field> noted = new TreeSet<>();
        rule.texts().values().forEach(texts -> noted.addAll(texts.notes().keySet()));
        for (Map.Entry<Language, RuleTexts> entry : rule.texts().entrySet()) {
            String language = entry.getKey().tag();
            RuleTexts texts = entry.getValue();
            List<String> blank = new ArrayList<>();
            Map.of("title", texts.title(), "message", texts.message().text(), "why", texts.why(), "ask", texts.ask())
                    .forEach((key, text) -> {
                        if (text.isBlank()) {
                            blank.add(key);
                        }
                    });
            blank.stream()
                    .sorted()
                    .forEach(key -> tell(
                            rule, "has no " + key + " in " + language, "write texts." + language + "." + key, found));
            for (Field field : noted) {
                if (!texts.notes().containsKey(field)) {
                    String remedy = "write texts." + language + ".notes." + field.path() + ", or drop the others";
                    tell(rule, "has no note on " + field.path() + " in " + language, remedy, found);
                }
            }
        }
    }

    private static void parameters(Rule rule, List<Diagnostic> found) {
        Set<String> used = new HashSet<>();
        conditions(rule).forEach(condition -> {
            used.addAll(condition.names().read());
            words(condition.root(), used);
            condition.lets().forEach(let -> words(let.root(), used));
        });
        for (RuleTexts texts : rule.texts().values()) {
            Stream.concat(Stream.of(texts.message()), texts.notes().values().stream())
                    .flatMap(template -> template.requests().stream())
                    .map(Template.Request::name)
                    .forEach(used::add);
        }
        for (Parameter parameter : rule.parameters().values()) {
            String name = parameter.name();
            if (!used.contains("param." + name) && !used.contains(name)) {
                tell(rule, "does not use its parameter " + name, "leave it out", found);
            }
            if (parameter.unit().isBlank()) {
                tell(rule, "does not say the unit of " + name, "write unit: money, percent, times, days ...", found);
            }
            if (parameter.source().isBlank()) {
                tell(rule, "does not say the source of " + name, "write where the figure comes from", found);
            }
        }
    }

    private static void words(Expr expr, Set<String> used) {
        if (expr instanceof Expr.Call call) {
            for (Argument argument : call.arguments()) {
                if (argument instanceof Argument.Word word) {
                    used.add(word.word());
                }
            }
        }
        expr.parts().forEach(part -> words(part, used));
    }

    /** Every condition and every let of a rule. */
    private static List<Expression> conditions(Rule rule) {
        List<Expression> conditions = new ArrayList<>(rule.lets().values());
        rule.applies().ifPresent(conditions::add);
        rule.tiers().forEach(tier -> conditions.add(tier.condition()));
        for (Item item : rule.items()) {
            item.when().ifPresent(conditions::add);
            item.applies().ifPresent(conditions::add);
            item.tiers().forEach(tier -> conditions.add(tier.condition()));
        }
        return conditions;
    }

    private static void tell(Rule rule, String message, String remedy, List<Diagnostic> found) {
        found.add(Diagnostic.at(rule.place(), rule.code() + " " + message).withHint(remedy));
    }
}
