package org.dealrisk.report;

import static org.dealrisk.report.XmlText.attribute;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Place;

/** What the cases of rule packs came to, as JUnit XML: a suite for each rule. */
public final class CaseReport {

    private CaseReport() {}

    /**
     * One case.
     *
     * @param miss what was expected and what came; empty when it came out as it says
     */
    public record Outcome(String name, Place place, Optional<String> miss) {}

    /** The cases of one rule. */
    public record Suite(String code, String id, List<Outcome> outcomes) {
        public Suite {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Writes the report; the same bytes for the same cases. */
    public static void junit(List<Suite> suites, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        for (int id = 0; id < suites.size(); id++) {
            suite(suites.get(id), id, out);
        }
        out.write("</testsuites>\n");
    }

    private static void suite(Suite suite, int id, Writer out) throws IOException {
        long failures = suite.outcomes().stream()
                .filter(outcome -> outcome.miss().isPresent())
                .count();
        out.write("  <testsuite" + attribute("package", "dealrisk.rules") + attribute("id", id)
                + attribute("name", suite.code() + " " + suite.id())
                + attribute("timestamp", "1970-01-01T00:00:00") + attribute("hostname", "localhost")
                + attribute("tests", suite.outcomes().size()) + attribute("failures", failures)
                + attribute("errors", 0) + attribute("skipped", 0) + attribute("time", 0)
                + ">\n    <properties/>\n");
        for (Outcome outcome : suite.outcomes()) {
            String head =
                    attribute("name", outcome.name()) + attribute("classname", suite.code()) + attribute("time", 0);
            out.write("    <testcase" + head + (outcome.miss().isEmpty() ? "/>\n" : ">" + failure(outcome)));
        }
        out.write("    <system-out/>\n    <system-err/>\n  </testsuite>\n");
    }

    private static String failure(Outcome outcome) {
        String miss = outcome.miss().orElse("");
        return "<failure" + attribute("type", "case") + attribute("message", miss) + ">"
                + XmlText.of(outcome.place() + ": " + miss) + "</failure></testcase>\n";
    }
}
