package org.dealrisk.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.unit.CalendarDate;
import org.dealrisk.unit.Decimal;
import org.dealrisk.unit.Rate;
import org.dealrisk.unit.Reading;
import org.dealrisk.unit.Reading.Problem;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlTraps;

/** A mapping with a closed set of keys, such as a clause or a waiver. Reports every other key. */
final class FormObject {

    private final Message name;
    private final String field;
    private final Place place;
    private final Faults faults;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private boolean sound = true;

    private FormObject(Message name, String field, Place place, Faults faults) {
        this.name = name;
        this.field = field;
        this.place = place;
        this.faults = faults;
    }

    /**
     * @param name what messages call the object, such as {@code clause 2}
     * @param field the canonical path of the field or section it belongs to
     */
    static FormObject of(Message name, String field, YamlMapping mapping, List<String> keys, Faults faults) {
        FormObject object = new FormObject(name, field, mapping.place(), faults);
        for (int index = 0; index < mapping.entries().size(); index++) {
            Entry entry = mapping.entries().get(index);
            String key = Written.even(entry.name());
            if (keys.contains(key)) {
                object.put(key, entry);
            } else if (!KeyWalk.isNote(key)) {
                object.sound = false;
                UnknownKey.inObject(name, field, keys, mapping, index, faults);
            }
        }
        return object;
    }

    Place place() {
        return place;
    }

    Optional<YamlNode> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The text under the key; empty when there is none, it is unknown, or it is no text, which is a fault. */
    Optional<Written> text(String key) {
        Optional<YamlNode> value = value(key);
        value.filter(node -> !(node instanceof YamlScalar)).ifPresent(node -> notText(key, node));
        return value.filter(YamlScalar.class::isInstance)
                .map(node -> Written.of((YamlScalar) node))
                .filter(written -> !written.isUnknown());
    }

    /** As {@link #text}, with the way to the place of every part of it. */
    Optional<Passage> passage(String key) {
        return text(key).flatMap(written -> value(key)).map(node -> ((YamlScalar) node).passage());
    }

    /** The number of 0 or more under the key; empty when there is none or it is a fault. */
    Optional<BigDecimal> number(String key) {
        Optional<Written> written = text(key);
        Optional<BigDecimal> number =
                written.flatMap(text -> Decimal.parse(text.text()).value()).filter(value -> value.signum() >= 0);
        if (written.isPresent() && number.isEmpty()) {
            wrong(key, written.get(), Optional.empty(), Message.of("a number of 0 or more such as 1.5"));
        }
        return number;
    }

    /** The share from 0 to 1 under the key; empty when there is none or it is a fault. */
    Optional<BigDecimal> rate(String key) {
        Optional<Written> written = text(key);
        Optional<BigDecimal> rate =
                written.flatMap(text -> Rate.parse(text.text()).value()).map(Rate::fraction);
        if (written.isPresent() && rate.isEmpty()) {
            wrong(key, written.get(), Optional.empty(), Message.of("0 to 1, such as 0.15 or 15%"));
        }
        return rate;
    }

    /** The date under the key; empty when there is none or it is a fault. */
    Optional<LocalDate> date(String key) {
        Optional<Written> written = text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Reading<LocalDate> reading = CalendarDate.parse(written.get().text());
        if (reading instanceof Problem<LocalDate> problem) {
            wrong(key, written.get(), Written.why(problem), Message.of("a date such as 2026-03-31"));
        }
        return reading.value();
    }

    /** The meaning of the word under the key, whatever its case; empty when there is none or it is a fault. */
    <T> Optional<T> word(String key, Map<String, T> words, Collection<String> told) {
        Optional<Written> written = text(key);
        Optional<T> word = written.map(text -> words.get(text.word()));
        if (written.isPresent() && word.isEmpty()) {
            Message found = Message.of("{0} is {1}", key, written.get().shown());
            fault(written.get().place(), Choice.after(found, written.get().even(), told));
        }
        return word;
    }

    /** Reports a value that is not of the kind that belongs under the key. */
    void wrong(String key, Written written, Optional<Message> why, Message expected) {
        fault(written.place(), Written.is(Message.verbatim(key), written.shown(), why, expected));
    }

    /** Reports the object when it does not have the key, and no unknown key that may stand for it. */
    void requireKey(String key, Message expected) {
        if (sound && value(key).isEmpty()) {
            fault(place, Message.of("{0} is missing; expected {1}", key, expected));
        }
    }

    /** As {@link #requireKey}; reports an unknown value too. */
    void require(String key, Message expected) {
        requireKey(key, expected);
        value(key)
                .filter(FormObject::isUnknown)
                .ifPresent(node -> fault(node.place(), Message.of("{0} is unknown; expected {1}", key, expected)));
    }

    /** Whether a value is a text that says that nobody knows. */
    static boolean isUnknown(YamlNode value) {
        return value instanceof YamlScalar scalar && Written.of(scalar).isUnknown();
    }

    /** Reports a key that has no meaning beside another. */
    void refuseBeside(String key, String other, Message why) {
        value(key).ifPresent(value -> fault(value.place(), Message.of("{0} stands beside {1}; {2}", key, other, why)));
    }

    /** Reports what is the matter with the object, after its name. */
    void fault(Place where, Message message) {
        faults.add(where, field, Message.of("{0}: {1}", name, message));
    }

    private void notText(String key, YamlNode node) {
        Optional<Diagnostic> trap = YamlTraps.notText(node);
        Message found = trap.map(fault -> Message.of("{0}: {1} {2}", name, key, fault.found()))
                .orElseGet(() -> Message.of("{0}: {1} is {2}; expected a text", name, key, Shape.of(node)));
        Message hint = trap.map(Diagnostic::remedy)
                .orElseGet(() -> Message.of("put quotes round a text with a colon, brackets or braces"));
        faults.add(node.place(), field, found, hint);
    }

    private void put(String key, Entry entry) {
        if (values.putIfAbsent(key, entry.value()) != null) {
            Message found = Message.of("{0}: {1} is given twice", name, key);
            faults.add(entry.key().place(), field, found, Message.of("keep one of the two"));
        }
    }
}
