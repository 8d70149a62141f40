package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Assessment;

/**
 * For a comment on a change request: a summary, then each deal with its verdict and a table of its findings.
 * Where the comment would grow longer than the sites that show it allow, deals at the end give up their tables,
 * and what is still too much is counted. What others wrote stays text.
 */
final class MarkdownReport implements Renderer<Run> {

    /** GitHub takes 65,536 characters a comment; what is around it needs some of them. */
    private static final int MOST = 60_000;

    private static final int MOST_WITHOUT_TABLES = 64_000;

    @Override
    public void render(Run run, Writer out) throws IOException {
        Notices notices = new Notices(run);
        Words words = notices.words();
        StringBuilder text = new StringBuilder("### dealrisk: " + summary(run, words) + "\n");
        int leftOut = 0;
        for (Run.Result result : run.results()) {
            List<Notice> told = notices.of(result);
            String head = head(result, told, notices);
            String whole = head + table(result, told, words);
            boolean fits = text.length() + whole.length() <= MOST;
            boolean headFits = text.length() + head.length() <= MOST_WITHOUT_TABLES;
            text.append(fits ? whole : headFits ? head : "");
            leftOut += fits || headFits ? 0 : 1;
        }
        if (leftOut > 0) {
            text.append("\n" + words.count("md.left_out", leftOut) + "\n");
        }
        out.write(text.toString());
    }

    private static String summary(Run run, Words words) {
        Tally tally = Tally.of(run);
        List<String> parts = new ArrayList<>(List.of(words.count("summary.deals", tally.deals())));
        parts.add(tally.verdicts(words));
        String counts = Counts.of(tally.bySeverity(), words);
        parts.add(counts.isEmpty() ? "" : words.say("summary.findings", counts));
        parts.add(tally.waived() > 0 ? words.count("waived_findings", tally.waived()) : "");
        parts.add(tally.baselined() > 0 ? words.count("baselined_findings", tally.baselined()) : "");
        parts.add(tally.unread() > 0 ? words.count("summary.unread", tally.unread()) : "");
        return safe(words.clauses(parts));
    }

    private static String head(Run.Result result, List<Notice> told, Notices notices) {
        if (!(result instanceof Run.Judged judged)) {
            StringBuilder faults = new StringBuilder("\n");
            for (Notice fault : told) {
                List<String> parts = new ArrayList<>(List.of(fault.title()));
                parts.addAll(fault.details());
                faults.append("- **" + safe(fault.where()) + "** "
                        + safe(notices.words().clauses(parts)) + "\n");
            }
            return faults.toString();
        }
        Assessment deal = judged.assessment();
        String name = deal.deal()
                .text(Field.NAME)
                .or(() -> deal.deal().text(Field.ID))
                .orElse("");
        String place = deal.deal().address().place().toString();
        return "\n#### " + safe(notices.words().headline(deal)) + (name.isEmpty() ? "" : " " + safe(name)) + "\n\n"
                + safe(notices.disclosure().reason(deal)) + " (" + safe(place) + ")\n";
    }

    private static String table(Run.Result result, List<Notice> told, Words words) {
        List<Notice> findings = told.stream()
                .filter(notice -> Notices.severity(notice).isPresent())
                .toList();
        if (findings.isEmpty() || result instanceof Run.Unread) {
            return "";
        }
        StringBuilder table = new StringBuilder("\n|");
        List.of("severity", "rule", "found", "where")
                .forEach(key -> table.append(" ").append(words.say("md." + key)).append(" |"));
        table.append("\n|---|---|---|---|\n");
        for (Notice notice : findings) {
            String severity = Notices.severity(notice).map(words::severity).orElse("");
            boolean fails = notice.mark() == Mark.FAILURE;
            List<String> found = new ArrayList<>(List.of(safe(notice.title())));
            notice.details().stream().map(MarkdownReport::safe).forEach(found::add);
            Optional.of(notice)
                    .flatMap(Notice::accepted)
                    .map(MarkdownReport::safe)
                    .ifPresent(found::add);
            table.append("| " + (fails ? "**" + severity + "**" : severity) + " | " + safe(notice.code()) + " | "
                    + String.join("<br>", found) + " | " + safe(notice.where()) + " |\n");
        }
        return table.toString();
    }

    private static String safe(String text) {
        return MarkdownText.of(text);
    }
}
