package org.dealrisk.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cases in a resource: a line {@code === name}, the input, a line {@code >>>}, what is expected. Run
 * with {@code -Ddealrisk.update=true} to write what was found in place of what was expected, then
 * review the difference.
 */
final class CaseTable {

    private static final Path RESOURCES = Path.of("src/test/resources/org/dealrisk/verdict");

    private CaseTable() {}

    record Case(String name, String input, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> read(String file, Function<String, String> found) {
        List<Case> cases = new ArrayList<>();
        for (String block : text(file).split("(?m)^=== ")) {
            if (!block.isBlank()) {
                int name = block.indexOf('\n');
                String[] parts = block.substring(name + 1).split("(?m)^>>>\n", 2);
                cases.add(new Case(block.substring(0, name), parts[0], parts[1].strip()));
            }
        }
        if (Boolean.getBoolean("dealrisk.update")) {
            update(file, cases, found);
        }
        return cases;
    }

    static String text(String file) {
        try (InputStream stream = CaseTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void update(String file, List<Case> cases, Function<String, String> found) {
        StringBuilder text = new StringBuilder();
        for (Case one : cases) {
            text.append("=== ").append(one.name()).append('\n').append(one.input());
            text.append(">>>\n").append(found.apply(one.input())).append("\n\n");
        }
        try {
            Files.writeString(RESOURCES.resolve(file), text.toString().stripTrailing() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
