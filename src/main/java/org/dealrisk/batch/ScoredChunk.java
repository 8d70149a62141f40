package org.dealrisk.batch;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.dealrisk.read.table.Chunk;

/**
 * What became of the rows of one chunk.
 *
 * @param chunk they stand in
 * @param rendered the rows in each of the formats asked for; empty where they are to be sorted
 * @param rejects the rows that could not be read, as they came
 * @param bad what is wrong with each of them
 * @param trailers how many lines are no rows
 * @param blank how many rows have nothing in their cells
 * @param grades what the judged rows came to by the caller's own measure
 * @param sorted the worst of its rows, worst first, where they are to be sorted
 */
record ScoredChunk(
        Chunk chunk,
        List<byte[]> rendered,
        ByteArrayOutputStream rejects,
        List<RowResult.Bad> bad,
        List<Tally> tallies,
        long trailers,
        long blank,
        Set<Integer> grades,
        List<TopRows.Kept> sorted) {}
