package org.dealrisk.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Fields;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;
import org.dealrisk.yaml.YamlTraps;

/** Finds the field behind every key of a document, whichever of its names and levels it was written by. */
final class KeyWalk {

    private final Faults faults;
    private final Map<String, Given> found = new LinkedHashMap<>();

    private KeyWalk(Faults faults) {
        this.faults = faults;
    }

    /** What the document has a key for, by canonical path, in the order written. */
    static Map<String, Given> of(YamlMapping document, Faults faults) {
        KeyWalk walk = new KeyWalk(faults);
        walk.mapping(FormLevel.top(), document);
        return walk.found;
    }

    /** Whether a key is a free note, which nothing reads. */
    static boolean isNote(String name) {
        return name.startsWith("x_");
    }

    private void mapping(FormLevel level, YamlMapping mapping) {
        for (int index = 0; index < mapping.entries().size(); index++) {
            String name = Written.even(mapping.entries().get(index).name());
            if (!isNote(name)) {
                entry(level, name, mapping, index);
            }
        }
    }

    private void entry(FormLevel level, String name, YamlMapping mapping, int index) {
        Entry entry = mapping.entries().get(index);
        Optional<String> field = level.field(name);
        Optional<FormLevel> group = level.group(name);
        if (group.isPresent() && (field.isEmpty() || entry.value() instanceof YamlMapping)) {
            group(group.get(), entry);
        } else if (field.isPresent()) {
            give(new Given(field.get(), qualified(level, name), entry.key().place(), entry.value()));
        } else {
            UnknownKey.inForm(level, mapping, index, faults);
        }
    }

    private void group(FormLevel group, Entry entry) {
        YamlNode value = entry.value();
        if (value instanceof YamlMapping mapping) {
            mapping(group, mapping);
        } else if (value instanceof YamlScalar scalar && Written.of(scalar).isUnknown()) {
            unknown(group, entry, scalar);
        } else {
            notGroup(group, value);
        }
    }

    private void notGroup(FormLevel group, YamlNode value) {
        Optional<Diagnostic> colon =
                value instanceof YamlScalar scalar ? YamlTraps.keyWithoutColon(scalar) : Optional.empty();
        if (colon.isPresent()) {
            faults.addAll(List.of(colon.get().withField(group.path())));
            return;
        }
        Optional<String> meant =
                value instanceof YamlScalar scalar ? meant(group, Written.of(scalar)) : Optional.empty();
        String path = meant.orElse(group.paths().iterator().next());
        Message found =
                Message.of("{0} is {1}; expected keys of its own, such as {2}", group.path(), Shape.of(value), path);
        Message hint = value instanceof YamlSequence
                ? Message.of("leave out the dashes or brackets")
                : meant.map(field -> Message.of("write {0} in place of {1}", field, group.path()))
                        .orElse(null);
        faults.add(value.place(), group.path(), found, hint);
    }

    /** The field of a group that a text in its place stands for: the one that has the word, or the name. */
    private static Optional<String> meant(FormLevel group, Written written) {
        List<Field> fields = group.paths().stream()
                .flatMap(path -> Fields.ofPath(path).stream())
                .toList();
        List<Field> worded = fields.stream()
                .filter(field -> field.kind() == FieldKind.WORD)
                .filter(field -> WordReader.word(field, written).isPresent())
                .toList();
        return worded.isEmpty()
                ? group.field("name")
                : Optional.of(worded.get(0).path()).filter(path -> worded.size() == 1);
    }

    /** A group that says unknown says it for each of its fields; one with nothing in it says nothing. */
    private void unknown(FormLevel group, Entry entry, YamlScalar value) {
        if (!value.absent()) {
            group.paths()
                    .forEach(path ->
                            give(new Given(path, group.path(), entry.key().place(), value)));
        }
    }

    private void give(Given given) {
        Given first = found.putIfAbsent(given.path(), given);
        if (first != null) {
            faults.add(given.key(), given.path(), twice(given, first), Message.of("keep one of the two"));
        }
    }

    private static Message twice(Given given, Given first) {
        int line = first.key().line();
        int column = first.key().column();
        return given.name().equals(first.name())
                ? Message.of("{0} is given twice: here and at {1}:{2}", given.path(), line, column)
                : Message.of(
                        "{0} is given twice: as {1} here and as {2} at {3}:{4}",
                        given.path(), Written.quoted(given.name()), Written.quoted(first.name()), line, column);
    }

    private static String qualified(FormLevel level, String name) {
        return level.isTop() ? name : level.path() + "." + name;
    }
}
