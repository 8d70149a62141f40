package org.dealrisk.batch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Gathers what the rows of one chunk come to. Used by one thread. */
final class ChunkRendering {

    private final List<RowFormat> formats;
    private final RowFormat rejected;
    private final TopRows top;
    private final boolean sorting;
    private final List<ByteArrayOutputStream> outputs = new ArrayList<>();
    private final ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    private final List<RowResult.Bad> bad = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final Set<Integer> grades = new HashSet<>();
    private long trailers;

    /** @param most how many of the worst rows are wanted, worst first; empty for all in their order */
    ChunkRendering(List<RowFormat> formats, RowFormat rejected, OptionalInt most) {
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
        Tally tally = Tally.of(result);
        tallies.add(tally);
        if (result instanceof RowResult.Bad row) {
            bad.add(row);
            rejected.write(result, rejects);
        }
        if (sorting) {
            keep(tally.key(), result);
        } else {
            for (int i = 0; i < formats.size(); i++) {
                formats.get(i).write(result, outputs.get(i));
            }
        }
    }

    void grade(int grade) {
        grades.add(grade);
    }

    ScoredChunk done() {
        return new ScoredChunk(
                sorting
                        ? List.of()
                        : outputs.stream()
                                .map(ByteArrayOutputStream::toByteArray)
                                .toList(),
                rejects,
                bad,
                tallies,
                trailers,
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
