package org.dealrisk.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlTraps;

/** Explains a key that the form does not have: mistyped, misplaced, or the rest of a text cut by a comma. */
final class UnknownKey {

    private static final int MOST_TOLD = 9;
    static final String NOTES = "a free note goes under a key that starts with x_";

    private final YamlMapping mapping;
    private final int index;
    private final Entry entry;
    private final String name;
    private final Faults faults;

    private UnknownKey(YamlMapping mapping, int index, Faults faults) {
        this.mapping = mapping;
        this.index = index;
        this.entry = mapping.entries().get(index);
        this.name = Written.even(entry.name());
        this.faults = faults;
    }

    /** For a key of the form itself or of one of its groups. */
    static void inForm(FormLevel level, YamlMapping mapping, int index, Faults faults) {
        UnknownKey key = new UnknownKey(mapping, index, faults);
        String path = level.isTop() ? key.name : level.path() + "." + key.name;
        Optional<String> meant = key.meant(level);
        if (!key.isTrap(level.isTop() ? path : level.path(), level.names(), meant.isPresent())) {
            String where = level.isTop() ? "" : " in " + level.path();
            key.tell(path, "unknown key " + Written.quoted(key.name) + where, meant, level.names());
        }
    }

    /**
     * For a key of an object in a list, such as a clause.
     *
     * @param object what messages call the object
     * @param field the field or section it belongs to
     */
    static void inObject(
            String object, String field, List<String> legal, YamlMapping mapping, int index, Faults faults) {
        UnknownKey key = new UnknownKey(mapping, index, faults);
        Optional<String> meant = Choice.nearest(key.name, legal).map(UnknownKey::question);
        if (!key.isTrap(field, legal, meant.isPresent())) {
            key.tell(field, object + ": unknown key " + Written.quoted(key.name), meant, legal);
        }
    }

    private void tell(String field, String found, Optional<String> meant, Collection<String> legal) {
        String few = legal.size() <= MOST_TOLD ? "; expected " + Choice.either(legal) : "; the form has no such field";
        faults.add(entry.key().place(), field, found + meant.orElse(few), meant.isPresent() ? null : NOTES);
    }

    /** Whether the key is unknown for a reason of its own, which is told already or told here. */
    private boolean isTrap(String field, Collection<String> legal, boolean near) {
        boolean quotes = YamlTraps.typographicQuotes(entry.key()).isPresent();
        return quotes || (faults.areFew() && CutText.tell(mapping, index, legal, near, field, faults));
    }

    /** The question what was meant, when something near is legal here or at another level. */
    private Optional<String> meant(FormLevel level) {
        if (!faults.areFew()) {
            return Optional.empty();
        }
        String spelled = name.toLowerCase(Locale.ROOT).replaceAll("[-\\s]+", "_");
        Optional<String> here = Optional.of(spelled).filter(level.names()::contains);
        return here.map(UnknownKey::question)
                .or(() -> misplaced(level, elsewhere(level, spelled)))
                .or(() -> Choice.nearest(name, level.names()).map(UnknownKey::question))
                .or(() -> misplaced(level, nearestElsewhere(level, spelled)));
    }

    /** The fields that have this name, but at another level, and those at this one whose name ends with it. */
    private static Collection<String> elsewhere(FormLevel level, String name) {
        Collection<String> paths = new TreeSet<>();
        level.names().stream()
                .filter(own -> own.endsWith("_" + name) && own.indexOf('.') < 0)
                .forEach(own -> level.field(own).ifPresent(paths::add));
        FormLevel.allGroups().forEach(group -> group.field(name).ifPresent(paths::add));
        if (!level.isTop()) {
            FormLevel.top().field(name).ifPresent(paths::add);
        }
        return paths;
    }

    private static Collection<String> nearestElsewhere(FormLevel level, String name) {
        Collection<String> names =
                new TreeSet<>(level.isTop() ? List.of() : FormLevel.top().names());
        FormLevel.allGroups().forEach(group -> names.addAll(group.names()));
        return Choice.nearest(name, names).map(near -> elsewhere(level, near)).orElse(List.of());
    }

    private static Optional<String> misplaced(FormLevel level, Collection<String> paths) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        boolean top = !level.isTop() && paths.stream().noneMatch(path -> path.contains("."));
        String quoted =
                Choice.either(paths.stream().map(path -> '"' + path + '"').toList());
        return Optional.of("; did you mean " + quoted + (top ? " at the top level?" : "?"));
    }

    private static String question(String name) {
        return "; did you mean \"" + name + "\"?";
    }
}
