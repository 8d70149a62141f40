package org.dealrisk.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealrisk.model.Field;

/**
 * The names that are legal at one level of the form: at its top, where every field may stand by its
 * dotted path or an alias, or inside a group, where it stands by what is left of its path. Immutable.
 */
public final class FormLevel {

    private static final Map<String, FormLevel> LEVELS = levels();

    private final String path;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();

    private FormLevel(String path) {
        this.path = path;
    }

    public static FormLevel top() {
        return at("");
    }

    /** Every group of the form, such as {@code promise}, in alphabetical order. */
    public static List<FormLevel> allGroups() {
        return LEVELS.values().stream().filter(level -> !level.isTop()).toList();
    }

    /** The dotted path of the group; empty for the top. */
    public String path() {
        return path;
    }

    public boolean isTop() {
        return path.isEmpty();
    }

    /** The canonical path of the field or section that has this name here. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The group that has this name here. */
    public Optional<FormLevel> group(String name) {
        return Optional.ofNullable(groups.get(name)).map(FormLevel::at);
    }

    /** The canonical paths of the fields and sections in this group and the groups in it, as in the catalog. */
    public Set<String> paths() {
        return new LinkedHashSet<>(fields.values());
    }

    /** Every name that is legal here, in alphabetical order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    private void field(String name, String fieldPath) {
        fields.put(name, fieldPath);
        names.add(name);
    }

    private void group(String name, String groupPath) {
        groups.put(name, groupPath);
        names.add(name);
    }

    private static FormLevel at(String path) {
        return Objects.requireNonNull(LEVELS.get(path), path);
    }

    private static Map<String, FormLevel> levels() {
        Map<String, FormLevel> levels = new TreeMap<>();
        for (Field field : Field.values()) {
            add(levels, field.path(), field.aliases());
        }
        Section.paths().forEach(path -> add(levels, path, List.of()));
        return Collections.unmodifiableMap(levels);
    }

    private static void add(Map<String, FormLevel> levels, String path, List<String> aliases) {
        List<String> above = groupsAbove(path);
        for (String group : above) {
            in(levels, group).field(rest(group, path), path);
            outside(group).forEach(outer -> in(levels, outer).group(rest(outer, group), group));
        }
        FormLevel own = in(levels, above.get(above.size() - 1));
        aliases.forEach(alias -> own.field(alias, path));
        aliases.forEach(alias -> in(levels, "").field(alias, path));
    }

    private static FormLevel in(Map<String, FormLevel> levels, String path) {
        return levels.computeIfAbsent(path, FormLevel::new);
    }

    /** The top and every group that the path leads through, the outermost first. */
    private static List<String> groupsAbove(String path) {
        List<String> groups = new ArrayList<>(List.of(""));
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            groups.add(path.substring(0, dot));
        }
        return groups;
    }

    /** The levels in which a group stands; none for the top. */
    private static List<String> outside(String group) {
        return group.isEmpty() ? List.of() : groupsAbove(group);
    }

    private static String rest(String group, String path) {
        return group.isEmpty() ? path : path.substring(group.length() + 1);
    }
}
