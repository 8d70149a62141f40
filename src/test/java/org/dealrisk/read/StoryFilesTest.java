package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked deals, when they are there: {@code -Ddealrisk.shared=<folder>}, or {@code ../shared}. */
class StoryFilesTest {

    private static final Path DATA =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("data");

    @TestFactory
    Stream<DynamicTest> everyWorkedDealIsReadWithoutFaults() throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> "no worked deals in " + DATA + "; set -Ddealrisk.shared");
        List<Path> files =
                Stream.concat(files("examples"), files("cases")).sorted().toList();
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(DATA.relativize(file).toString(), () -> read(file)));
    }

    @Test
    void theFirstStoryIsReadAsItIsTold() {
        Path file = DATA.resolve("examples/000a-as-drafted.yaml");
        assumeTrue(Files.exists(file), () -> "no worked deals in " + DATA + "; set -Ddealrisk.shared");
        Deal deal = read(file);
        assertThat(deal.text(Field.MAKE_GOOD)).contains("until-filled");
        assertThat(deal.clauses()).hasSize(1);
        assertThat(deal.answer(Field.CLOSE_RATE).isExplicitlyUnknown()).isTrue();
        assertThat(deal.remarks()).isEmpty();
    }

    private static Deal read(Path file) {
        Parsed<Deal> parsed = DealFiles.read(file)
                .value()
                .map(source -> DealReader.create().read(source))
                .orElseThrow()
                .get(0);
        assertThat(parsed.faults()).isEmpty();
        return parsed.value().orElseThrow();
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(DATA.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }
}
