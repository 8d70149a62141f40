package org.dealrisk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table of cases in a resource beside a test: a line {@code === name}, the input, a line {@code >>>},
 * what is expected. Run with {@code -Ddealrisk.update=true} to write what was found in place of what
 * was expected, then read the difference; a build server never writes them.
 */
public final class CaseTable {

    private static final boolean UPDATE = Boolean.getBoolean("dealrisk.update") && System.getenv("CI") == null;

    private CaseTable() {}

    /** One input and what is expected of it; a report of tests shows its name. */
    public record Case(String name, String input, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The cases of a file in the package of a test, in the order of the file. */
    public static List<Case> read(Class<?> test, String file, UnaryOperator<String> found) {
        List<Case> cases = new ArrayList<>();
        for (String block : text(test, file).split("(?m)^=== ")) {
            if (!block.isBlank()) {
                int name = block.indexOf('\n');
                String[] parts = block.substring(name + 1).split("(?m)^>>>\n", 2);
                cases.add(new Case(block.substring(0, name), parts[0], parts[1].strip()));
            }
        }
        if (UPDATE) {
            update(test, file, cases, found);
        }
        return cases;
    }

    /** A resource in the package of a test. */
    public static String text(Class<?> test, String file) {
        try {
            return Files.readString(path(test, file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void update(Class<?> test, String file, List<Case> cases, UnaryOperator<String> found) {
        StringBuilder text = new StringBuilder();
        for (Case one : cases) {
            text.append("=== ").append(one.name()).append('\n').append(one.input());
            text.append(">>>\n").append(found.apply(one.input())).append("\n\n");
        }
        try {
            Files.writeString(path(test, file), text.toString().stripTrailing() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path path(Class<?> test, String file) {
        return Path.of("src/test/resources", test.getPackageName().replace('.', '/'), file);
    }
}
