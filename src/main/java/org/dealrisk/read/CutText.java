package org.dealrisk.read;

import java.util.Collection;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Place;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlScalar.Style;

/**
 * A text in braces that was written without quotes and has a comma in it: YAML ends the text at the
 * comma and takes the rest for a key, {@code { kind: reply, text: Sorry, we will look into it }}.
 */
final class CutText {

    private static final int MOST_CUTS = 50;

    private CutText() {}

    /**
     * Whether this unknown key looks like the rest of the text before it. Reported once for a text,
     * however often it was cut.
     *
     * @param index the key's number in the mapping, from 0
     * @param legal the names that are keys here
     * @param near whether one of them is near, so that a key with a value is rather mistyped
     */
    static boolean tell(
            YamlMapping mapping, int index, Collection<String> legal, boolean near, String field, Faults faults) {
        Entry rest = mapping.entries().get(index);
        boolean valueless = rest.value().absent() && !hasColon(rest);
        if (!mapping.flow() || (near && !valueless)) {
            return false;
        }
        int at = beforeRests(mapping, index, legal);
        if (at < 0 || !(mapping.entries().get(at).value() instanceof YamlScalar text) || text.style() != Style.PLAIN) {
            return false;
        }
        if (!valueless && !readsOn(text.text(), rest.name())) {
            return false;
        }
        if (at == index - 1) {
            Message kind = valueless ? Message.of("a key without a value") : Message.of("a key");
            Message message = Message.of(
                    "a comma ended the text at {0} and made {1} {2}; put quotes round the whole text",
                    Written.quoted(text.text()), Written.quoted(rest.name()), kind);
            faults.add(rest.key().place(), field, message);
        }
        return true;
    }

    /** The entry before the key and before the rests that precede it; -1 when there is none. */
    private static int beforeRests(YamlMapping mapping, int index, Collection<String> legal) {
        int at = index - 1;
        while (at >= Math.max(0, index - MOST_CUTS) && isRest(mapping.entries().get(at), legal)) {
            at--;
        }
        return at;
    }

    /** Whether a key that has a value looks more like words than like a name of this form. */
    private static boolean readsOn(String before, String name) {
        boolean words = name.strip().chars().anyMatch(Character::isWhitespace);
        return words || (isForeign(before) && isForeign(name));
    }

    private static boolean isForeign(String text) {
        return text.chars().anyMatch(c -> c > 0x7F);
    }

    private static boolean hasColon(Entry entry) {
        Place key = entry.key().place();
        String line = key.source().line(key.span().endLine());
        int end = line.offsetByCodePoints(0, key.span().endColumn() - 1);
        while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return line.startsWith(":", end);
    }

    private static boolean isRest(Entry entry, Collection<String> legal) {
        return entry.value().absent() && !legal.contains(Written.even(entry.name()));
    }
}
