package org.dealrisk.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.dealrisk.diag.Suggestion;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;

/** Explains a key that the form does not have: mistyped, misplaced, or the rest of a text cut by a comma. */
final class UnknownKey {

    private static final int MOST_TOLD = 9;

    private UnknownKey() {}

    /** For a key of the form itself or of one of its groups. */
    static void inForm(FormLevel level, YamlMapping mapping, Entry entry, Faults faults) {
        String where = level.isTop() ? "" : " in " + level.path();
        if (CutText.tell(mapping, entry, level.names(), level.path(), faults)) {
            return;
        }
        String name = Written.even(entry.name());
        String spelled = name.toLowerCase(Locale.ROOT).replaceAll("[-\\s]+", "_");
        Optional<String> near = level.names().contains(spelled) ? Optional.of(spelled) : Optional.empty();
        Collection<String> elsewhere = elsewhere(level, spelled);
        String told = near.map(UnknownKey::question)
                .or(() -> misplaced(elsewhere))
                .or(() -> Suggestion.nearest(name, level.names()).map(UnknownKey::question))
                .or(() -> misplaced(nearestElsewhere(level, spelled)))
                .orElseGet(() -> legal(level.names()));
        String path = level.isTop() ? name : level.path() + "." + name;
        faults.add(entry.key().place(), path, "unknown key " + Written.quoted(name) + where + told, hint(entry));
    }

    /** For a key of an object in a list, such as a clause. */
    static void inObject(String object, String field, List<String> keys, YamlMapping mapping, Entry entry, Faults faults) {
        if (CutText.tell(mapping, entry, keys, field, faults)) {
            return;
        }
        String name = Written.even(entry.name());
        String told = Choice.after(name, keys);
        faults.add(entry.key().place(), field, object + ": unknown key " + Written.quoted(name) + told, hint(entry));
    }

    private static String hint(Entry entry) {
        return "free notes go under keys that start with x_" + (entry.value().absent() ? "; texts go in quotes" : "");
    }

    /** The fields that have this name, but at another level. */
    private static Collection<String> elsewhere(FormLevel level, String name) {
        Collection<String> paths = new TreeSet<>();
        FormLevel.allGroups().forEach(group -> group.field(name).ifPresent(paths::add));
        if (!level.isTop()) {
            FormLevel.top().field(name).ifPresent(paths::add);
        }
        return paths;
    }

    private static Collection<String> nearestElsewhere(FormLevel level, String name) {
        Collection<String> names = new TreeSet<>(level.isTop() ? List.of() : FormLevel.top().names());
        FormLevel.allGroups().forEach(group -> names.addAll(group.names()));
        return Suggestion.nearest(name, names).map(near -> elsewhere(level, near)).orElse(List.of());
    }

    private static Optional<String> misplaced(Collection<String> paths) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        boolean top = paths.stream().noneMatch(path -> path.contains("."));
        String quoted = Choice.either(paths.stream().map(path -> '"' + path + '"').toList());
        return Optional.of("; did you mean " + quoted + (top ? " at the top level?" : "?"));
    }

    private static String question(String name) {
        return "; did you mean \"" + name + "\"?";
    }

    private static String legal(Collection<String> names) {
        return names.size() <= MOST_TOLD ? "; expected " + Choice.either(names) : "; the form has no such field";
    }
}
