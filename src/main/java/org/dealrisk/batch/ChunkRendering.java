package org.dealrisk.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.read.table.Chunk;

/** Gathers what the rows of one chunk come to. Used by one thread. */
final class ChunkRendering {

    /** Behind each row stand some hundred bytes of results. */
    private static final int RESULTS = 128;

    private static final int REJECTS = 256;

    private final Chunk chunk;
    private final List<RowFormat> formats;
    private final RowFormat rejected;
    private final boolean sorting;
    private final TopRows top;
    private final Summary summary;
    private final List<ByteBuilder> outputs = new ArrayList<>();
    private final ByteBuilder rejects = new ByteBuilder(REJECTS);
    private final List<RowResult.Complaint> complaints = new ArrayList<>();
    private final Set<Integer> grades = new HashSet<>();

    ChunkRendering(Chunk chunk, List<RowFormat> formats, RowFormat rejected, Batch.Terms terms, int width) {
        this.chunk = chunk;
        this.formats = formats;
        this.rejected = rejected;
        this.sorting = terms.top().isPresent();
        this.top = new TopRows(terms.top().orElse(0));
        this.summary = new Summary(terms.sums(), width);
        int capacity = sorting ? RESULTS : chunk.bytes().length + RESULTS * chunk.size();
        formats.forEach(format -> outputs.add(new ByteBuilder(capacity)));
    }

    void add(RowResult result) {
        summary.add(result);
        if (result instanceof RowResult.Trailer) {
            return;
        }
        result.complaint().ifPresent(complaints::add);
        if (result instanceof RowResult.Bad) {
            rejected.write(result, rejects);
        }
        if (!sorting) {
            write(result);
        } else if (!(result instanceof RowResult.Blank)) {
            keep(RiskKey.of(result), result);
        }
    }

    /** How many rows could not be read so far. */
    long bad() {
        return summary.errors();
    }

    void grade(int grade) {
        grades.add(grade);
    }

    ScoredChunk done() {
        List<byte[]> rendered = outputs.stream().map(ByteBuilder::toByteArray).toList();
        return new ScoredChunk(
                chunk, sorting ? List.of() : rendered, rejects, complaints, summary, grades, top.sorted());
    }

    private void write(RowResult result) {
        for (int i = 0; i < formats.size(); i++) {
            formats.get(i).write(result, outputs.get(i));
        }
    }

    private void keep(RiskKey key, RowResult result) {
        if (top.takes(key)) {
            outputs.forEach(output -> output.cut(0));
            write(result);
            top.add(new TopRows.Kept(
                    key, outputs.stream().map(ByteBuilder::toByteArray).toList()));
        }
    }
}
