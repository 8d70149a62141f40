package org.dealrisk.read.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/**
 * How one CRM calls its columns and what words it uses. Immutable.
 *
 * @param name such as {@code salesforce}
 * @param signs sets of names, any one of which makes the CRM unmistakable
 * @param closing the keys of columns in which a yes says that the deal was won or lost
 * @param columns fields by the {@linkplain ColumnName#key keys} of the names of their columns
 * @param words words of the form by the {@linkplain ColumnName#key keys} of the CRM's words, for each field that has
 *     some
 */
public record Preset(
        String name,
        List<Set<String>> signs,
        Set<String> closing,
        Map<String, List<Field>> columns,
        Map<Field, Map<String, String>> words) {

    public Preset {
        signs = List.copyOf(signs);
        closing = Set.copyOf(closing);
        columns = Collections.unmodifiableMap(columns);
        words = Collections.unmodifiableMap(words);
    }

    /** Whether a header can only be from this CRM. */
    boolean isUnmistakable(Collection<String> keys) {
        return signs.stream().anyMatch(keys::containsAll);
    }

    /** The form's word for a word of the CRM, given its key. */
    Optional<String> word(Field field, String key) {
        return Optional.ofNullable(words.getOrDefault(field, Map.of()).get(key));
    }

    static Preset of(String name, YamlMapping mapping) {
        List<Set<String>> signs = new ArrayList<>();
        Set<String> closing = new HashSet<>();
        Map<String, List<Field>> columns = new LinkedHashMap<>();
        Map<Field, Map<String, String>> words = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            switch (entry.name()) {
                case "signs" -> texts(entry.value()).forEach(sign -> signs.add(Set.of(sign.split(" \\+ "))));
                case "closing" -> texts(entry.value()).forEach(column -> closing.add(ColumnName.key(column)));
                case "columns" -> columns(entry.value(), columns);
                default -> words(entry.value(), words);
            }
        }
        return new Preset(name, signs, closing, columns, words);
    }

    private static void columns(YamlNode node, Map<String, List<Field>> columns) {
        for (YamlMapping.Entry field : ((YamlMapping) node).entries()) {
            for (String column : texts(field.value())) {
                columns.computeIfAbsent(ColumnName.key(column), key -> new ArrayList<>())
                        .add(field(field.name()));
            }
        }
    }

    private static void words(YamlNode node, Map<Field, Map<String, String>> words) {
        for (YamlMapping.Entry field : ((YamlMapping) node).entries()) {
            Map<String, String> known = words.computeIfAbsent(field(field.name()), key -> new LinkedHashMap<>());
            for (YamlMapping.Entry word : ((YamlMapping) field.value()).entries()) {
                texts(word.value()).forEach(written -> known.put(ColumnName.key(written), word.name()));
            }
        }
    }

    private static Field field(String path) {
        return Fields.ofPath(path).orElseThrow(() -> new IllegalStateException("no field " + path));
    }

    private static List<String> texts(YamlNode node) {
        return ((YamlSequence) node)
                .items().stream().map(item -> ((YamlScalar) item).text()).toList();
    }
}
