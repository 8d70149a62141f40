package org.dealrisk.pack;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.diag.Place;

/**
 * A pack that is asked for: where it is, and by its hash which one it is to be.
 *
 * @param sha256 in small letters; empty when any will do
 * @param place where it is asked for, if that is in a file
 */
public record PackReference(Path path, Optional<String> sha256, Optional<Place> place) {

    /** What parts the path of a pack and its hash. */
    static final String HASHED = "@sha256:";

    private static final Pattern PINNED = Pattern.compile("(.+)" + HASHED + "([0-9A-Fa-f]{64})");

    /**
     * Reads {@code packs/agency} and {@code packs/agency@sha256:…}, with 64 hexadecimal digits.
     *
     * @throws InvalidPathException when the path cannot be one
     */
    public static PackReference parse(String text) {
        Matcher pinned = PINNED.matcher(text);
        return pinned.matches()
                ? new PackReference(
                        Path.of(pinned.group(1)),
                        Optional.of(pinned.group(2).toLowerCase(Locale.ROOT)),
                        Optional.empty())
                : new PackReference(Path.of(text), Optional.empty(), Optional.empty());
    }
}
