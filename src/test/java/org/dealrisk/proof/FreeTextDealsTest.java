package org.dealrisk.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Deal;
import org.dealrisk.read.DealReader;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Judge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Judges deals whose clauses carry no types. Those kept outside of the project are passed over where they are absent;
 * our own were written by the rules alone, without a look at the lexicon: 86 of their 93 findings were there on first
 * reading, none that must not be, and 28 of 30 verdicts.
 */
class FreeTextDealsTest {

    private static final Path DATA =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("data");
    private static final double LEAST_RECALL = 0.95;

    private final Judge judge =
            new Judge(BuiltinRules.pack(), new TextReader(), new Judge.Terms(Language.EN, Optional.empty(), true));

    @ParameterizedTest
    @ValueSource(strings = {"examples", "cases"})
    void dealsAreJudgedAsExpected(String folder) throws IOException {
        Path list = DATA.resolve(folder).resolve("expected.csv");
        assumeThat(list).exists();
        assertJudgedAs(list);
    }

    @Test
    void ourOwnDealsAreJudgedAsExpected() throws IOException {
        assertJudgedAs(Path.of("src/test/resources/deals/free-text/expected.csv"));
    }

    /**
     * Deals that were written without sight of the patterns. On first reading 81 % of the flags of the first four folders
     * were raised, and 23 of 110 verdicts were not acceptable; of the next two, 83 % of the flags, and 13 of 60 verdicts; of
     * the next two, 85 % of the flags, and 7 of 50 verdicts; of the next three, 85 % of the flags, and 7 of 75 verdicts; of the
     * next three, 79 % of the flags, and 10 of 75 verdicts; of the next three, whose writers were told to keep away from the
     * usual words, 66 % of the flags, and 21 of 75 verdicts; of the last six, 93 % of the flags, and 17 of 150 verdicts. Much was
     * mended by the first four and the last twelve since, and some by the others.
     */
    @ParameterizedTest
    @CsvSource({
        "others-en, 0.92, 1, 1",
        "others-zh, 0.92, 2, 2",
        "others-en2, 0.90, 2, 2",
        "others-zh2, 0.92, 2, 3",
        "others-en3, 0.78, 3, 6",
        "others-zh3, 0.85, 6, 6",
        "others-en4, 0.94, 3, 4",
        "others-zh4, 0.85, 0, 0",
        "others-en5, 0.93, 4, 2",
        "others-zh5, 0.88, 1, 0",
        "others-cn5, 0.82, 1, 1",
        "others-en6, 0.97, 1, 1",
        "others-zh6, 0.95, 0, 1",
        "others-cn6, 0.97, 1, 1",
        "others-en7, 0.85, 3, 4",
        "others-zh7, 0.97, 0, 0",
        "others-cn7, 0.97, 0, 0",
        "others-en8, 0.97, 2, 2",
        "others-zh8, 0.93, 4, 1",
        "others-cn8, 0.98, 2, 0",
        "others-en9, 0.88, 4, 4",
        "others-zh9, 0.95, 3, 1",
        "others-cn9, 0.98, 1, 0"
    })
    void dealsOfOthersAreMostlyJudgedAsExpected(String folder, double recall, int unwanted, int unacceptable)
            throws IOException {
        Tally tally = tally(Path.of("src/test/resources/deals", folder, "expected.csv"));
        assertThat(tally.missing()).hasSizeLessThanOrEqualTo((int) (tally.wanted() * (1 - recall)));
        assertThat(tally.wrong()).hasSizeLessThanOrEqualTo(unwanted);
        assertThat(tally.unacceptable()).hasSizeLessThanOrEqualTo(unacceptable);
    }

    /**
     * How deals were judged.
     *
     * @param wanted how many flags are expected
     * @param missing those of them that were not raised
     * @param wrong flags that must not be raised, and a deal to walk away from that would be signed
     * @param unacceptable verdicts other than those expected
     */
    private record Tally(int wanted, List<String> missing, List<String> wrong, List<String> unacceptable) {}

    private void assertJudgedAs(Path list) throws IOException {
        Tally tally = tally(list);
        assertThat(tally.wrong()).isEmpty();
        assertThat(tally.missing()).hasSizeLessThanOrEqualTo((int) (tally.wanted() * (1 - LEAST_RECALL)));
    }

    private Tally tally(Path list) throws IOException {
        int wanted = 0;
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> unacceptable = new ArrayList<>();
        for (Map<String, String> row : rows(list)) {
            Path file = list.resolveSibling(row.get("file"));
            if (file.toString().endsWith(".yaml")) {
                Assessment assessment = judge(file);
                for (String flag : flags(row, "must_flags")) {
                    wanted++;
                    if (!isAmong(found(assessment), flag)) {
                        missing.add(file.getFileName() + " " + flag);
                    }
                }
                complain(row, assessment, wrong);
                String verdict = assessment.verdict().name();
                if (!isAcceptable(verdict, row)) {
                    unacceptable.add(file.getFileName() + " " + verdict);
                }
            }
        }
        return new Tally(wanted, missing, wrong, unacceptable);
    }

    /** Who may sign may as well be asked to negotiate about what was not understood. */
    private static boolean isAcceptable(String verdict, Map<String, String> row) {
        String expected = row.get("verdict");
        return verdict.equals(expected)
                || flags(row, "acceptable_verdicts").contains(verdict)
                || (expected.equals("SIGN") && verdict.equals("NEGOTIATE"));
    }

    private static void complain(Map<String, String> row, Assessment assessment, List<String> wrong) {
        List<String> found = found(assessment);
        flags(row, "must_not_flags").stream()
                .filter(flag -> isAmong(found, flag))
                .forEach(flag -> wrong.add(row.get("file") + " " + flag));
        String verdict = assessment.verdict().name();
        if (row.get("verdict").equals("WALK_AWAY") && verdict.equals("SIGN")) {
            wrong.add(row.get("file") + " " + verdict);
        }
    }

    /** Whether a flag was raised; at any severity where it names none. */
    private static boolean isAmong(List<String> found, String flag) {
        return found.stream().anyMatch(one -> one.equals(flag) || one.startsWith(flag + ":"));
    }

    private Assessment judge(Path file) throws IOException {
        Deal deal = DealReader.create()
                .read(Source.of(file.toString(), Files.readString(file)))
                .get(0)
                .value()
                .orElseThrow();
        return judge.assess(deal);
    }

    private static List<String> found(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.code() + ":" + finding.severity().label())
                .toList();
    }

    private static List<String> flags(Map<String, String> row, String column) {
        return Arrays.stream(row.getOrDefault(column, "").split(";"))
                .map(String::strip)
                .filter(flag -> !flag.isEmpty())
                .toList();
    }

    private static List<Map<String, String>> rows(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list);
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size() && i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The cells of a line; a comma in quotes parts nothing. */
    private static List<String> cells(String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return Arrays.stream(cells).map(cell -> cell.replace("\"", "")).toList();
    }
}
