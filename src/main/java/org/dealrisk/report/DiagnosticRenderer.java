package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dealrisk.diag.CaretFrame;
import org.dealrisk.diag.Diagnostic;

/**
 * Shows faults and warnings to a person: place and message, the line with carets, what to do.
 *
 * <pre>
 * deal.yaml:7:10: term.months is "two years"; expected a whole number such as 24
 *   7 |   months: two years
 *     |           ^^^^^^^^^
 *   hint  write 24
 * </pre>
 */
public final class DiagnosticRenderer {

    private DiagnosticRenderer() {}

    /** Shows the faults of a run, in order. */
    public static void render(Run run, Writer out) throws IOException {
        render(run.faults(), run, out);
    }

    /**
     * Shows any faults, in order.
     *
     * @param run says in which language, whether in colour and whether cost is kept back
     * @throws IOException when the writer fails
     */
    public static void render(List<Diagnostic> faults, Run run, Writer out) throws IOException {
        Telling telling = Telling.of(run, out);
        for (Diagnostic fault : faults) {
            show(fault, telling);
        }
    }

    private static void show(Diagnostic fault, Telling telling) throws IOException {
        Diagnostic told = telling.disclosure().told(fault);
        String place = told.place() == null ? told.source() : told.place().toString();
        telling.page().put(Style.STRONG, place + ":").line(" " + told.message());
        boolean hasLine = told.place() != null
                && !told.place().source().line(told.place().line()).isEmpty();
        if (hasLine && told.place() != null && telling.disclosure().showsLines(fault)) {
            CaretFrame.Mark mark = new CaretFrame.Mark(told.place().span(), "");
            Frames.print(CaretFrame.rows(told.place().source(), List.of(mark)), Style.BAD, telling.page());
        }
        if (told.hint() != null) {
            telling.page()
                    .put("  ")
                    .put(Style.STRONG, telling.words().say("hint"))
                    .line("  " + told.hint());
        }
    }
}
