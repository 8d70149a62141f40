package org.dealrisk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.read.DealFiles;
import org.dealrisk.rule.Severity;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/**
 * One finding of a baseline. A file has one a line, sorted, so that two branches that change it can be merged.
 *
 * @param file seen from the folder of the baseline, with slashes
 * @param fingerprint tells it from others of its file
 */
record BaselineEntry(String file, String code, Severity severity, String fingerprint) {

    private static final String HEAD =
            "# Findings that dealrisk lets pass. It writes this file: --write-baseline, with --accept-new or --prune.\n"
                    + "findings:";
    private static final String WRONG = "this is no baseline; expected a file that --write-baseline wrote";

    String key() {
        return file + "\n" + fingerprint;
    }

    /**
     * The entries of a file.
     *
     * @throws UsageException when it cannot be read, or is no baseline
     */
    static List<BaselineEntry> read(Path file) {
        Parsed<Source> source = DealFiles.read(file);
        if (source.value().isEmpty()) {
            throw wrong(source.faults());
        }
        List<Parsed<YamlNode>> documents = YamlDocuments.read(source.value().get());
        if (documents.size() != 1 || !documents.get(0).ok()) {
            throw documents.size() == 1 ? wrong(documents.get(0).faults()) : new UsageException(file + ": " + WRONG);
        }
        List<BaselineEntry> entries = new ArrayList<>();
        YamlNode root = documents.get(0).value().orElseThrow();
        Optional<YamlNode> findings = root instanceof YamlMapping mapping ? mapping.get("findings") : Optional.empty();
        if (!(findings.orElse(null) instanceof YamlSequence list)) {
            throw new UsageException(file + ": " + WRONG);
        }
        for (YamlNode item : list.items()) {
            entries.add(entry(item).orElseThrow(() -> new UsageException(item.place() + ": " + WRONG)));
        }
        return entries;
    }

    private static UsageException wrong(List<Diagnostic> faults) {
        return new UsageException(faults.stream().map(Diagnostic::headline).toList());
    }

    private static Optional<BaselineEntry> entry(YamlNode item) {
        if (!(item instanceof YamlMapping mapping)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String key : List.of("file", "code", "severity", "print")) {
            if (!(mapping.get(key).orElse(null) instanceof YamlScalar scalar)) {
                return Optional.empty();
            }
            parts.add(scalar.text());
        }
        return Severity.ofLabel(parts.get(2))
                .map(severity -> new BaselineEntry(parts.get(0), parts.get(1), severity, parts.get(3)));
    }

    /** Writes a file of these. */
    static void write(Collection<BaselineEntry> entries, Writer out) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (BaselineEntry entry : entries) {
            lines.add("  - {file: " + quoted(entry.file) + ", code: " + entry.code + ", severity: "
                    + entry.severity.label() + ", print: \"" + entry.fingerprint + "\"}\n");
        }
        out.write(HEAD + (lines.isEmpty() ? " []\n" : "\n"));
        for (String line : lines) {
            out.write(line);
        }
    }

    /** In single quotes, where only these have a meaning. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
