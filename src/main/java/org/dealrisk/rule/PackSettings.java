package org.dealrisk.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealrisk.diag.Suggestion;

/** What a user changes about a pack for one run: severities and thresholds. */
public final class PackSettings {

    private static final String OFF = "off";

    private RulePack pack;

    PackSettings(RulePack pack) {
        this.pack = pack;
    }

    /**
     * A pack with the user's changes, or what is wrong with them.
     *
     * @param faults one line each, saying what was found and what is legal
     */
    public record Result(RulePack pack, List<String> faults) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param severities {@code CODE=off} or {@code CODE=<severity>} for each entry
     * @param parameters {@code name=value}, {@code CODE.name=value} or {@code name.CURRENCY=value}
     */
    public static Result apply(RulePack pack, Map<String, String> severities, Map<String, String> parameters) {
        PackSettings settings = new PackSettings(pack);
        List<String> faults = new ArrayList<>();
        severities.forEach((code, word) -> settings.severity(code, word).ifPresent(faults::add));
        parameters.forEach((name, text) -> settings.parameter(name, text).ifPresent(faults::add));
        return new Result(settings.pack, faults);
    }

    /** The pack as it has been changed so far. */
    RulePack pack() {
        return pack;
    }

    /** Gives a rule a severity or switches it off; what is wrong when that cannot be done. */
    Optional<String> severity(String code, String word) {
        Optional<Rule> rule = pack.rule(code);
        Optional<Severity> severity = Severity.ofLabel(word);
        if (rule.isEmpty()) {
            return Optional.of(noRule(code));
        }
        if (severity.isEmpty() && !word.equals(OFF)) {
            return Optional.of("the severity of " + code + " is \"" + word + "\"; expected one of off, "
                    + String.join(", ", Severity.labels()));
        }
        replace(rule.get(), severity);
        return Optional.empty();
    }

    /** Switches a rule off; what is wrong when there is no such rule. */
    Optional<String> disable(String code) {
        return severity(code, OFF);
    }

    /** What to say of a code that no rule has. */
    String noRule(String code) {
        List<String> names = pack.rules().stream()
                .flatMap(known -> Stream.of(known.code(), known.id()))
                .toList();
        return "there is no rule " + code + didYouMean(code, names);
    }

    private void replace(Rule rule, Optional<Severity> severity) {
        List<Rule> rules = new ArrayList<>(pack.rules());
        Set<String> off = new TreeSet<>(pack.off());
        if (severity.isPresent()) {
            rules.remove(rule);
            rules.add(rule.withSeverity(severity.get()));
            off.remove(rule.code());
        } else {
            off.add(rule.code());
        }
        pack = new RulePack(pack.origins(), rules, pack.shared(), off);
    }

    /** Gives a threshold a value; what is wrong when that cannot be done. */
    Optional<String> parameter(String name, String text) {
        Optional<BigDecimal> value = ParameterReader.parse(text);
        if (value.isEmpty()) {
            return Optional.of(
                    "the parameter " + name + " is \"" + text + "\"; expected a plain number such as 20 or 0.5");
        }
        List<Target> targets = targets(name);
        if (targets.isEmpty()) {
            return Optional.of("there is no parameter " + name
                    + didYouMean(name, names().keySet().stream().toList()));
        }
        if (targets.stream().map(Target::owner).distinct().count() > 1) {
            List<String> qualified = targets.stream()
                    .map(target -> target.owner() + "." + target.name())
                    .toList();
            return Optional.of(
                    "several rules have a parameter " + name + "; say which: " + String.join(", ", qualified));
        }
        Optional<String> legal = targets.stream()
                .flatMap(target -> unit(target).stream())
                .flatMap(unit -> legal(unit, value.get()).stream())
                .findFirst();
        if (legal.isPresent()) {
            return Optional.of("the parameter " + name + " is \"" + text + "\"; expected " + legal.get());
        }
        targets.forEach(target -> set(target, value.get()));
        return Optional.empty();
    }

    private Optional<String> unit(Target target) {
        return Optional.ofNullable(pack.shared().get(target.name()))
                .filter(parameter -> target.owner().equals("shared"))
                .map(Parameter::unit);
    }

    /** What the sums can do with, where the number is none of it; a rule compares with whatever it is given. */
    private static Optional<String> legal(String unit, BigDecimal value) {
        boolean below = value.signum() < 0;
        return switch (unit) {
            case "rate" ->
                below || value.compareTo(BigDecimal.ONE) > 0
                        ? Optional.of("a number from 0 to 1, such as 0.2")
                        : Optional.empty();
            case "days", "times" -> below ? Optional.of("a number of 0 or more") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A parameter of one rule, or of all rules that share it. */
    private record Target(String owner, String name, Optional<String> currency) {}

    /** Every way to name a parameter, with what it names. */
    private Map<String, List<Target>> names() {
        Map<String, List<Target>> names = new TreeMap<>();
        pack.shared().forEach((name, parameter) -> {
            add(names, name, new Target("shared", name, Optional.empty()), parameter);
        });
        for (Rule rule : pack.rules()) {
            rule.parameters().forEach((name, parameter) -> {
                if (!parameter.equals(pack.shared().get(name))) {
                    Target target = new Target(rule.code(), name, Optional.empty());
                    add(names, name, target, parameter);
                    add(names, rule.code() + "." + name, target, parameter);
                }
            });
        }
        return names;
    }

    private static void add(Map<String, List<Target>> names, String name, Target target, Parameter parameter) {
        if (!parameter.differsByCurrency()) {
            names.computeIfAbsent(name, key -> new ArrayList<>()).add(target);
            return;
        }
        parameter
                .byCurrency()
                .keySet()
                .forEach(currency -> names.computeIfAbsent(name + "." + currency, key -> new ArrayList<>())
                        .add(new Target(target.owner(), target.name(), Optional.of(currency))));
    }

    private List<Target> targets(String name) {
        List<Target> known = names().getOrDefault(name, List.of());
        int dot = name.lastIndexOf('.');
        boolean newCurrency =
                known.isEmpty() && dot > 0 && name.substring(dot + 1).matches("[A-Z]{3}");
        if (!newCurrency) {
            return known;
        }
        String base = name.substring(0, dot);
        Parameter shared = pack.shared().get(base);
        return shared != null && shared.differsByCurrency()
                ? List.of(new Target("shared", base, Optional.of(name.substring(dot + 1))))
                : List.of();
    }

    private void set(Target target, BigDecimal value) {
        Map<String, Parameter> shared = new LinkedHashMap<>(pack.shared());
        if (target.owner().equals("shared")) {
            shared.computeIfPresent(target.name(), (name, parameter) -> changed(parameter, target, value));
        }
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            boolean own = rule.code().equals(target.owner());
            Parameter before = rule.parameters().get(target.name());
            boolean refers = before != null && before.equals(pack.shared().get(target.name()));
            boolean concerned = own || (target.owner().equals("shared") && refers);
            rules.add(concerned && before != null ? rule.withParameter(changed(before, target, value)) : rule);
        }
        pack = new RulePack(pack.origins(), rules, shared, pack.off());
    }

    private static Parameter changed(Parameter parameter, Target target, BigDecimal value) {
        return target.currency()
                .map(currency -> parameter.withValue(currency, value))
                .orElseGet(() -> parameter.withValue(value));
    }

    private static String didYouMean(String typed, List<String> legal) {
        return Suggestion.nearest(typed, legal)
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }
}
