package org.dealrisk.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.dealrisk.diag.Message;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlTraps;

/** Explains a key that the form does not have: mistyped, misplaced, or the rest of a text cut by a comma. */
final class UnknownKey {

    private static final int MOST_TOLD = 9;
    static final Message NOTES = Message.of("a free note goes under a key that starts with {0}", "x_");

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
        Optional<Message> meant = key.meant(level);
        if (!key.isTrap(level.isTop() ? path : level.path(), level.names(), meant.isPresent())) {
            Message quoted = Written.quoted(key.name);
            Message found = level.isTop()
                    ? Message.of("unknown key {0}", quoted)
                    : Message.of("unknown key {0} in {1}", quoted, level.path());
            key.tell(path, found, meant, level.names());
        }
    }

    /**
     * For a key of an object in a list, such as a clause.
     *
     * @param object what messages call the object
     * @param field the field or section it belongs to
     */
    static void inObject(
            Message object, String field, List<String> legal, YamlMapping mapping, int index, Faults faults) {
        UnknownKey key = new UnknownKey(mapping, index, faults);
        Optional<Message> meant = Choice.nearest(key.name, legal).map(UnknownKey::question);
        if (!key.isTrap(field, legal, meant.isPresent())) {
            Message found = Message.of("{0}: unknown key {1}", object, Written.quoted(key.name));
            key.tell(field, found, meant, legal);
        }
    }

    private void tell(String field, Message found, Optional<Message> meant, Collection<String> legal) {
        if (meant.isPresent()) {
            faults.add(entry.key().place(), field, Message.of("{0}; {1}", found, meant.get()));
            return;
        }
        Message message = legal.size() <= MOST_TOLD
                ? Message.of("{0}; expected {1}", found, Choice.either(legal))
                : Message.of("{0}; the form has no such field", found);
        faults.add(entry.key().place(), field, message, NOTES);
    }

    /** Whether the key is unknown for a reason of its own, which is told already or told here. */
    private boolean isTrap(String field, Collection<String> legal, boolean near) {
        boolean quotes = YamlTraps.typographicQuotes(entry.key()).isPresent();
        return quotes || (faults.areFew() && CutText.tell(mapping, index, legal, near, field, faults));
    }

    /** The question what was meant, when something near is legal here or at another level. */
    private Optional<Message> meant(FormLevel level) {
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

    private static Optional<Message> misplaced(FormLevel level, Collection<String> paths) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        boolean top = !level.isTop() && paths.stream().noneMatch(path -> path.contains("."));
        return Optional.of(
                top ? Message.of("did you mean {0} at the top level?", Choice.quoted(paths)) : Choice.question(paths));
    }

    private static Message question(String name) {
        return Choice.question(List.of(name));
    }
}
