package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Span;
import org.dealrisk.diag.VisibleText;

/**
 * Annotations of GitHub Actions, a line each: {@code ::error file=…,line=…,title=…::text}. What is written by
 * others is escaped, so that no text begins a command or a field of its own. Nothing to mark gives nothing.
 */
final class GithubReport implements Renderer<Run> {

    @Override
    public void render(Run run, Writer out) throws IOException {
        for (Notice notice : new Notices(run).all()) {
            out.write("::" + command(notice.mark()) + " " + properties(notice) + "::" + text(notice) + "\n");
        }
    }

    private static String command(Mark mark) {
        return switch (mark) {
            case FAILURE -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String properties(Notice notice) {
        List<String> properties = new ArrayList<>(List.of("file=" + property(notice.file())));
        notice.place().ifPresent(place -> {
            Span span = place.span();
            properties.add("line=" + span.line());
            properties.add("endLine=" + span.endLine());
            if (span.line() == span.endLine()) {
                // Columns are understood on one line only.
                properties.add("col=" + span.column());
                properties.add("endColumn=" + span.endColumn());
            }
        });
        properties.add("title=" + property(notice.headline()));
        return String.join(",", properties);
    }

    private static String text(Notice notice) {
        List<String> lines = new ArrayList<>(notice.details());
        notice.accepted().ifPresent(lines::add);
        if (lines.isEmpty()) {
            lines.add(notice.title());
        }
        return String.join("%0A", lines.stream().map(GithubReport::data).toList());
    }

    private static String data(String text) {
        return VisibleText.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
