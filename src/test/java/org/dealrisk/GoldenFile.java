package org.dealrisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds what the program says to a file. Run with {@code -Ddealrisk.golden=write} to write the files,
 * then read the difference; a build server never writes them.
 */
public final class GoldenFile {

    private static final boolean WRITE =
            "write".equals(System.getProperty("dealrisk.golden")) && System.getenv("CI") == null;

    private GoldenFile() {}

    public static void compare(Path file, String actual) throws IOException {
        if (WRITE) {
            Files.writeString(file, actual);
        }
        assertThat(file)
                .as("write it with -Ddealrisk.golden=write, then read it")
                .exists();
        assertThat(actual)
                .as("%s; write it with -Ddealrisk.golden=write, then read it", file)
                .isEqualTo(Files.readString(file));
    }
}
