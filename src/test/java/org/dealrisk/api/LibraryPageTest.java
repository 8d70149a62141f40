package org.dealrisk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about the library shows a program that runs, and what it prints. */
class LibraryPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/library.md");
    private static final Path PROGRAM = Path.of("src/test/java/org/dealrisk/api/LibraryExample.java");

    private static final String INDENT = " ".repeat(8);

    @Test
    void programOnThePageIsTheOneThatRuns() throws IOException {
        String program = between(Files.readString(PROGRAM), INDENT + "// begin\n", INDENT + "// end\n");
        assertThat(between(Files.readString(PAGE), "```java\n", "```"))
                .isEqualTo(("\n" + program).replace("\n" + INDENT, "\n").substring(1));
    }

    @Test
    void outputOnThePageIsWhatItPrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        LibraryExample.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(between(Files.readString(PAGE), "```text\n", "```"))
                .isEqualTo(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }
}
