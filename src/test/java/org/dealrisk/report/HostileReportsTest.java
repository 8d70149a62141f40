package org.dealrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.VisibleText;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Names and texts that others wrote stay data in every format. */
class HostileReportsTest {

    private static final List<String> OWN = List.of(
            "]]><x/>",
            "a%0A::error::b",
            "::set-output name=x::y",
            "##[error]x",
            "a,b:c;d=e",
            "\"quoted\" and 'quoted'",
            "=cmd|'/c calc'!A1",
            "@SUM(1+1)",
            "+1-1",
            "-2+3",
            "a\nb\r\nc\td",
            "\u0000\u0001\u001b[31mred\u0007",
            "\u202eright to left\u2066",
            "\ufeff\uffff\ufffe",
            "[click](https://example.org)",
            "{0} {name}",
            "<script>alert(1)</script>",
            "| cell | cell |",
            "<!-- x --> `code` @somebody #1",
            "名單\ud83d\ude00");

    static Stream<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(OWN);
        Optional<Path> naughty = ValidReports.shared("data/suites/blns/blns.json");
        if (naughty.isPresent()) {
            for (JsonNode text : ValidReports.json(Files.readString(naughty.get()))) {
                texts.add(text.asText());
            }
        }
        return texts.stream().filter(text -> !text.isBlank());
    }

    /** A deal called so, in a file called so, with a clause that says so, waived for that reason; and a fault. */
    private static Run run(String text) {
        String quoted = "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(readable(text))) + "\"";
        String deal = """
                name: %1$s
                owner: ann
                fee: 100000
                promised_leads: 1000
                clauses:
                  - {types: [guarantee-outcome], text: %1$s}
                  - {types: [make-good-until-filled], text: %1$s}
                waivers:
                  - {rule: GUA-002, reason: %1$s, by: %1$s, until: 2030-01-01}
                """.formatted(quoted);
        List<Run.Result> results =
                new ArrayList<>(Samples.named(Language.EN, readable(text), deal).results());
        results.add(new Run.Unread(List.of(Diagnostic.of(text, text).withHint(text))));
        return Samples.run(Language.EN, results)
                .with(Display.standard().withShowWaived(true).withShowUndecided(true));
    }

    /** What a YAML file can hold: no control character but those for lines, no half of a character. */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) || c == '\t' || c == '\n')
                .filter(c -> Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE && c != 0xFEFF)
                .forEach(readable::appendCodePoint);
        return readable.toString().isBlank() ? "x" : readable.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void jsonFormatsParseAndKeepTheText(String text) throws IOException {
        Run run = run(text);
        JsonNode gitlab = ValidReports.json(Samples.render(Format.GITLAB, run));
        assertThat(gitlab.size()).isGreaterThan(2);
        JsonNode sarif = ValidReports.json(Samples.render(Format.SARIF, run));
        JsonNode notes = sarif.at("/runs/0/invocations/0/toolExecutionNotifications");
        assertThat(notes).hasSize(1);
        assertThat(sarif.at("/runs/0/results"))
                .allMatch(result -> !result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText()
                        .isEmpty());
        List<String> lines = Samples.render(Format.NDJSON, run).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(ValidReports.json(lines.get(0)).get("name").asText()).isEqualToIgnoringWhitespace(readable(text));
        for (Format format : List.of(Format.GITLAB, Format.SARIF, Format.NDJSON, Format.JSON)) {
            assertSafe(Samples.render(format, run));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sarifOfItIsValid(String text) throws IOException {
        Optional<Path> folder = ValidReports.shared("data/validators");
        if (folder.isPresent() && OWN.contains(text)) {
            assertThat(ValidReports.faultsOfSarif(Samples.render(Format.SARIF, run(text)), folder.get()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void xmlFormatsParseAndKeepTheText(String text) throws IOException {
        Run run = run(text);
        for (Format format : List.of(Format.JUNIT, Format.CHECKSTYLE)) {
            String report = Samples.render(format, run);
            assertSafe(report);
            Document document = ValidReports.xml(report);
            assertThat(document.getElementsByTagName("x").getLength()).isZero();
        }
        Element error = (Element) ValidReports.xml(Samples.render(Format.JUNIT, run))
                .getElementsByTagName("error")
                .item(0);
        String shown = VisibleText.line(text).replace('\uffff', '\ufffd').replace('\ufffe', '\ufffd');
        assertThat(error.getAttribute("message")).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyAnnotationIsOneLineAndOneCommand(String text) {
        List<String> lines = Samples.render(Format.GITHUB, run(text)).lines().toList();
        assertThat(lines).isNotEmpty().allMatch(line -> line.matches("::(error|warning|notice) file=[^,:]*,[^:]*::.*"));
        assertSafe(String.join("\n", lines));
        String last = lines.get(lines.size() - 1);
        assertThat(last.replace("%0A", ""))
                .as("a per cent sign is always escaped")
                .doesNotContainPattern("%(?!25|3A|2C)");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyRowHasAsManyCellsAsTheHeadAndNoneIsRun(String text) {
        String report = Samples.render(Format.CSV, run(text));
        assertSafe(report);
        List<List<String>> rows = report.lines().map(HostileReportsTest::cells).toList();
        assertThat(rows)
                .hasSizeGreaterThan(2)
                .allMatch(row -> row.size() == rows.get(0).size());
        for (List<String> row : rows) {
            assertThat(row).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markdownTableKeepsItsCells(String text) {
        String report = Samples.render(Format.MARKDOWN, run(text));
        assertSafe(report);
        assertThat(report.replace("<br>", "")).doesNotContain("<");
        assertThat(report.lines().filter(line -> line.startsWith("|")))
                .allMatch(line -> line.replaceAll("\\\\.", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count()
                        == 5);
    }

    @Test
    void aMessageOfSarifHoldsNoLinkOfOthers() throws IOException {
        JsonNode sarif = ValidReports.json(Samples.render(Format.SARIF, run("[click](https://example.org) {0}")));
        String message = sarif.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                .asText();
        assertThat(message).isEqualTo("\\[click\\](https://example.org) {{0}}; \\[click\\](https://example.org) {{0}}");
    }

    /** No character that steers a terminal or turns the direction of what follows. */
    private static void assertSafe(String report) {
        assertThat(report.codePoints().filter(c -> c != '\n' && VisibleText.isHazard(c)))
                .isEmpty();
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < row.length() && row.charAt(i + 1) == '"';
                cell.append(twice ? "\"" : "");
                i += twice ? 1 : 0;
                quoted = twice || !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
