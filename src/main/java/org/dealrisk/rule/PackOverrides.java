package org.dealrisk.rule;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dealrisk.diag.Place;
import org.dealrisk.text.Language;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/** What a pack changes about the rules that stand before it: severities, thresholds, texts, and which are off. */
final class PackOverrides {

    private final PackHeader header;
    private final Set<String> broken;
    private final PackFaults faults;
    private final PackSettings settings;
    private final RulePack leftOut;

    /**
     * @param leftOut rules that are not there and may still be spoken of
     * @param broken codes of rules that could not be read: nothing is said of what is changed about them
     */
    PackOverrides(RulePack pack, RulePack leftOut, PackHeader header, Set<String> broken, PackFaults faults) {
        this.header = header;
        this.broken = broken;
        this.faults = faults;
        this.settings = new PackSettings(pack);
        this.leftOut = leftOut;
    }

    /** The rules as the pack leaves them. */
    RulePack apply() {
        header.severities().forEach(this::severity);
        header.disable().forEach(this::disable);
        header.parameters().forEach(this::parameter);
        RulePack pack = settings.pack();
        for (YamlMapping.Entry entry : header.texts()) {
            pack = texts(entry, pack);
        }
        return pack;
    }

    private void severity(YamlMapping.Entry entry) {
        text(entry, "a severity").ifPresent(word -> {
            Place place =
                    settings.pack().rule(entry.name()).isEmpty() ? entry.key().place() : word.place();
            tell(
                    entry.name(),
                    place,
                    settings.severity(entry.name(), word.text()),
                    absent -> absent.severity(entry.name(), word.text()));
        });
    }

    private void disable(YamlScalar code) {
        boolean both =
                header.severities().stream().anyMatch(entry -> entry.name().equals(code.text()));
        if (both) {
            faults.add(code.place(), code.text() + " is switched off here and has a severity under severities");
        } else {
            tell(code.text(), code.place(), settings.disable(code.text()), absent -> absent.disable(code.text()));
        }
    }

    private void parameter(YamlMapping.Entry entry) {
        text(entry, "a number").ifPresent(number -> {
            boolean legal = ParameterReader.parse(number.text()).isPresent();
            String code = entry.name().contains(".")
                    ? entry.name().substring(0, entry.name().indexOf('.'))
                    : "";
            tell(
                    code,
                    legal ? entry.key().place() : number.place(),
                    settings.parameter(entry.name(), number.text()),
                    absent -> absent.parameter(entry.name(), number.text()));
        });
    }

    /** Tells a fault, unless it is only that the rule is broken, or left out and the change would fit it. */
    private void tell(
            String code, Place place, Optional<String> fault, Function<PackSettings, Optional<String>> again) {
        boolean excused = fault.isPresent()
                && (broken.contains(code)
                        || (!leftOut.rules().isEmpty()
                                && again.apply(new PackSettings(leftOut)).isEmpty()));
        fault.filter(message -> !excused).ifPresent(message -> faults.add(place, message));
    }

    private Optional<YamlScalar> text(YamlMapping.Entry entry, String expected) {
        if (entry.value() instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        faults.add(entry.value().place(), entry.name() + " should be " + expected);
        return Optional.empty();
    }

    private RulePack texts(YamlMapping.Entry entry, RulePack pack) {
        Optional<Rule> rule = pack.rule(entry.name());
        if (rule.isEmpty()) {
            Optional<String> fault = Optional.of(settings.noRule(entry.name()));
            tell(entry.name(), entry.key().place(), fault, absent -> absent.disable(entry.name()));
            return pack;
        }
        return PackMapping.of(entry.value(), "the texts of " + entry.name(), Language.tags(), faults)
                .map(languages -> pack.with(changed(rule.get(), entry, languages)))
                .orElse(pack);
    }

    private Rule changed(Rule rule, YamlMapping.Entry entry, PackMapping languages) {
        Map<Language, RuleTexts> texts = new EnumMap<>(Language.class);
        texts.putAll(rule.texts());
        Map<Language, List<String>> keys = new LinkedHashMap<>();
        int before = faults.count();
        for (Language language : Language.values()) {
            Optional<YamlNode> node = languages.node(language.tag());
            node.flatMap(value -> PackMapping.of(value, "texts", TextsReader.KEYS, faults))
                    .ifPresent(change -> {
                        keys.put(language, names(change));
                        texts.put(
                                language,
                                TextsReader.of(rule, faults)
                                        .changed(
                                                change,
                                                Optional.ofNullable(rule.texts().get(language))));
                    });
        }
        if (faults.count() == before) {
            sameInEveryLanguage(entry, keys);
        }
        return rule.withTexts(texts);
    }

    private static List<String> names(PackMapping mapping) {
        return mapping.entries().stream().map(YamlMapping.Entry::name).toList();
    }

    /** What is said anew in one language of the pack and not in another leaves two rules that say different things. */
    private void sameInEveryLanguage(YamlMapping.Entry entry, Map<Language, List<String>> keys) {
        Set<String> all = new TreeSet<>();
        keys.values().forEach(all::addAll);
        for (Language language : Language.values()) {
            Set<String> lacking = new TreeSet<>(all);
            lacking.removeAll(keys.getOrDefault(language, List.of()));
            if (header.languages().contains(language) && !lacking.isEmpty()) {
                faults.add(
                        entry.key().place(),
                        "the texts of " + entry.name() + " change " + String.join(", ", lacking) + ", but not in "
                                + language.tag() + ", a language of the pack");
            }
        }
    }
}
