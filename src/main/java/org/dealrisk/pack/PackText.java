package org.dealrisk.pack;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files by which a pack judges, without its cases: a pack that can be read where its folder is not.
 * Immutable.
 *
 * @param folder what messages call its place
 * @param header the name of the file that says what it is called
 * @param files their contents by their names in the pack
 */
public record PackText(String folder, String header, Map<String, String> files) implements Serializable {

    private static final long serialVersionUID = 1;

    public PackText {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The bytes of a file; each stands for one character, so that none is lost whatever they say. */
    byte[] bytes(String file) {
        return files.getOrDefault(file, "").getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
