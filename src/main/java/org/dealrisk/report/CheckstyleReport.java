package org.dealrisk.report;

import static org.dealrisk.report.XmlText.attribute;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The XML of Checkstyle, which many build servers read: files, and in them errors, warnings and infos. */
final class CheckstyleReport implements Renderer<Run> {

    /** Of the shape of the report; readers ask for no more than that there is one. */
    private static final String VERSION = "5.0";

    @Override
    public void render(Run run, Writer out) throws IOException {
        Map<String, List<Notice>> files = new LinkedHashMap<>();
        for (Notice notice : new Notices(run).all()) {
            files.computeIfAbsent(notice.file(), file -> new ArrayList<>()).add(notice);
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<checkstyle" + attribute("version", VERSION) + ">\n");
        for (Map.Entry<String, List<Notice>> file : files.entrySet()) {
            out.write("  <file" + attribute("name", file.getKey()) + ">\n");
            for (Notice notice : file.getValue()) {
                out.write("    <error" + attributes(notice) + "/>\n");
            }
            out.write("  </file>\n");
        }
        out.write("</checkstyle>\n");
    }

    private static String attributes(Notice notice) {
        return attribute("line", notice.line())
                + attribute(
                        "column", notice.place().map(place -> place.column()).orElse(1))
                + attribute("severity", severity(notice.mark()))
                + attribute("message", message(notice))
                + attribute("source", "dealrisk." + notice.code());
    }

    private static String message(Notice notice) {
        List<String> parts = new ArrayList<>(List.of(notice.title()));
        parts.addAll(notice.details());
        notice.accepted().ifPresent(parts::add);
        return String.join(" | ", parts);
    }

    private static String severity(Mark mark) {
        return switch (mark) {
            case FAILURE -> "error";
            case WARNING -> "warning";
            case NOTE -> "info";
        };
    }
}
