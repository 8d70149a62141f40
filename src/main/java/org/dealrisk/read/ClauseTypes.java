package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** Reads the types that a clause is given by hand. */
final class ClauseTypes {

    private static final String FIELD = Field.CLAUSE_LIST.path();

    private final String clause;
    private final Faults faults;

    private ClauseTypes(String clause, Faults faults) {
        this.clause = clause;
        this.faults = faults;
    }

    /**
     * The types, none twice. {@code none} is a list of none: somebody read the clause and found it
     * harmless. Empty when the types are unknown, so that the text has to be read.
     *
     * @param clause what messages call the clause
     */
    static Optional<List<ClauseType>> read(String clause, YamlNode value, Faults faults) {
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
                String found = clause + ": type is " + Shape.of(item);
                faults.add(item.place(), FIELD, found + "; expected a label such as guarantee-outcome");
            }
        }
        return labels;
    }

    private Optional<ClauseType> type(Written written) {
        String label = written.word().replaceAll("[_\\s]+", "-");
        Optional<ClauseType> type = ClauseType.ofLabel(label);
        if (type.isEmpty()) {
            String found = clause + ": type is " + Written.quoted(written.text());
            String instead = faults.areFew() ? instead(label) : "";
            String hint = instead.contains("?") ? null : "the types are " + Choice.either(ClauseType.labels());
            faults.add(written.place(), FIELD, found + instead, hint);
        }
        return type;
    }

    /** The nearest label, else those that share a word with it. */
    private static String instead(String typed) {
        List<String> near =
                Choice.nearest(typed, ClauseType.labels()).map(List::of).orElseGet(() -> similar(typed));
        if (near.isEmpty()) {
            return typed.equals("none") ? "; expected it alone" : "; expected a label such as guarantee-outcome";
        }
        return "; did you mean "
                + Choice.either(near.stream().map(label -> '"' + label + '"').toList()) + "?";
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
