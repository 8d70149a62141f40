package org.dealrisk.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Map;
import java.util.TreeMap;
import org.dealrisk.diag.VisibleText;
import org.jspecify.annotations.Nullable;

/** Escapes in JSON what {@link VisibleText} calls a hazard; the text that is read back is the same. */
public final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;
    private static final Map<Integer, SerializableString> SEQUENCES = sequences();

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return SEQUENCES.get(character);
    }

    private static Map<Integer, SerializableString> sequences() {
        Map<Integer, SerializableString> sequences = new TreeMap<>();
        for (int character = DELETE + 1; character <= Character.MAX_VALUE; character++) {
            boolean half = Character.isSurrogate((char) character);
            if (!half && VisibleText.isHazard(character)) {
                String digits = Integer.toHexString(0x10000 | character).substring(1);
                sequences.put(character, new SerializedString("\\u" + digits));
            }
        }
        return Map.copyOf(sequences);
    }
}
