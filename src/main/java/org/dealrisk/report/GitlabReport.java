package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.diag.VisibleText;

/**
 * A code quality report of GitLab: an array of issues with a description, the name of the check, a fingerprint
 * that is unique in the report, a severity and a place. What makes the command fail is a blocker when it is
 * critical, else critical; other highs are major, the rest minor or info.
 */
final class GitlabReport implements Renderer<Run> {

    @Override
    public void render(Run run, Writer out) throws IOException {
        Json json = Json.to(out);
        json.array();
        Set<String> told = new HashSet<>();
        for (Notice notice : new Notices(run).all()) {
            issue(json, notice, told);
        }
        json.endArray().finish();
    }

    private static void issue(Json json, Notice notice, Set<String> told) throws IOException {
        json.object()
                .text("description", description(notice))
                .text("check_name", notice.code() + " " + notice.name())
                .text("fingerprint", unique(notice.fingerprint(), told))
                .text("severity", severity(notice))
                .object("location")
                .text("path", VisibleText.line(notice.file()))
                .object("lines")
                .whole("begin", notice.line())
                .whole(
                        "end",
                        notice.place().map(place -> place.span().endLine()).orElse(1))
                .endObject()
                .endObject()
                .endObject();
    }

    private static String description(Notice notice) {
        List<String> details = notice.accepted().map(List::of).orElse(notice.details());
        String text = details.isEmpty() ? notice.title() : notice.title() + ". " + details.get(0);
        return VisibleText.line(text);
    }

    /** Two faults may read alike. */
    private static String unique(String fingerprint, Set<String> told) {
        String unique = fingerprint;
        for (int number = 2; !told.add(unique); number++) {
            unique = fingerprint + ":" + number;
        }
        return unique;
    }

    private static String severity(Notice notice) {
        return switch (notice.mark()) {
            case FAILURE -> notice.level().equals("critical") ? "blocker" : "critical";
            case WARNING -> "major";
            case NOTE -> notice.level().equals("info") || notice.accepted().isPresent() ? "info" : "minor";
        };
    }
}
