package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Command lines that cannot be run, with the code and every line of the answer: {@code lines.txt}, and
 * deals that cannot be read: {@code inputs.txt}.
 */
class WrongLinesTest {

    private static final String DEAL = "fee: 100000\n";

    @TempDir
    private Path folder;

    static Stream<String> lines() throws IOException {
        return blocks("lines.txt", "(?m)^(?=\\$ )");
    }

    static Stream<String> inputs() throws IOException {
        return blocks("inputs.txt", "(?m)^(?=# .*\n---- deal)");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void wrongLineIsAnsweredByItsMessageAndCode(String block) throws IOException {
        Files.createDirectory(folder.resolve("folder"));
        Program program = new Program(folder).file("deal.yaml", DEAL).file("rows.csv", "fee\n100000\n");
        String line = block.substring(2, block.indexOf('\n'));
        Ran ran = program.run(line);
        assertThat("$ " + line + "\n" + ran.code() + "\n" + ran.err()).isEqualTo(block);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void wrongInputIsToldWithItsPlace(String block) {
        String head = block.substring(0, block.indexOf('\n') + 1);
        String deal = block.substring(block.indexOf("---- deal\n") + 10, block.indexOf("---- code"));
        Ran ran = new Program(folder).file("deal.yaml", deal).run("check", "DIR/deal.yaml", "-q", "--fail-on", "never");
        String told =
                head + "---- deal\n" + deal + "---- code " + ran.code() + "\n" + ran.err() + "---- out\n" + ran.out();
        assertThat(told).isEqualTo(block);
    }

    /** The blocks of a resource, each ending with the line before the blank ones that part them. */
    private static Stream<String> blocks(String resource, String start) throws IOException {
        try (InputStream stream = WrongLinesTest.class.getResourceAsStream(resource)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(start, -1))
                    .filter(block -> !block.isBlank())
                    .map(block -> block.stripTrailing() + "\n");
        }
    }
}
