package org.dealrisk.report;

import static org.dealrisk.report.XmlText.attribute;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Fingerprints;
import org.dealrisk.verdict.Gate;
import org.dealrisk.verdict.NotAssessed;

/**
 * JUnit XML, valid against the schema of Ant's reports and that of Jenkins: a suite for each document, a case
 * for each finding, which fails when it makes the command fail, and one that passes for a deal with nothing to
 * show. What is accepted or could not be told is skipped; a document that could not be read is an error. What
 * does not fail is told in the output of its suite. Nothing took time, and the date is that of the report.
 */
final class JunitReport implements Renderer<Run> {

    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    @Override
    public void render(Run run, Writer out) throws IOException {
        Notices notices = new Notices(run);
        String timestamp = run.marking().asOf().orElse(NO_DATE) + "T00:00:00";
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        int id = 0;
        for (Run.Result result : run.results()) {
            new Suite(run, notices, result).write(id, timestamp, out);
            id++;
        }
        out.write("</testsuites>\n");
    }

    /** How a case came out; its text is the element inside it, ready to be written. */
    private record Case(String name, String outcome, String inside) {

        boolean is(String other) {
            return outcome.equals(other);
        }
    }

    /** One document. */
    private static final class Suite {

        private static final String PASSED = "";
        private static final String FAILURE = "failure";
        private static final String ERROR = "error";
        private static final String SKIPPED = "skipped";

        private final Run run;
        private final Notices notices;
        private final Run.Result result;
        private final List<Case> cases = new ArrayList<>();
        private final List<String> said = new ArrayList<>();

        Suite(Run run, Notices notices, Run.Result result) {
            this.run = run;
            this.notices = notices;
            this.result = result;
        }

        void write(int id, String timestamp, Writer out) throws IOException {
            notices.of(result).forEach(this::add);
            deal().forEach(this::finish);
            out.write("  <testsuite" + attributes(id, timestamp) + ">\n    <properties>\n");
            for (Assessment deal : deal()) {
                property("verdict", deal.verdict().name(), out);
                property("gate", deal.decision().gate().map(Gate::name).orElse(""), out);
                property("risk_index", Integer.toString(deal.riskIndex()), out);
            }
            out.write("    </properties>\n");
            for (Case one : cases) {
                String head = attribute("name", one.name()) + attribute("classname", file()) + attribute("time", 0);
                out.write("    <testcase" + head + (one.is(PASSED) ? "/>\n" : ">" + one.inside() + "</testcase>\n"));
            }
            out.write("    <system-out>" + String.join("\n", said) + "</system-out>\n    <system-err/>\n");
            out.write("  </testsuite>\n");
        }

        private void add(Notice notice) {
            String name = notice.code() + " " + notice.name() + ": " + notice.title();
            boolean unread = result instanceof Run.Unread;
            if (notice.accepted().isPresent()) {
                cases.add(skipped(name, notice.accepted().get()));
            } else if (notice.mark() == Mark.FAILURE) {
                String tag = unread ? ERROR : FAILURE;
                String head = attribute("type", notice.level()) + attribute("message", notice.title());
                cases.add(new Case(name, tag, "<" + tag + head + ">" + text(notice) + "</" + tag + ">"));
            } else {
                cases.add(new Case(name, PASSED, ""));
                said.add(text(notice));
            }
        }

        /** What no single finding says. */
        private void finish(Assessment deal) {
            if (run.display().showUndecided()) {
                for (NotAssessed rule : deal.notAssessed()) {
                    String name = rule.rule().code() + " " + rule.rule().id();
                    cases.add(skipped(name, notices.words().reason(rule)));
                }
            }
            if (cases.stream().allMatch(one -> one.is(SKIPPED))) {
                cases.add(new Case("verdict " + deal.verdict(), PASSED, ""));
            }
            said.add(XmlText.of(
                    "verdict " + deal.verdict() + " " + notices.disclosure().reason(deal)));
        }

        private static Case skipped(String name, String why) {
            return new Case(name, SKIPPED, "<skipped" + attribute("message", why) + "/>");
        }

        /** The place, what was found and what to do, a line each. */
        private static String text(Notice notice) {
            List<String> lines = new ArrayList<>(List.of(notice.where() + ": " + notice.headline()));
            lines.addAll(notice.details());
            return String.join("\n", lines.stream().map(XmlText::of).toList());
        }

        private String attributes(int id, String timestamp) {
            return attribute("package", "dealrisk")
                    + attribute("id", id)
                    + attribute("name", name())
                    + attribute("timestamp", timestamp)
                    + attribute("hostname", "localhost")
                    + attribute("tests", cases.size())
                    + attribute("failures", count(one -> one.is(FAILURE)))
                    + attribute("errors", count(one -> one.is(ERROR)))
                    + attribute("skipped", count(one -> one.is(SKIPPED)))
                    + attribute("time", 0);
        }

        private long count(Predicate<Case> which) {
            return cases.stream().filter(which).count();
        }

        private static void property(String name, String value, Writer out) throws IOException {
            out.write("      <property" + attribute("name", name) + attribute("value", value) + "/>\n");
        }

        private List<Assessment> deal() {
            return result instanceof Run.Judged judged ? List.of(judged.assessment()) : List.of();
        }

        private String file() {
            String source = result instanceof Run.Judged judged
                    ? judged.assessment().deal().address().source()
                    : ((Run.Unread) result).faults().get(0).source();
            return Fingerprints.path(source);
        }

        /** The file, and which deal in it. */
        private String name() {
            String name = deal().stream()
                    .map(Assessment::deal)
                    .map(deal ->
                            deal.text(Field.NAME).or(() -> deal.text(Field.ID)).orElseGet(() -> number(deal)))
                    .findFirst()
                    .orElse("");
            return name.isEmpty() ? file() : file() + " " + name;
        }

        private static String number(Deal deal) {
            return deal.address().document() == 1 ? "" : "#" + deal.address().document();
        }
    }
}
