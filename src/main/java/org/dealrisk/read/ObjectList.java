package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Message;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/**
 * A list of objects that all have the same keys, such as the waivers. One object is a list of one;
 * unknown, none and nothing at all are lists of none.
 *
 * @param section the part of the form that it is
 * @param example one of them, for messages
 */
record ObjectList(Section section, String example, List<String> keys) {

    List<FormObject> read(Given given, Faults faults) {
        List<FormObject> objects = new ArrayList<>();
        if (given.value() instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                item(name(i + 1), given.path(), list.items().get(i), objects, faults);
            }
        } else if (given.value() instanceof YamlMapping mapping) {
            objects.add(FormObject.of(name(1), given.path(), mapping, keys, faults));
        } else if (!isSilent((YamlScalar) given.value())) {
            Message found = Message.of(
                    "{0} is {1}; expected a list such as {2}",
                    given.path(), Shape.of(given.value()), "[" + example + "]");
            faults.add(given.value().place(), given.path(), found);
        }
        return objects;
    }

    private Message name(int number) {
        return switch (section) {
            case TEXTS -> Message.of("text {0}", number);
            case WAIVERS -> Message.of("waiver {0}", number);
            case FUTURE_ORDERS -> Message.of("future order {0}", number);
        };
    }

    private void item(Message label, String field, YamlNode item, List<FormObject> objects, Faults faults) {
        if (item instanceof YamlMapping mapping) {
            objects.add(FormObject.of(label, field, mapping, keys, faults));
        } else {
            faults.add(item.place(), field, Message.of("{0} is {1}; expected {2}", label, Shape.of(item), example));
        }
    }

    private static boolean isSilent(YamlScalar scalar) {
        Written written = Written.of(scalar);
        return written.isUnknown() || written.isNone();
    }
}
