package org.dealrisk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Suggestion;
import org.dealrisk.read.DealFiles;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** Reads a configuration; every key and kind of value that it does not know is a fault. */
final class ConfigReader {

    static final String OWNER = "--owner";

    static final String OVERRIDES = "overrides";
    static final String FILES = "files";

    /** What a setting holds. */
    enum Kind {
        WORD("a word, such as high"),
        YES_OR_NO("true or false"),
        PATH("the name of a file"),
        PATHS("a list of names of folders or files"),
        PAIRS("names with values, such as {VAL-005: low}"),
        COLUMNS("names of columns with fields, such as {Deal value: fee}");

        private final String expected;

        Kind(String expected) {
            this.expected = expected;
        }
    }

    /** Every key, with the flag it stands for. */
    record Key(String flag, Kind kind) {}

    static final Map<String, Key> KEYS = keys();
    static final List<String> IN_OVERRIDES = List.of("template", "owner", "fail_on", "rules", "params");

    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    private ConfigReader(Path folder) {
        this.folder = folder;
    }

    private static Map<String, Key> keys() {
        Map<String, Key> keys = new LinkedHashMap<>();
        keys.put("packs", new Key("--pack", Kind.PATHS));
        keys.put("no_builtin", new Key("--no-builtin", Kind.YES_OR_NO));
        keys.put("rules", new Key("--rule", Kind.PAIRS));
        keys.put("params", new Key("--param", Kind.PAIRS));
        keys.put("fail_on", new Key("--fail-on", Kind.WORD));
        keys.put("unknown", new Key("--unknown", Kind.WORD));
        keys.put("min_severity", new Key("--min-severity", Kind.WORD));
        keys.put("lang", new Key("--lang", Kind.WORD));
        keys.put("as_of", new Key("--as-of", Kind.WORD));
        keys.put("owner", new Key(OWNER, Kind.WORD));
        keys.put("template", new Key("--template", Kind.YES_OR_NO));
        keys.put("hide_cost", new Key("--hide-cost", Kind.YES_OR_NO));
        keys.put("no_waivers", new Key("--no-waivers", Kind.YES_OR_NO));
        keys.put("trust_waivers", new Key("--trust-waivers", Kind.YES_OR_NO));
        keys.put("show_waived", new Key("--show-waived", Kind.YES_OR_NO));
        keys.put("show_undecided", new Key("--show-undecided", Kind.YES_OR_NO));
        keys.put("baseline", new Key("--baseline", Kind.PATH));
        keys.put("preset", new Key("--preset", Kind.WORD));
        keys.put("map", new Key("--map", Kind.COLUMNS));
        keys.put("date_order", new Key("--date-order", Kind.WORD));
        keys.put("decimal", new Key("--decimal", Kind.WORD));
        keys.put("currency", new Key("--currency", Kind.WORD));
        keys.put("encoding", new Key("--encoding", Kind.WORD));
        keys.put("delimiter", new Key("--delimiter", Kind.WORD));
        keys.put("closed", new Key("--closed", Kind.YES_OR_NO));
        return Collections.unmodifiableMap(keys);
    }

    /**
     * The configuration in a file.
     *
     * @throws UsageException with every fault
     */
    static Config read(Path file) {
        Parsed<Source> source = DealFiles.read(file);
        if (source.value().isEmpty()) {
            throw wrong(source.faults());
        }
        List<Parsed<YamlNode>> documents = YamlDocuments.read(source.value().get());
        ConfigReader reader = new ConfigReader(file.resolveSibling(""));
        if (documents.isEmpty()) {
            return new Config(Optional.of(file), home(file), Map.of(), List.of());
        }
        List<Diagnostic> broken = documents.stream()
                .flatMap(document -> document.faults().stream())
                .toList();
        if (!broken.isEmpty()) {
            throw wrong(broken);
        }
        YamlNode root = documents.get(0).value().orElseThrow();
        if (documents.size() > 1 || !(root instanceof YamlMapping mapping)) {
            throw new UsageException(root.place() + ": expected one document with settings such as \"fail_on: high\"");
        }
        Config config = reader.config(file, mapping);
        if (!reader.faults.isEmpty()) {
            throw new UsageException(reader.faults);
        }
        return config;
    }

