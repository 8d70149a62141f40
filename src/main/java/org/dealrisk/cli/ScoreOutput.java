package org.dealrisk.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.batch.Batch;
import org.dealrisk.batch.BatchFormat;
import org.dealrisk.batch.RowResult;
import org.dealrisk.batch.SummaryJson;
import org.dealrisk.batch.SummaryReport;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.rule.RulePack;
import org.jspecify.annotations.Nullable;

/** Where the rows of a batch go: files that appear whole or not at all, and standard output. */
final class ScoreOutput implements Batch.Output, Closeable {

    private final List<Sink> sinks = new ArrayList<>();
    private final List<Sink> rows = new ArrayList<>();
    private final SummaryJson json;
    private final TableNotes notes;
    private final Terminal terminal;
    private @Nullable Sink rejects;

    private ScoreOutput(SummaryJson json, TableNotes notes, Terminal terminal) {
        this.json = json;
        this.notes = notes;
        this.terminal = terminal;
    }

    /** One report: its format and where it goes. */
    private static final class Sink {

        private final BatchFormat format;
        private final @Nullable DraftFile file;
        private final String name;
        private final OutputStream out;
        private boolean started;

        Sink(BatchFormat format, @Nullable DraftFile file, String name, OutputStream out) {
            this.format = format;
            this.file = file;
            this.name = name;
            this.out = out;
        }

        void write(byte[] bytes, int from) throws IOException {
            try {
                out.write(bytes, from, bytes.length - from);
            } catch (IOException e) {
                throw told(e);
            }
        }

        void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw told(e);
            }
        }

        private IOException told(IOException e) {
            return file == null ? e : DraftFile.told(name, e);
        }
    }

    /**
     * Opens all files before any row is read.
     *
     * @throws IOException when one cannot be written
     */
    static ScoreOutput open(ScoreTerms terms, RulePack pack, TableNotes notes, Terminal terminal) throws IOException {
        SummaryJson json = new SummaryJson(Version.current(), pack.origins(), terms.hideCost());
        ScoreOutput output = new ScoreOutput(json, notes, terminal);
        try {
            for (Flags.Target target : terms.targets()) {
                output.add(sink(BatchFormat.ofLabel(target.format()).orElseThrow(), target.file(), terminal));
            }
            if (terms.rejects().isPresent()) {
                output.rejects =
                        sink(BatchFormat.CSV, terms.rejects().filter(name -> !name.equals(Flags.STANDARD)), terminal);
            }
        } catch (IOException e) {
            output.close();
            throw e;
        }
        return output;
    }

    private static Sink sink(BatchFormat format, Optional<String> name, Terminal terminal) throws IOException {
        if (name.isEmpty()) {
            return new Sink(format, null, "", terminal.bytes());
        }
        DraftFile file = DraftFile.open(name.get());
        return new Sink(format, file, name.get(), new BufferedOutputStream(file.out(), 1 << 16));
    }

    private void add(Sink sink) {
        sinks.add(sink);
        if (sink.format != BatchFormat.SUMMARY) {
            rows.add(sink);
        }
    }

    /** Writes what stands before the rows. */
    void begin() throws IOException {
        for (Sink sink : rows) {
            if (sink.format == BatchFormat.JSON) {
                sink.write(json.head().getBytes(StandardCharsets.UTF_8), 0);
            }
        }
    }

    @Override
    public void write(int format, byte[] bytes) throws IOException {
        Sink sink = rows.get(format);
        // Every item of an array brings the comma and line break before it; the first needs none.
        int from = sink.format == BatchFormat.JSON && !sink.started && bytes.length > 0 ? 2 : 0;
        sink.started |= bytes.length > 0;
        sink.write(bytes, from);
    }

    @Override
    public void reject(byte[] bytes) throws IOException {
        if (rejects != null) {
            rejects.write(bytes, 0);
        }
    }

    @Override
    public void tell(RowResult.Complaint complaint) {
        notes.bad(complaint);
    }

    @Override
    public void done(long count) {
        notes.progress().rows(count);
    }

    @Override
    public boolean isWanted() {
        // While one report goes to a file, the others may lose their readers.
        return terminal.isRead() || sinks.stream().anyMatch(sink -> sink.file != null);
    }

    /** Writes the document about a table of which nothing could be read, where standard output is to have one. */
    static void refuse(ScoreTerms terms, RulePack pack, Diagnostic fault, Terminal terminal) throws IOException {
        boolean wanted = terms.targets().stream()
                .anyMatch(target -> target.file().isEmpty() && target.format().equals(BatchFormat.JSON.label()));
        if (wanted && !terms.onlyMapping()) {
            SummaryJson json = new SummaryJson(Version.current(), pack.origins(), terms.hideCost());
            terminal.out().write(json.refused(fault));
        }
    }

    /**
     * Writes what stands behind the rows, and ends the files; those of a run that did not come to its end are given up.
     *
     * @param faults what kept the table from being read to its end
     */
    void finish(Batch batch, ColumnPlan plan, RulePack pack, ScoreTerms terms, List<Diagnostic> faults)
            throws IOException {
        for (Sink sink : sinks) {
            if (sink.format == BatchFormat.JSON) {
                sink.write(json.foot(batch.summary(), plan, faults).getBytes(StandardCharsets.UTF_8), 0);
            } else if (sink.format == BatchFormat.SUMMARY) {
                StringWriter text = new StringWriter();
                new SummaryReport(batch.summary(), plan, pack, terms.judging().language(), terms.hideCost())
                        .write(text);
                sink.write(text.toString().getBytes(StandardCharsets.UTF_8), 0);
            }
            sink.flush();
        }
        if (rejects != null) {
            rejects.flush();
        }
        for (Sink sink : sinks) {
            if (sink.file != null && !batch.stopped() && faults.isEmpty()) {
                sink.file.finish();
            }
        }
        if (rejects != null && rejects.file != null) {
            rejects.file.finish();
        }
    }

    @Override
    public void close() throws IOException {
        for (Sink sink : sinks) {
            if (sink.file != null) {
                sink.file.close();
            }
        }
        if (rejects != null && rejects.file != null) {
            rejects.file.close();
        }
    }
}
