package org.dealrisk.read;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlNode;

/** Reads what a clause is said to state about the fields of its types. */
final class ClauseParams {

    private static final String FIELD = Field.CLAUSE_LIST.path();

    private final FieldReader fields;
    private final Faults faults;

    ClauseParams(FieldReader fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    /**
     * The known values by field; a parameter that is unknown is left out.
     *
     * @param clause what messages call the clause
     * @param types the clause's types by hand; without any, a name that means the same in every type is legal
     */
    Map<Field, Answer.Known> read(Message clause, YamlNode value, Optional<List<ClauseType>> types) {
        Map<Field, Answer.Known> read = new EnumMap<>(Field.class);
        if (value instanceof YamlMapping mapping) {
            List<ClauseType> own = types.orElse(List.of()).isEmpty() ? List.of(ClauseType.values()) : types.get();
            for (int index = 0; index < mapping.entries().size(); index++) {
                param(clause, mapping, index, own, read);
            }
        } else if (!FormObject.isUnknown(value)) {
            Message found = Message.of(
                    "{0}: params is {1}; expected names and values such as {2}",
                    clause, Shape.of(value), "{ days: 30 }");
            faults.add(value.place(), FIELD, found);
        }
        return read;
    }

    private void param(
            Message clause, YamlMapping mapping, int index, List<ClauseType> types, Map<Field, Answer.Known> read) {
        Entry entry = mapping.entries().get(index);
        String name = Written.even(entry.name());
        if (KeyWalk.isNote(name)) {
            return;
        }
        Set<Field> meant = meant(name, types);
        if (meant.isEmpty()) {
            UnknownKey.inObject(Message.of("{0}, params", clause), FIELD, names(types), mapping, index, faults);
        } else if (meant.size() > 1) {
            Message found = Message.of(
                    "{0}: the parameter {1} could be {2}; expected one of these names, or the clause's type",
                    clause, name, Choice.either(paths(meant)));
            faults.add(entry.key().place(), FIELD, found);
        } else {
            put(Slot.of(meant.iterator().next(), Message.of("{0}: {1}", clause, name)), entry, read);
        }
    }

    private void put(Slot slot, Entry entry, Map<Field, Answer.Known> read) {
        Optional<Answer> answer = fields.read(slot, entry.value());
        boolean known = answer.isPresent() && answer.get() instanceof Answer.Known;
        if (known && read.putIfAbsent(slot.field(), (Answer.Known) answer.get()) != null) {
            Message message = Message.of("{0} is given twice, under two names", slot.name());
            faults.add(entry.key().place(), FIELD, message, Message.of("keep one of the two"));
        }
    }

    private static Set<Field> meant(String name, Collection<ClauseType> types) {
        Set<Field> fields = new TreeSet<>();
        for (ClauseType type : types) {
            Optional.ofNullable(type.params().get(name)).ifPresent(fields::add);
            type.params().values().stream()
                    .filter(field -> field.path().equals(name))
                    .forEach(fields::add);
        }
        return fields;
    }

    private static List<String> names(Collection<ClauseType> types) {
        return types.stream()
                .flatMap(type -> type.params().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> paths(Collection<Field> fields) {
        return fields.stream().map(Field::path).toList();
    }
}
