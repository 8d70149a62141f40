package org.dealrisk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.FailOn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every report for a machine is what its readers take. */
class ValidReportsTest {

    /** Every sample in every way in which it can be shown. */
    static Stream<Run> runs() {
        List<Run> runs = new ArrayList<>();
        Display all = Display.standard().withShowWaived(true).withShowUndecided(true);
        for (GoldenTest.Scenario scenario : GoldenTest.Scenario.values()) {
            for (Language language : Language.values()) {
                Run run = scenario.run(language);
                runs.add(run);
                runs.add(run.with(all));
                runs.add(run.with(all.withHideCost(true))
                        .with(new Marking(
                                new FailOn.AtSeverity(Severity.LOW), Optional.of(LocalDate.of(2026, 11, 22)))));
            }
        }
        return runs.stream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void sarifIsValidByBothSchemas(Run run) throws IOException {
        Optional<Path> folder = ValidReports.shared("data/validators");
        assumeTrue(folder.isPresent());
        assertThat(ValidReports.faultsOfSarif(Samples.render(Format.SARIF, run), folder.get()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void junitIsValidByBothSchemas(Run run) throws IOException {
        Optional<Path> folder = ValidReports.shared("data/validators");
        assumeTrue(folder.isPresent());
        assertThat(ValidReports.faultsOfJunit(Samples.render(Format.JUNIT, run), folder.get()))
                .isEmpty();
    }

    /** What GitHub asks for beyond the schema. */
    @ParameterizedTest
    @MethodSource("runs")
    void sarifHasAPlaceAFingerprintAndARuleForEveryResult(Run run) throws IOException {
        JsonNode sarif = ValidReports.json(Samples.render(Format.SARIF, run));
        assertThat(sarif.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.at("/runs")).hasSize(1);
        JsonNode only = sarif.at("/runs/0");
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode result : only.at("/results")) {
            assertThat(only.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id"))
                    .isEqualTo(result.get("ruleId"));
            assertThat(result.at("/message/text").asText()).isNotBlank();
            assertThat(result.at("/locations")).hasSize(1);
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            assertThat(region.fieldNames())
                    .toIterable()
                    .containsExactly("startLine", "startColumn", "endLine", "endColumn");
            boolean open = result.get("kind").asText().equals("open");
            assertThat(result.get("level").asText().equals("none")).isEqualTo(open);
            String hash =
                    result.at("/partialFingerprints/primaryLocationLineHash").asText();
            assertThat(open || fingerprints.add(hash)).isTrue();
        }
        for (JsonNode rule : only.at("/tool/driver/rules")) {
            assertThat(rule.at("/help/text").asText()).isNotBlank();
            assertThat(rule.at("/help/markdown").asText()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").asText()).isNotBlank();
        }
        assertThat(only.at("/invocations/0/executionSuccessful").asBoolean())
                .isEqualTo(run.faults().isEmpty());
        assertThat(only.at("/invocations/0/toolExecutionNotifications"))
                .hasSize(run.faults().size());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void junitCountsItsCases(Run run) throws IOException {
        NodeList suites = ValidReports.xml(Samples.render(Format.JUNIT, run)).getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(run.results().size());
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getAttribute("id")).isEqualTo(Integer.toString(i));
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
            assertThat(suite.getAttribute("timestamp"))
                    .isEqualTo(run.marking().asOf().map(LocalDate::toString).orElse("1970-01-01") + "T00:00:00");
        }
    }

    /** The description of the format names these, and asks for fingerprints that are unique. */
    @ParameterizedTest
    @MethodSource("runs")
    void gitlabHasWhatItsReaderNeeds(Run run) throws IOException {
        JsonNode issues = ValidReports.json(Samples.render(Format.GITLAB, run));
        assertThat(issues.isArray()).isTrue();
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode issue : issues) {
            assertThat(issue.get("description").asText()).isNotBlank();
            assertThat(issue.get("check_name").asText()).isNotBlank();
            assertThat(fingerprints.add(issue.get("fingerprint").asText())).isTrue();
            assertThat(issue.get("severity").asText()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.at("/location/path").asText()).isNotBlank().doesNotStartWith("./");
            assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void checkstyleHasTheShapeOfItsSample(Run run) throws IOException {
        Element root = ValidReports.xml(Samples.render(Format.CHECKSTYLE, run)).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("checkstyle");
        assertThat(root.getAttribute("version")).isNotEmpty();
        NodeList errors = root.getElementsByTagName("error");
        for (int i = 0; i < errors.getLength(); i++) {
            Element error = (Element) errors.item(i);
            assertThat(((Element) error.getParentNode()).getAttribute("name")).isNotEmpty();
            assertThat(error.getAttribute("line")).matches("[1-9][0-9]*");
            assertThat(error.getAttribute("column")).matches("[1-9][0-9]*");
            assertThat(error.getAttribute("severity")).isIn("error", "warning", "info");
            assertThat(error.getAttribute("message")).isNotEmpty();
            assertThat(error.getAttribute("source")).startsWith("dealrisk.");
        }
    }

    private static String count(Element suite, String tag) {
        return Integer.toString(suite.getElementsByTagName(tag).getLength());
    }
}
