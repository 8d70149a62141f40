package org.dealrisk.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The distribution that the build has made, and stand-ins for the Javas it may meet. */
final class Distribution {

    /** The Java that runs this test: one the launcher must accept. */
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private Distribution() {}

    /** The folder that runs in place. */
    static Path folder() {
        return Path.of(property("dealrisk.distribution"));
    }

    /** The folder packed; the ending is {@code .zip} or {@code .tar.gz}. */
    static Path packed(String ending) {
        return Path.of(property("dealrisk.packed") + ending);
    }

    static String version() {
        return property("dealrisk.version");
    }

    /** Copies the distribution, but for what only fits the Java that built it. */
    static Path copyTo(Path target) {
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".jsa") && !name.endsWith(".aot")) {
                    copy(file, target.resolve(folder().relativize(file).toString()));
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program in a folder of its own, from the text of a shell script. */
    static Path script(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\n" + text + "\n");
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(to);
        } else {
            Files.copy(file, to);
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(file));
        }
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("set the system property " + name + ", as the build does");
        }
        return value;
    }
}
