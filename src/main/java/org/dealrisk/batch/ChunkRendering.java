package org.dealrisk.batch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dealrisk.read.table.Chunk;

/** Gathers what the rows of one chunk come to. Used by one thread. */
final class ChunkRendering {

    private final Chunk chunk;
    private final List<RowFormat> formats;
    private final RowFormat rejected;
    private final TopRows top;
    private final boolean sorting;
    private final List<ByteArrayOutputStream> outputs = new ArrayList<>();
    private final ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    private final List<RowResult.Complaint> complaints = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final Set<Integer> grades = new HashSet<>();
    private int bad;
    private long trailers;
    private long blank;

    /** @param most how many of the worst rows are wanted, worst first; empty for all in their order */
    ChunkRendering(Chunk chunk, List<RowFormat> formats, RowFormat rejected, OptionalInt most) {
        this.chunk = chunk;
        this.formats = formats;
        this.rejected = rejected;
        this.sorting = most.isPresent();
        this.top = new TopRows(most.orElse(0));
        formats.forEach(format -> outputs.add(new ByteArrayOutputStream(1 << 16)));
    }

    void add(RowResult result) {
        if (result instanceof RowResult.Trailer) {
            trailers++;
            return;
        }
        if (result instanceof RowResult.Blank) {
            blank++;
            write(result);
            return;
        }
        Tally tally = Tally.of(result);
        tallies.add(tally);
        result.complaint().ifPresent(complaints::add);
        if (result instanceof RowResult.Bad) {
            bad++;
            rejected.write(result, rejects);
        }
        if (sorting) {
            keep(tally.key(), result);
        } else {
            write(result);
        }
    }

    private void write(RowResult result) {
        for (int i = 0; i < formats.size() && !sorting; i++) {
            formats.get(i).write(result, outputs.get(i));
        }
    }

    /** How many rows could not be read so far. */
    int bad() {
        return bad;
    }

    void grade(int grade) {
        grades.add(grade);
    }

    ScoredChunk done() {
        return new ScoredChunk(
                chunk,
                sorting
                        ? List.of()
                        : outputs.stream()
                                .map(ByteArrayOutputStream::toByteArray)
                                .toList(),
                rejects,
                bad,
                complaints,
                tallies,
                trailers,
                blank,
                grades,
                top.sorted());
    }

    private void keep(RiskKey key, RowResult result) {
        if (!top.takes(key)) {
            return;
        }
        List<byte[]> rendered = new ArrayList<>();
        for (RowFormat format : formats) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(512);
            format.write(result, out);
            rendered.add(out.toByteArray());
        }
        top.add(new TopRows.Kept(key, rendered));
    }
}
