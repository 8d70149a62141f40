package org.dealrisk.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.read.DealFiles;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Judge;
import org.junit.jupiter.api.Test;

/**
 * Standard contracts that treat both sides alike, when they are there: {@code -Ddealrisk.shared=<folder>},
 * or {@code ../shared}. Read as templates, none may raise a critical finding, and none more than two high
 * ones.
 */
class SharedTemplatesTest {

    private static final Path TEMPLATES =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("data/templates");

    @Test
    void balancedContractsRaiseNoCriticalAndFewHighFindings() throws IOException {
        assumeTrue(Files.isDirectory(TEMPLATES), () -> "no templates in " + TEMPLATES + "; set -Ddealrisk.shared");
        Judge.Terms terms = new Judge.Terms(Language.EN, Optional.empty(), true);
        Judge judge = new Judge(BuiltinPack.load(), new TextReader(), terms);
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path file : files.sorted().toList()) {
                List<Finding> findings = judge.assess(template(file)).findings();
                assertThat(codes(findings, Severity.CRITICAL))
                        .as("critical in " + file)
                        .isEmpty();
                assertThat(codes(findings, Severity.HIGH)).as("high in " + file).hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    private static List<String> codes(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::code)
                .toList();
    }

    private static Deal template(Path file) {
        Source source = DealFiles.read(file).value().orElseThrow();
        Deal deal = DealReader.create().read(source).get(0).value().orElseThrow();
        return deal.with(Field.TEMPLATE, new Answer.Known(new Value.Flag(true), List.of()));
    }
}
