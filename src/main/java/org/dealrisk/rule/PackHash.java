package org.dealrisk.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The hash by which a report says which pack judged a deal. */
public final class PackHash {

    private PackHash() {}

    /**
     * SHA-256 of the name and content of every file, in the order of the map, so that two packs that
     * judge alike have one hash: for each file its name in UTF-8, a zero byte, its bytes, a zero byte.
     * No file of a pack holds a zero byte, for none is text that does.
     *
     * @param files content by name; folders in a name are parted by {@code /}
     */
    public static String of(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content);
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
