package org.dealrisk.read.column;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealrisk.diag.Source;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;

/** The CRMs that are known. Thread-safe: immutable. */
public final class Presets {

    /** What the presets that the tool comes with are called, in the order of their file. */
    public static final List<String> NAMES = List.of("salesforce", "hubspot", "pipedrive", "dynamics", "zoho");

    private static final String COMMON = "common";

    private final Preset common;
    private final Map<String, Preset> byName;

    private Presets(Preset common, Map<String, Preset> byName) {
        this.common = common;
        this.byName = byName;
    }

    /** The presets that the tool comes with. */
    public static Presets builtin() {
        return Builtin.PRESETS;
    }

    public Optional<Preset> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What holds whatever the CRM is. */
    Preset common() {
        return common;
    }

    /** The only CRM that a header can be from; empty when it can be from none or several. */
    Optional<Preset> detect(Collection<String> keys) {
        List<Preset> found = byName.values().stream()
                .filter(preset -> preset.isUnmistakable(keys))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * How a column is known in which a yes says that the deal was won or lost; empty when it is none.
     *
     * @param key of its name
     * @param crm that the table is from, when it is known
     */
    Optional<Column.Why> closing(String key, Optional<Preset> crm) {
        if (crm.filter(preset -> preset.closing().contains(key)).isPresent()) {
            return Optional.of(Column.Why.PRESET);
        }
        return common.closing().contains(key) ? Optional.of(Column.Why.COMMON) : Optional.empty();
    }

    private static Presets load() {
        Map<String, Preset> presets = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Presets.class.getResourceAsStream("crm.yaml"))) {
            Source source = Source.of("crm.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            YamlMapping file =
                    (YamlMapping) YamlDocuments.read(source).get(0).value().orElseThrow();
            file.entries()
                    .forEach(entry -> presets.put(entry.name(), Preset.of(entry.name(), (YamlMapping) entry.value())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Preset common = Objects.requireNonNull(presets.remove(COMMON));
        if (!NAMES.equals(List.copyOf(presets.keySet()))) {
            throw new IllegalStateException("crm.yaml has presets of other names: " + presets.keySet());
        }
        return new Presets(common, presets);
    }

    /** Loaded when a table is first read: nothing else needs them. */
    private static final class Builtin {

        private static final Presets PRESETS = load();
    }
}
