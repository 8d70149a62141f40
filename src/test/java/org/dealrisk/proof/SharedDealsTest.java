package org.dealrisk.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Deal;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.Finding;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Judge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The worked deals, when they are there: {@code -Ddealrisk.shared=<folder>}, or {@code ../shared}.
 * Every deal must come out as its table says, but for what {@code shared-exceptions.txt} lists; an
 * exception that is none any more fails.
 */
class SharedDealsTest {

    private static final Path DATA =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("data");
    private static final Judge JUDGE = new Judge(
            BuiltinRules.load().value().orElseThrow(),
            new TextReader(),
            new Judge.Terms(Language.EN, Optional.empty(), true));

    private static final String EVERYTHING = "*";
    private static final Pattern CELL = Pattern.compile("\\G(?:^|,)(?:\"([^\"]*)\"|([^,]*))");
    private static final Pattern NUMBER = Pattern.compile("([A-Za-z0-9_]+)=(-?[0-9.]+)(?![0-9./])");

    /** What the tables call the figures, and by how much ours is the larger where the unit is another. */
    private static final Map<String, Named> NAMES = Map.ofEntries(
            Map.entry("gross_value", new Named(FigureName.GROSS, 1)),
            Map.entry("multiple", new Named(FigureName.MULTIPLE_GROSS, 1)),
            Map.entry("M2", new Named(FigureName.MULTIPLE_NET, 1)),
            Map.entry("share", new Named(FigureName.VENDOR_SHARE, 1)),
            Map.entry("price_per_lead", new Named(FigureName.PRICE_PER_LEAD, 1)),
            Map.entry("upsell", new Named(FigureName.UPSELL_RATIO, 1)),
            Map.entry("P_short", new Named(FigureName.SHORTFALL_PROBABILITY, 1)),
            Map.entry("E_short", new Named(FigureName.EXPECTED_SHORTFALL, 1)),
            Map.entry("E_makegood", new Named(FigureName.EXPECTED_MAKE_GOOD, 1)),
            Map.entry("P95_makegood", new Named(FigureName.P95_MAKE_GOOD, 1)),
            Map.entry("margin", new Named(FigureName.MARGIN, 1)),
            Map.entry("margin_pct", new Named(FigureName.MARGIN_PERCENT, 1)),
            Map.entry("safe_promise_d10", new Named(FigureName.SAFE_PROMISE, 1)),
            Map.entry("rho", new Named(FigureName.SCHEDULE_RATIO, 1)),
            Map.entry("overload", new Named(FigureName.OVERLOAD_PERCENT, 100)),
            Map.entry("approval_share", new Named(FigureName.APPROVAL_SHARE, 1)),
            Map.entry("ld_30_days", new Named(FigureName.LD_30_DAYS, 1)));

    private record Named(FigureName figure, double factor) {}

    @TestFactory
    Stream<DynamicTest> workedDealsComeOutAsTheirTablesSay() {
        assumeTrue(Files.isDirectory(DATA), () -> "no worked deals in " + DATA + "; set -Ddealrisk.shared");
        return Stream.concat(deals("examples/expected.csv", "examples/"), deals("cases/expected.csv", "cases/typed/"));
    }

    private static Stream<DynamicTest> deals(String table, String folder) {
        List<String> exceptions = exceptions();
        return rows(DATA.resolve(table)).stream()
                .filter(row -> row.get("file").endsWith(".yaml"))
                .filter(row -> !exceptions.contains(folder + row.get("file") + " | " + EVERYTHING))
                .map(row -> DynamicTest.dynamicTest(folder + row.get("file"), () -> {
                    String file = folder + row.get("file");
                    List<String> deviations = deviations(row, assess(DATA.resolve(file))).stream()
                            .map(deviation -> file + " | " + deviation)
                            .toList();
                    List<String> expected = exceptions.stream()
                            .filter(exception -> exception.startsWith(file + " | "))
                            .toList();
                    assertThat(deviations).containsExactlyInAnyOrderElementsOf(expected);
                }));
    }

    private static List<String> deviations(Map<String, String> row, Assessment assessment) {
        List<String> deviations = new ArrayList<>();
        for (String must : list(row, "must_flags")) {
            if (!finds(assessment, must)) {
                deviations.add("lacks " + must);
            }
        }
        for (String not : list(row, "must_not_flags")) {
            if (finds(assessment, not)) {
                deviations.add("finds " + not);
            }
        }
        List<String> acceptable = new ArrayList<>(list(row, "acceptable_verdicts"));
        acceptable.add(row.get("verdict"));
        if (!acceptable.contains(assessment.verdict().name())) {
            deviations.add("verdict " + assessment.verdict() + " "
                    + assessment.decision().gate());
        }
        for (String least : list(row, "min_risk_index")) {
            if (assessment.riskIndex() < Integer.parseInt(least)) {
                deviations.add("index " + assessment.riskIndex());
            }
        }
        deviations.addAll(numbers(row, assessment));
        return deviations;
    }

    private static List<String> numbers(Map<String, String> row, Assessment assessment) {
        List<String> deviations = new ArrayList<>();
        for (String one : list(row, "numbers_to_assert")) {
            if (one.startsWith("revision_extra=not assessable")) {
                Figure extra = assessment.figures().get(FigureName.EXTRA_REVISION_COST);
                assertThat(extra.isAssessable()).as(one).isFalse();
                continue;
            }
            Matcher matcher = NUMBER.matcher(one);
            if (!matcher.find() || !NAMES.containsKey(matcher.group(1))) {
                deviations.add("no figure " + one.split("=")[0]);
                continue;
            }
            Named named = NAMES.get(matcher.group(1));
            String written = matcher.group(2);
            double expected = Double.parseDouble(written) * named.factor();
            double found = assessment.figures().get(named.figure()).toDouble().orElse(Double.NaN);
            // Half of the last digit that is written.
            int decimals = written.contains(".") ? written.length() - written.indexOf('.') - 1 : 0;
            if (!(Math.abs(found - expected) <= 0.5000001 * named.factor() * Math.pow(10, -decimals))) {
                deviations.add(one + " is " + found);
            }
        }
        return deviations;
    }

    private static boolean finds(Assessment assessment, String flag) {
        String[] parts = flag.split(":");
        return assessment.findings().stream()
                .filter(finding -> finding.code().equals(parts[0]))
                .map(Finding::severity)
                .anyMatch(severity -> parts.length == 1 || severity.label().equals(parts[1]));
    }

    private static List<String> list(Map<String, String> row, String column) {
        return Stream.of(row.getOrDefault(column, "").split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static Assessment assess(Path file) {
        Parsed<Deal> deal =
                DealReader.create().read(Source.of(file.toString(), text(file))).get(0);
        assertThat(deal.faults()).isEmpty();
        return JUDGE.assess(deal.value().orElseThrow());
    }

    /** The rows of a table by column; a cell in quotes may hold commas. */
    private static List<Map<String, String>> rows(Path table) {
        List<List<String>> lines =
                text(table).lines().map(SharedDealsTest::cells).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < lines.get(0).size(); i++) {
                row.put(lines.get(0).get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) != null ? cell.group(1) : cell.group(2));
        }
        return cells;
    }

    /** The listed exceptions, without their reasons. */
    private static List<String> exceptions() {
        try (var stream = SharedDealsTest.class.getResourceAsStream("shared-exceptions.txt")) {
            String text = new String(Optional.ofNullable(stream).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