    private static UsageException wrong(List<Diagnostic> faults) {
        return new UsageException(faults.stream().map(Diagnostic::headline).toList());
    }

    private Config config(Path file, YamlMapping mapping) {
        List<String> legal = new ArrayList<>(KEYS.keySet());
        legal.add(OVERRIDES);
        Map<String, ConfigSetting> settings = settings(mapping, legal);
        List<ConfigOverride> overrides = new ArrayList<>();
        mapping.entries().stream()
                .filter(entry -> even(entry).equals(OVERRIDES))
                .forEach(entry -> overrides(entry.value(), overrides));
        return new Config(Optional.of(file), home(file), settings, overrides);
    }

    private static Optional<Path> home(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent());
    }

    private Map<String, ConfigSetting> settings(YamlMapping mapping, List<String> legal) {
        Map<String, ConfigSetting> settings = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String name = even(entry);
            Key key = KEYS.get(name);
            if (!legal.contains(name)) {
                fault(entry.key().place(), "there is no setting " + entry.name() + instead(entry.name(), legal));
            } else if (key != null) {
                values(key.kind(), entry.value())
                        .ifPresentOrElse(
                                values -> settings.put(
                                        key.flag(),
                                        new ConfigSetting(
                                                name, values, entry.value().place())),
                                () -> fault(entry.value().place(), name + ": expected " + key.kind().expected));
            }
        }
        return settings;
    }

    private static String instead(String name, List<String> legal) {
        return Suggestion.nearest(name.replace('-', '_'), legal)
                .map(found -> "; did you mean " + found + "?")
                .orElse("; expected one of " + String.join(", ", legal));
    }

    private void overrides(YamlNode node, List<ConfigOverride> overrides) {
        List<String> legal = new ArrayList<>(IN_OVERRIDES);
        legal.add(FILES);
        String example = "[{files: \"templates/**\", template: true}]";
        if (!(node instanceof YamlSequence list)) {
            fault(node.place(), OVERRIDES + ": expected a list such as " + example);
            return;
        }
        for (YamlNode item : list.items()) {
            Optional<List<String>> files = item instanceof YamlMapping mapping
                    ? mapping.entry(FILES).flatMap(entry -> texts(entry.value()))
                    : Optional.empty();
            if (files.isPresent() && item instanceof YamlMapping mapping) {
                overrides.add(new ConfigOverride(files.get(), settings(mapping, legal)));
            } else {
                fault(item.place(), OVERRIDES + ": expected files, a pattern or a list of them, such as " + example);
            }
        }
    }

    private Optional<List<String>> values(Kind kind, YamlNode node) {
        return switch (kind) {
            case WORD -> texts(node).filter(texts -> texts.size() == 1);
            case YES_OR_NO -> texts(node).filter(texts -> texts.size() == 1 && Given.isYesOrNo(texts.get(0)));
            case PATH -> texts(node).filter(texts -> texts.size() == 1).map(this::fromHere);
            case PATHS -> texts(node).map(this::fromHere);
            case PAIRS, COLUMNS -> pairs(node);
        };
    }

    private List<String> fromHere(List<String> paths) {
        return paths.stream()
                .map(path -> folder.resolve(path).normalize().toString())
                .toList();
    }

    private static Optional<List<String>> texts(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text().isBlank() ? Optional.empty() : Optional.of(List.of(scalar.text()));
        }
        if (!(node instanceof YamlSequence list)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (!(item instanceof YamlScalar scalar) || scalar.text().isBlank()) {
                return Optional.empty();
            }
            texts.add(scalar.text());
        }
        return Optional.of(texts);
    }

    private static Optional<List<String>> pairs(YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return Optional.empty();
        }
        List<String> pairs = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (!(entry.value() instanceof YamlScalar scalar) || scalar.text().isBlank()) {
                return Optional.empty();
            }
            pairs.add(entry.name() + "=" + scalar.text());
        }
        return Optional.of(pairs);
    }

    private static String even(Entry entry) {
        return entry.name().replace('-', '_');
    }

    private void fault(Place place, String message) {
        faults.add(place + ": " + message);
    }
}
