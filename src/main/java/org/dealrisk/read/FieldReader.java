package org.dealrisk.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Answer;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Value;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;
import org.dealrisk.yaml.YamlTraps;

/** Reads the YAML value of any field except the clauses: a text, a list, or the multiple of the fee. */
final class FieldReader {

    private static final String MULTIPLE = "multiple_of_fee";

    private final ScalarReader scalars;
    private final Faults faults;

    FieldReader(ScalarReader scalars, Faults faults) {
        this.scalars = scalars;
        this.faults = faults;
    }

    /** What the value says about the field; empty when it could not be read, which is then a fault. */
    Optional<Answer> read(Slot slot, YamlNode value) {
        return switch (slot.field().kind()) {
            case WORDS -> list(slot, value, item -> scalars.word(slot, item), Value.Words::new);
            case NUMBERS -> list(slot, value, item -> scalars.number(slot, item), Value.Quantities::new);
            case TEXTS -> list(slot, value, item -> Optional.of(item.text().strip()), Value.Texts::new);
            default -> single(slot, value);
        };
    }

    private Optional<Answer> single(Slot slot, YamlNode value) {
        if (value instanceof YamlScalar scalar) {
            Optional<Diagnostic> quotes =
                    slot.field().kind() == FieldKind.TEXT ? Optional.empty() : YamlTraps.typographicQuotes(scalar);
            quotes.ifPresent(
                    fault -> faults.addAll(List.of(fault.withField(slot.field().path()))));
            return quotes.isPresent() ? Optional.empty() : scalars.read(slot, Written.of(scalar));
        }
        if (value instanceof YamlMapping mapping && slot.field().kind() == FieldKind.LIABILITY_CAP) {
            return multiple(slot, mapping);
        }
        Message hint = value instanceof YamlSequence
                ? Message.of("write the value alone, without brackets or dash")
                : Message.of("write the value alone; a text with a colon or braces in it needs quotes");
        faults.add(value.place(), slot.field().path(), slot.is(Shape.of(value)), hint);
        return Optional.empty();
    }

    private Optional<Answer> multiple(Slot slot, YamlMapping mapping) {
        FormObject object = FormObject.of(slot.name(), slot.field().path(), mapping, List.of(MULTIPLE), faults);
        Optional<YamlNode> value = object.value(MULTIPLE);
        if (value.filter(FormObject::isUnknown).isPresent()) {
            return Optional.of(new Answer.Unknown(value.get().place()));
        }
        object.requireKey(MULTIPLE, Message.of("a number such as 1"));
        Optional<BigDecimal> multiple = object.number(MULTIPLE);
        return multiple.map(number ->
                Answer.known(new Value.TimesFee(number), value.orElse(mapping).place()));
    }

    private <T> Optional<Answer> list(
            Slot slot, YamlNode value, Function<Written, Optional<T>> reader, Function<List<T>, Value> whole) {
        if (value instanceof YamlMapping) {
            faults.add(value.place(), slot.field().path(), slot.is(Shape.of(value)));
            return Optional.empty();
        }
        List<Written> items = items(slot, value);
        if (items.size() == 1 && items.get(0).isUnknown()) {
            return Optional.of(new Answer.Unknown(items.get(0).place()));
        }
        if (items.size() == 1 && items.get(0).isNone()) {
            return Optional.of(Answer.known(whole.apply(List.of()), value.place()));
        }
        List<T> read = new ArrayList<>();
        items.forEach(item -> reader.apply(item).ifPresent(read::add));
        boolean distinct = slot.field().kind() != FieldKind.NUMBERS;
        List<T> kept = distinct ? read.stream().distinct().toList() : read;
        return Optional.of(Answer.known(whole.apply(kept), value.place()));
    }

    private List<Written> items(Slot slot, YamlNode value) {
        if (value instanceof YamlScalar scalar) {
            return ListText.split(slot.field().kind(), scalar);
        }
        List<Written> items = new ArrayList<>();
        for (YamlNode item : ((YamlSequence) value).items()) {
            if (item instanceof YamlScalar scalar) {
                items.add(Written.of(scalar));
            } else {
                Message message = Message.of(
                        "{0} has {1} among its items; expected {2}",
                        slot.name(), Shape.of(item), Expected.of(slot.field()));
                Message hint = Message.of("put quotes round a text with a colon or brackets");
                faults.add(item.place(), slot.field().path(), message, hint);
            }
        }
        return items;
    }
}
