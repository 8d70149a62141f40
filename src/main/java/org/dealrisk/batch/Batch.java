package org.dealrisk.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.dealrisk.read.table.Chunk;
import org.dealrisk.read.table.RecordSource;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.read.table.UnreadableTable;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Brief;
import org.jspecify.annotations.Nullable;

/** Scores a table: every row once, in order, in memory that does not grow with the table. */
public final class Batch {

    private final Table table;
    private final RowScorer scorer;
    private final Terms terms;
    private final ToIntFunction<Brief> grade;
    private final Output output;
    private final List<RowFormat> formats;
    private final CsvRows asCame;
    private final Summary summary;
    private final Set<Integer> grades = new HashSet<>();
    private final Optional<TopRows> top;
    private boolean stopped;
    private @Nullable UnreadableTable broken;

    /**
     * What is wanted.
     *
     * @param formats of the rows: the summary is no format of rows
     * @param onlyResults whether the columns of the input are left out
     * @param hidden the columns of the input, from 0, that are left out because they tell our cost
     * @param rawCells whether cells that look like formulas stay as they are
     * @param least flags of a lower severity are left out of the rows
     * @param top how many of the worst rows, worst first; empty for all in their order
     * @param mostBad how many rows may be unreadable; one more stops the work
     * @param sums whether the summary is to have sums, for which more is to be computed of each row
     */
    public record Terms(
            List<BatchFormat> formats,
            boolean onlyResults,
            Set<Integer> hidden,
            boolean rawCells,
            Severity least,
            OptionalInt top,
            OptionalInt mostBad,
            boolean sums) {

        public Terms {
            formats = List.copyOf(formats);
            hidden = Set.copyOf(hidden);
        }
    }

    /** Where the rows go. */
    public interface Output {

        /**
         * Takes bytes of rows in the encoding of the table for CSV, in UTF-8 for the others.
         *
         * @param format the place of the format in {@link Terms#formats()}
         */
        void write(int format, byte[] bytes) throws IOException;

        /** Takes rows that could not be read, as they came, in the encoding of the table. */
        void reject(byte[] bytes) throws IOException;

        void tell(RowResult.Complaint complaint);

        /** Takes how many rows are done, which is told now and then. */
        void done(long rows);

        /** Whether anybody still reads what is written. */
        boolean isWanted();
    }

    /** @param grade the caller's measure of a deal; what it came to is told by {@link #grades()} */
    public Batch(Table table, RowScorer scorer, Terms terms, ToIntFunction<Brief> grade, Output output) {
        this.table = table;
        this.scorer = scorer;
        this.terms = terms;
        this.grade = grade;
        this.output = output;
        this.summary = new Summary(terms.sums(), table.header().width());
        List<String> names = table.header().names();
        InputColumns columns = new InputColumns(names, terms.onlyResults(), terms.hidden());
        this.asCame = new CsvRows(table, columns, terms.onlyResults(), terms.rawCells(), terms.least());
        List<RowFormat> all = new ArrayList<>();
        for (BatchFormat format : terms.formats()) {
            all.add(
                    switch (format) {
                        case CSV -> asCame;
                        case NDJSON -> JsonRows.lines(names, columns, terms.onlyResults(), terms.least());
                        case JSON -> JsonRows.items(names, columns, terms.onlyResults(), terms.least());
                        case SUMMARY -> throw new IllegalArgumentException("the summary is no format of rows");
                    });
        }
        this.formats = List.copyOf(all);
        this.top = terms.top().isPresent() ? Optional.of(new TopRows(terms.top().getAsInt())) : Optional.empty();
    }

    /**
     * Scores all rows; where the table breaks off, those before, see {@link #broken()}.
     *
     * @throws IOException when the output cannot be written
     */
    public void run(int threads) throws IOException {
        RejectedRows rejected = new RejectedRows(table);
        for (int i = 0; i < formats.size(); i++) {
            write(
                    i,
                    terms.formats().get(i) == BatchFormat.CSV
                            ? marked(formats.get(i).head())
                            : formats.get(i).head());
        }
        output.reject(table.encoding().encode(marked(rejected.head())));
        RecordSource source = RecordSource.of(table.dialect());
        int most = terms.mostBad().orElse(Integer.MAX_VALUE);
        try {
            InOrder.run(
                    table,
                    threads,
                    chunk -> score(chunk, source, rejected, Long.MAX_VALUE),
                    chunk -> take(
                            summary.errors() + chunk.summary().errors() <= most
                                    ? chunk
                                    // How many there were before is known here only: what is behind the last goes.
                                    : score(chunk.chunk(), source, rejected, most - summary.errors() + 1)));
        } catch (UnreadableTable e) {
            broken = e;
        }
        if (top.isPresent()) {
            for (TopRows.Kept row : top.get().sorted()) {
                for (int i = 0; i < formats.size(); i++) {
                    write(i, row.rendered().get(i));
                }
            }
        }
    }

    public Summary summary() {
        return summary;
    }

    /** What the caller's measure came to, for any of the deals. */
    public Set<Integer> grades() {
        return Set.copyOf(grades);
    }

    /** Whether the work was stopped because too many rows could not be read. */
    public boolean stopped() {
        return stopped;
    }

    /** Why the table could not be read to its end; empty when it could. */
    public Optional<UnreadableTable> broken() {
        return Optional.ofNullable(broken);
    }

    private byte[] marked(byte[] head) {
        // In UTF-8, like everything inside; the encoding of the table makes its own mark of it.
        byte[] mark =
                table.encoding().mark().length == 0 ? new byte[0] : new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(head);
        return out.toByteArray();
    }

    private void write(int format, byte[] bytes) throws IOException {
        boolean csv = terms.formats().get(format) == BatchFormat.CSV;
        output.write(format, csv ? table.encoding().encode(bytes) : bytes);
    }

    /** @param mostBad with how many rows that cannot be read to end at the latest */
    private ScoredChunk score(Chunk chunk, RecordSource source, RejectedRows rejected, long mostBad) {
        ChunkRendering rendering = new ChunkRendering(
                chunk, formats, rejected, terms, table.header().width());
        scorer.score(Row.in(chunk, source), result -> {
            rendering.add(result);
            if (result instanceof RowResult.Judged judged) {
                rendering.grade(grade.applyAsInt(judged.brief()));
            }
            return rendering.bad() < mostBad;
        });
        return rendering.done();
    }

    private boolean take(ScoredChunk chunk) throws IOException {
        summary.addAll(chunk.summary());
        grades.addAll(chunk.grades());
        chunk.complaints().forEach(output::tell);
        for (int i = 0; i < chunk.rendered().size(); i++) {
            write(i, chunk.rendered().get(i));
        }
        top.ifPresent(rows -> chunk.sorted().forEach(rows::add));
        if (chunk.rejects().size() > 0) {
            output.reject(table.encoding().encode(chunk.rejects().toByteArray()));
        }
        output.done(summary.rows() + summary.blank());
        stopped = terms.mostBad().isPresent()
                && summary.errors() > terms.mostBad().getAsInt();
        return !stopped && output.isWanted();
    }
}
