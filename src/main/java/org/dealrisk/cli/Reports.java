package org.dealrisk.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealrisk.report.DiagnosticRenderer;
import org.dealrisk.report.OutputFormat;
import org.dealrisk.report.Report;

/** Writes one report in every format that was asked for. */
final class Reports {

    private Reports() {}

    /**
     * Writes the report to each target, then the faults of what could not be read as warnings, unless one
     * of the formats told them.
     *
     * @param formats the formats of the verb, by label
     * @param colour whether the terminal is one with colours; files have none
     */
    static <R extends Report<R>, F extends OutputFormat<R>> void write(
            R report,
            List<Flags.Target> targets,
            Function<String, Optional<F>> formats,
            boolean colour,
            Terminal terminal)
            throws IOException {
        boolean told = false;
        for (Flags.Target target : targets) {
            F format = formats.apply(target.format()).orElseThrow();
            told |= format.tellsFaults();
            if (target.file().isPresent()) {
                ReportFiles.write(target.file().get(), out -> format.render(report.inColour(false), out));
            } else {
                format.render(report.inColour(colour), terminal.out());
            }
        }
        if (!told && !report.run().faults().isEmpty()) {
            StringWriter faults = new StringWriter();
            DiagnosticRenderer.render(report.run(), faults);
            terminal.out().flush();
            terminal.err().print(faults);
        }
    }
}
