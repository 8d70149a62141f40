package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/**
 * A list of objects that all have the same keys, such as the waivers. One object is a list of one;
 * unknown, none and nothing at all are lists of none.
 *
 * @param name what messages call one of them
 * @param example one of them, for messages
 */
record ObjectList(String name, String example, List<String> keys) {

    List<FormObject> read(Given given, Faults faults) {
        List<FormObject> objects = new ArrayList<>();
        if (given.value() instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                item(name + " " + (i + 1), given.path(), list.items().get(i), objects, faults);
            }
        } else if (given.value() instanceof YamlMapping mapping) {
            objects.add(FormObject.of(name + " 1", given.path(), mapping, keys, faults));
        } else if (!isSilent((YamlScalar) given.value())) {
            String found = given.path() + " is " + Shape.of(given.value());
            faults.add(given.value().place(), given.path(), found + "; expected a list such as [" + example + "]");
        }
        return objects;
    }

    private void item(String label, String field, YamlNode item, List<FormObject> objects, Faults faults) {
        if (item instanceof YamlMapping mapping) {
            objects.add(FormObject.of(label, field, mapping, keys, faults));
        } else {
            faults.add(item.place(), field, label + " is " + Shape.of(item) + "; expected " + example);
        }
    }

    private static boolean isSilent(YamlScalar scalar) {
        Written written = Written.of(scalar);
        return written.isUnknown() || written.isNone();
    }
}
