package org.dealrisk.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealrisk.diag.Place;
import org.dealrisk.text.Language;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/**
 * The first document of a pack: what it is called, and what it changes about rules that are not its own.
 *
 * @param languages the languages that every rule of the pack has texts in; empty where they cannot be told
 * @param params thresholds that rules of the pack share
 * @param disable codes of rules to switch off
 * @param severities code and severity
 * @param parameters name and value of thresholds to change
 * @param texts code and texts to change, by language
 * @param place where its name stands
 */
record PackHeader(
        String name,
        String version,
        Set<Language> languages,
        Optional<YamlNode> params,
        List<YamlScalar> disable,
        List<YamlMapping.Entry> severities,
        List<YamlMapping.Entry> parameters,
        List<YamlMapping.Entry> texts,
        Place place) {

    static final List<String> KEYS = List.of(
            "name", "version", "languages", "params", "extends", "disable", "severities", "parameters", "texts");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+-]{1,40}");

    PackHeader {
        languages = Set.copyOf(languages);
        disable = List.copyOf(disable);
        severities = List.copyOf(severities);
        parameters = List.copyOf(parameters);
        texts = List.copyOf(texts);
    }

    /** The header; empty, with a fault, when it is no mapping at all. */
    static Optional<PackHeader> read(YamlNode node, PackFaults faults) {
        return PackMapping.of(node, "pack.yaml", KEYS, faults)
                .map(mapping -> new PackHeader(
                        word(mapping, "name", NAME, "words joined by dashes, such as acme-agency", faults),
                        word(mapping, "version", VERSION, "a version such as 1.0", faults),
                        languages(mapping, faults),
                        mapping.node("params"),
                        mapping.scalars("disable"),
                        entries(mapping, "severities", faults),
                        entries(mapping, "parameters", faults),
                        entries(mapping, "texts", faults),
                        mapping.scalar("name").map(YamlScalar::place).orElse(mapping.place())));
    }

    private static String word(PackMapping mapping, String key, Pattern shape, String expected, PackFaults faults) {
        Optional<YamlScalar> scalar = mapping.required(key);
        scalar.filter(text -> !shape.matcher(text.text()).matches())
                .ifPresent(text -> faults.add(
                        text.place(), "the " + key + " of the pack is \"" + text.text() + "\"; expected " + expected));
        scalar.filter(text -> key.equals("name") && text.text().equals(BuiltinPack.NAME))
                .ifPresent(text -> faults.add(
                        text.place(), "the name of the pack is \"builtin\"; that is the pack of the tool itself"));
        return scalar.map(YamlScalar::text).orElse("");
    }

    private static Set<Language> languages(PackMapping mapping, PackFaults faults) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        if (mapping.node("languages").isEmpty()) {
            faults.add(
                    mapping.place(),
                    "pack.yaml lacks the key \"languages\"",
                    "write languages: [" + String.join(", ", Language.tags()) + "], or those that its rules have");
            return languages;
        }
        List<YamlScalar> tags = mapping.scalars("languages");
        if (tags.isEmpty()) {
            faults.add(mapping.place(), "languages is empty; expected one of " + String.join(", ", Language.tags()));
        }
        for (YamlScalar tag : tags) {
            Optional<Language> language = Language.ofTag(tag.text());
            if (language.isEmpty()) {
                faults.addUnknown(tag.place(), "the language", tag.text(), Language.tags());
            }
            language.ifPresent(languages::add);
        }
        return languages;
    }

    private static List<YamlMapping.Entry> entries(PackMapping mapping, String key, PackFaults faults) {
        return mapping.node(key)
                .flatMap(node -> PackMapping.open(node, key, faults))
                .map(PackMapping::entries)
                .orElse(List.of());
    }
}
