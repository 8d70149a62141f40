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
import org.dealrisk.economics.Decisions;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.ServiceChoice;
import org.dealrisk.economics.StopLoss;
import org.dealrisk.economics.StopLoss.Way;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
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
    private static final Judge JUDGE =
            new Judge(BuiltinRules.pack(), new TextReader(), new Judge.Terms(Language.EN, Optional.empty(), true));

    private static final String EVERYTHING = "*";
    private static final Pattern CELL = Pattern.compile("\\G(?:^|,)(?:\"([^\"]*)\"|([^,]*))");
    private static final Pattern NUMBER = Pattern.compile("([A-Za-z0-9_]+)=(-?[0-9.]+)(?:/day)?(?![0-9./])");

    /** What the tables call the figures; an overload is a percentage here and a share there. */
    private static final Map<String, FigureName> NAMES = Map.ofEntries(
            Map.entry("gross_value", FigureName.GROSS),
            Map.entry("multiple", FigureName.MULTIPLE_GROSS),
            Map.entry("M2", FigureName.MULTIPLE_NET),
            Map.entry("share", FigureName.VENDOR_SHARE),
            Map.entry("price_per_lead", FigureName.PRICE_PER_LEAD),
            Map.entry("upsell", FigureName.UPSELL_RATIO),
            Map.entry("P_short", FigureName.SHORTFALL_PROBABILITY),
            Map.entry("E_short", FigureName.EXPECTED_SHORTFALL),
            Map.entry("E_makegood", FigureName.EXPECTED_MAKE_GOOD),
            Map.entry("P95_makegood", FigureName.P95_MAKE_GOOD),
            Map.entry("margin", FigureName.MARGIN),
            Map.entry("margin_pct", FigureName.MARGIN_PERCENT),
            Map.entry("safe_promise_d10", FigureName.SAFE_PROMISE),
            Map.entry("rho", FigureName.SCHEDULE_RATIO),
            Map.entry("overload", FigureName.OVERLOAD_PERCENT),
            Map.entry("approval_share", FigureName.APPROVAL_SHARE),
            Map.entry("ld_30_days", FigureName.LD_30_DAYS));

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
            Optional<Figure> figure = matcher.find() ? figure(matcher.group(1), assessment) : Optional.empty();
            if (figure.isEmpty()) {
                deviations.add("no figure " + one.split("=")[0]);
                continue;
            }
            double factor = matcher.group(1).equals("overload") ? 100 : 1;
            String written = matcher.group(2);
            double expected = Double.parseDouble(written) * factor;
            double found = figure.get().toDouble().orElse(Double.NaN);
            // Half of the last digit that is written.
            int decimals = written.contains(".") ? written.length() - written.indexOf('.') - 1 : 0;
            if (!(Math.abs(found - expected) <= 0.5000001 * factor * Math.pow(10, -decimals))) {
                deviations.add(one + " is " + found);
            }
        }
        return deviations;
    }

    private static Optional<Figure> figure(String name, Assessment assessment) {
        Deal deal = assessment.deal();
        Optional<FigureName> ofDeal = Optional.ofNullable(NAMES.get(name));
        return ofDeal.map(assessment.figures()::get)
                .or(() -> Decisions.service(deal).flatMap(choice -> figure(name, choice)))
                .or(() -> Decisions.stopLoss(deal, assessment.figures().assumptions())
                        .flatMap(choice -> figure(name, choice)))
                .or(() -> name.equals("rate") ? Optional.of(unitsADay(deal)) : Optional.empty());
    }

    private static Optional<Figure> figure(String name, ServiceChoice choice) {
        return switch (name) {
            case "lambda_star" -> Optional.of(choice.breakEvenIncidents());
            case "single_margin" -> Optional.of(choice.singleMargin());
            case "renew_margin" -> Optional.of(choice.renewalMargin());
            case "precedent" -> Optional.of(choice.precedentCost());
            case "free_total" -> Optional.of(choice.freeTotal());
            default -> Optional.empty();
        };
    }

    private static Optional<Figure> figure(String name, StopLoss choice) {
        Figure order = choice.exit().order();
        return switch (name) {
            case "L" -> Optional.of(choice.future().presentValue());
            case "enforce" -> Optional.of(choice.payoff(Way.ENFORCE));
            case "exchange" -> Optional.of(choice.payoff(Way.EXCHANGE));
            case "cancel_with_fee" -> Optional.of(choice.payoff(Way.CANCEL_WITH_FEE));
            case "waive" -> Optional.of(choice.payoff(Way.WAIVE));
            case "L_star" -> Optional.of(choice.futureFromWhichWaivingPays());
            case "pv_revenue_multiple" ->
                Optional.of(choice.future().presentRevenue().over(order, ""));
            case "pv_margin_multiple" ->
                Optional.of(choice.future().presentValue().over(order, ""));
            case "break_even_p" -> Optional.of(choice.chanceFromWhichLettingGoPays());
            default -> Optional.empty();
        };
    }

    private static Figure unitsADay(Deal deal) {
        return number(deal, Field.QUANTITY).over(number(deal, Field.REQUIRED_DAYS), "");
    }

    private static Figure number(Deal deal, Field field) {
        return Figure.of(((Value.Quantity) deal.value(field).orElseThrow()).amount());
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
