package org.dealrisk.read;

import java.util.Collection;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlScalar.Style;

/**
 * A text in braces that was written without quotes and has a comma in it: YAML ends the text at the
 * comma and takes the rest for a key, {@code { kind: reply, text: Sorry, we will look into it }}.
 */
final class CutText {

    private CutText() {}

    /**
     * Whether this unknown key looks like the rest of the text before it. Reported once for a text,
     * however often it was cut.
     *
     * @param legal the names that are keys here
     */
    static boolean tell(YamlMapping mapping, Entry rest, Collection<String> legal, String field, Faults faults) {
        if (!mapping.flow() || !rest.value().absent()) {
            return false;
        }
        int first = mapping.entries().indexOf(rest);
        int at = first - 1;
        while (at >= 0 && isRest(mapping.entries().get(at), legal)) {
            at--;
        }
        if (at < 0 || !(mapping.entries().get(at).value() instanceof YamlScalar text) || text.style() != Style.PLAIN) {
            return false;
        }
        if (at == first - 1) {
            String message = "a comma ended the text at " + Written.quoted(text.text()) + " and made "
                    + Written.quoted(rest.name()) + " a key without a value; put quotes round the whole text";
            faults.add(rest.key().place(), field, message);
        }
        return true;
    }

    private static boolean isRest(Entry entry, Collection<String> legal) {
        return entry.value().absent() && !legal.contains(Written.even(entry.name()));
    }
}
