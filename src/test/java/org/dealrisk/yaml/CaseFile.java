package org.dealrisk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Cases in a resource: a line {@code === name}, the document, a line {@code >>>}, what is expected. In a
 * document → stands for a tab, ␍ for a carriage return, ␀ for NUL, ␚ for a byte order mark.
 */
final class CaseFile {

    private CaseFile() {}

    static List<Arguments> cases(String resource) {
        List<Arguments> cases = new ArrayList<>();
        for (String block : text(resource).split("(?m)^=== ")) {
            if (!block.isBlank()) {
                String name = block.substring(0, block.indexOf('\n'));
                String[] parts = block.substring(block.indexOf('\n') + 1).split("(?m)^>>>\n", 2);
                cases.add(Arguments.of(name, document(parts[0]), parts[1].strip()));
            }
        }
        return cases;
    }

    /** The line break before the next mark belongs to the mark. */
    private static String document(String written) {
        String text = written.isEmpty() ? written : written.substring(0, written.length() - 1);
        return text.replace('→', '\t').replace('␍', '\r').replace('␀', '\0').replace('␚', '\uFEFF');
    }

    private static String text(String resource) {
        try (InputStream in = CaseFile.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
