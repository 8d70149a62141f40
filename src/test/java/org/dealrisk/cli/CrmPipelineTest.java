package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.dealrisk.verdict.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pipeline of a CRM, 8,800 rows, when it is there: {@code -Ddealrisk.shared=<folder>}, or {@code ../shared}.
 * The same rows made up to whole deals are drawn by a seed, {@code -Ddealrisk.seed=<number>}.
 */
class CrmPipelineTest {

    private static final Path DATA =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("data/crm");
    private static final long SEED = Long.getLong("dealrisk.seed", 20_261_122);
    private static final int ROWS = 8_800;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @BeforeEach
    void dataIsThere() {
        assumeTrue(Files.isDirectory(DATA), () -> "no pipeline in " + DATA + "; set -Ddealrisk.shared");
    }

    private Ran score(Path table, String... flags) {
        return new Program(folder)
                .run(Stream.concat(Stream.of("score", table.toString()), Stream.of(flags))
                        .toArray(String[]::new));
    }

    private List<JsonNode> rows(Path table, String... flags) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        String[] all =
                Stream.concat(Stream.of("-q", "-f", "ndjson"), Stream.of(flags)).toArray(String[]::new);
        for (String line : score(table, all).out().lines().toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    @Test
    void bothSpellingsOfDatesSayTheSame() throws IOException {
        List<JsonNode> iso = rows(DATA.resolve("sales_pipeline.iso.csv"), "--only-results");
        List<JsonNode> us =
                rows(DATA.resolve("sales_pipeline.us_m-d-yyyy.csv"), "--only-results", "--date-order", "mdy");
        assertThat(iso).hasSize(ROWS);
        assertThat(us).isEqualTo(iso);
        assertThat(iso.stream().filter(row -> row.get("close_date").isTextual()))
                .hasSizeGreaterThan(6_000);
        assertThat(iso.stream().map(row -> row.get("verdict").asText()).collect(Collectors.toSet()))
                .contains("CLOSED");
    }

    @Test
    void datesOfTwoMeaningsAreRefusedRowByRow() {
        Ran ran = score(DATA.resolve("sales_pipeline.us_m-d-yyyy.csv"), "-q", "--only-results", "--closed");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.out().lines()).hasSize(ROWS + 1);
        assertThat(ran.err()).contains("say which with --date-order mdy or dmy");
    }

    @Test
    void datesOfDealsThatAreClosedMatterToNobody() {
        Ran ran = score(DATA.resolve("sales_pipeline.us_m-d-yyyy.csv"), "-q", "-f", "summary");
        assertThat(ran.out()).contains("\n8,800 rows: 2,089 judged, 6,711 already won or lost.\n");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void fileThatHasOnlyAnAmountSaysFirstHowLittleWasJudged() {
        Ran ran = score(DATA.resolve("sales_pipeline.iso.csv"), "-q", "-f", "summary");
        assertThat(ran.out())
                .startsWith("TOO LITTLE TO JUDGE: of what a judgement needs, ")
                .contains("has no column for promised_leads, average_order_value, clauses, referral_source;")
                .contains("\n8,800 rows: 2,089 judged, 6,711 already won or lost.\n");
    }

    @Test
    void wholeDealsComeToAllVerdictsEachOnceInOrderWithAnyNumberOfThreads() throws IOException {
        Path table = folder.resolve("enriched.csv");
        List<String> plain = Files.readAllLines(DATA.resolve("sales_pipeline.iso.csv"));
        Files.write(table, new EnrichedPipeline(SEED).of(plain));
        String[] flags = {"-q", "-f", "csv", "-f", "summary=" + folder.resolve("s.txt"), "--closed", "--threads"};
        Ran one = score(table, with(flags, "1"));
        Ran two = score(table, with(flags, "2"));
        assertThat(two).as("seed " + SEED).isEqualTo(one);
        List<String> rows = one.out().lines().skip(1).toList();
        assertThat(rows.stream().map(CrmPipelineTest::id).toList())
                .isEqualTo(plain.stream().skip(1).map(CrmPipelineTest::id).toList());
        Set<String> verdicts =
                Stream.of(Verdict.values()).map(verdict -> "," + verdict + ",").collect(Collectors.toSet());
        assertThat(verdicts)
                .as("seed " + SEED)
                .allMatch(verdict ->
                        rows.stream().filter(row -> row.contains(verdict)).count() > ROWS / 50);
        assertThat(folder.resolve("s.txt")).content().startsWith("8,800 rows: 8,800 judged.\n");
    }

    private static String[] with(String[] flags, String last) {
        return Stream.concat(Stream.of(flags), Stream.of(last)).toArray(String[]::new);
    }

    private static String id(String row) {
        return row.substring(0, row.indexOf(','));
    }
}
