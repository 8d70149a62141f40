package org.dealrisk.batch;

import java.util.List;
import java.util.Set;
import org.dealrisk.read.table.Chunk;

/**
 * What became of the rows of one chunk.
 *
 * @param chunk they stand in
 * @param rendered the rows in each of the formats asked for; empty where they are to be sorted
 * @param rejects the rows that could not be read, as they came
 * @param complaints what is wrong with them, and with rows that could be read nevertheless
 * @param summary what they come to together
 * @param grades what the judged rows came to by the caller's own measure
 * @param sorted the worst of its rows, worst first, where they are to be sorted
 */
record ScoredChunk(
        Chunk chunk,
        List<byte[]> rendered,
        ByteBuilder rejects,
        List<RowResult.Complaint> complaints,
        Summary summary,
        Set<Integer> grades,
        List<TopRows.Kept> sorted) {}
