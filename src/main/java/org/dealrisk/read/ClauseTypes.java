package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.diag.Message;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** Reads the types that a clause is given by hand. */
final class ClauseTypes {

    private static final String FIELD = Field.CLAUSE_LIST.path();

    private final Message clause;
    private final Faults faults;

    private ClauseTypes(Message clause, Faults faults) {
        this.clause = clause;
        this.faults = faults;
    }

    /**
     * The types, none twice. {@code none} is a list of none: somebody read the clause and found it
     * harmless. Empty when the types are unknown, so that the text has to be read.
     *
     * @param clause what messages call the clause
     */
    static Optional<List<ClauseType>> read(Message clause, YamlNode value, Faults faults) {
        return new ClauseTypes(clause, faults).read(value);
    }

    private Optional<List<ClauseType>> read(YamlNode value) {
        List<Written> labels = labels(value);
        if (labels.size() == 1 && labels.get(0).isUnknown()) {
            return Optional.empty();
        }
        if (labels.size() == 1 && labels.get(0).isNone()) {
            return Optional.of(List.of());
        }
        List<ClauseType> types = new ArrayList<>();
        labels.forEach(label -> type(label).ifPresent(types::add));
        return Optional.of(types.stream().distinct().toList());
    }

    private List<Written> labels(YamlNode value) {
        if (value instanceof YamlScalar scalar) {
            return ListText.split(FieldKind.WORDS, scalar);
        }
        List<Written> labels = new ArrayList<>();
        List<YamlNode> items = value instanceof YamlSequence list ? list.items() : List.of(value);
        for (YamlNode item : items) {
            if (item instanceof YamlScalar scalar) {
                labels.add(Written.of(scalar));
            } else {
                Message found = Message.of("{0}: type is {1}", clause, Shape.of(item));
                faults.add(item.place(), FIELD, expectedLabel(found));
            }
        }
        return labels;
    }

    private Optional<ClauseType> type(Written written) {
        String label = written.word().replaceAll("[_\\s]+", "-");
        Optional<ClauseType> type = ClauseType.ofLabel(label);
        if (type.isEmpty()) {
            Message found = Message.of("{0}: type is {1}", clause, Written.quoted(written.text()));
            List<String> near = faults.areFew() ? near(label) : List.of();
            Message message = near.isEmpty()
                    ? faults.areFew() ? expected(found, label) : found
                    : Message.of("{0}; {1}", found, Choice.question(near));
            Message all = Message.of("the types are {0}", Choice.either(ClauseType.labels()));
            faults.add(written.place(), FIELD, message, near.isEmpty() ? all : null);
        }
        return type;
    }

    /** The nearest label, else those that share a word with it. */
    private static List<String> near(String typed) {
        return Choice.nearest(typed, ClauseType.labels()).map(List::of).orElseGet(() -> similar(typed));
    }

    private static Message expected(Message found, String typed) {
        return typed.equals("none") ? Message.of("{0}; expected it alone", found) : expectedLabel(found);
    }

    private static Message expectedLabel(Message found) {
        return Message.of("{0}; expected a label such as guarantee-outcome", found);
    }

    private static List<String> similar(String typed) {
        List<String> parts = List.of(typed.split("-"));
        return ClauseType.labels().stream()
                .filter(label -> Stream.of(label.split("-")).anyMatch(word -> isLike(word, parts)))
                .limit(5)
                .toList();
    }

    private static boolean isLike(String word, List<String> parts) {
        return parts.stream().anyMatch(part -> part.equals(word) || (part.length() >= 4 && word.startsWith(part)));
    }
}
