package org.dealrisk.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Finds the delimiter and the header at the start of a table: where the most names are known. */
final class HeaderSearch {

    /** Reports put a few lines before their header, never a page. */
    private static final int MOST_RECORDS = 40;

    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::known)
            .thenComparingInt(candidate -> candidate.width() > 1 ? candidate.alike() : -1)
            .thenComparingInt(Candidate::width);

    private final byte[] start;
    private final TableOptions options;
    private final ToIntFunction<List<String>> known;

    /**
     * @param start the first bytes of the table
     * @param known how many names in a list of cells are those of columns
     */
    HeaderSearch(byte[] start, TableOptions options, ToIntFunction<List<String>> known) {
        this.start = start;
        this.options = options;
        this.known = known;
    }

    /**
     * A record that may be the header.
     *
     * @param known how many of its names are known
     * @param width how many cells it has
     * @param alike how many of the records behind it are as wide
     * @param broken whether it opens a quote that nothing closes
     * @param start how many bytes stand before it in the table
     * @param end how many bytes it takes from the start of the table, its line break included
     */
    record Candidate(
            Dialect dialect,
            List<String> names,
            long line,
            int known,
            int width,
            int alike,
            boolean broken,
            int start,
            int end) {}

    /** The likeliest header; empty when the table has no record. */
    Optional<Candidate> find() throws IOException {
        List<Candidate> best = new ArrayList<>();
        Optional<Dialect> told = options.dialect().or(this::tellsItself);
        for (Dialect dialect : told.map(List::of).orElse(Dialect.LIKELY)) {
            best(candidates(dialect)).ifPresent(best::add);
        }
        // The first of equals is the likeliest delimiter.
        Candidate likeliest = null;
        for (Candidate candidate : best) {
            if (likeliest == null || ORDER.compare(candidate, likeliest) > 0) {
                likeliest = candidate;
            }
        }
        return Optional.ofNullable(likeliest);
    }

    /** A spreadsheet may say in the first line what parts the cells: {@code sep=;}. */
    private Optional<Dialect> tellsItself() {
        boolean tells = start.length > 5
                && new String(start, 0, 4, StandardCharsets.US_ASCII).equalsIgnoreCase("sep=")
                && (start[5] == '\n' || start[5] == '\r')
                && start[4] > 0
                && start[4] != '"';
        return tells ? Optional.of(new Dialect((char) start[4])) : Optional.empty();
    }

    private Optional<Candidate> best(List<Candidate> candidates) {
        if (options.headerLine().isPresent()) {
            return candidates.stream()
                    .filter(candidate ->
                            candidate.line() == options.headerLine().getAsInt())
                    .findFirst();
        }
        int most = candidates.stream().mapToInt(Candidate::known).max().orElse(0);
        // A first line with half as many known names is a header too, and the other one a row like it.
        return candidates.stream()
                .filter(candidate -> most == 0 || (candidate.known() > 0 && candidate.known() * 2 >= most))
                .filter(candidate -> !isSeparatorLine(candidate))
                .findFirst();
    }

    private static boolean isSeparatorLine(Candidate candidate) {
        return candidate.line() == 1
                && candidate.names().get(0).toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    private List<Candidate> candidates(Dialect dialect) throws IOException {
        List<Row> rows = rows(dialect);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            candidates.add(candidate(dialect, row, rows.subList(i + 1, rows.size())));
        }
        return candidates;
    }

    private Candidate candidate(Dialect dialect, Row row, List<Row> below) {
        int width = row.size();
        return new Candidate(
                dialect,
                row.cells(),
                row.line(),
                // By another delimiter half of a name in quotes may look like a whole one.
                row.isBroken() ? 0 : known.applyAsInt(row.cells()),
                width,
                (int) below.stream().filter(other -> other.size() == width).count(),
                row.isBroken(),
                row.chunk().start(row.index()),
                behind(row.chunk().end(row.index())));
    }

    private List<Row> rows(Dialect dialect) throws IOException {
        RecordCutter cutter = new RecordCutter(
                new ByteArrayInputStream(start), dialect, start.length + 1, new Chunk.Position(1, 0, 0));
        @Nullable Chunk chunk = cutter.next();
        return chunk == null
                ? List.of()
                : Row.in(chunk, RecordSource.of(dialect)).stream()
                        .limit(MOST_RECORDS)
                        .toList();
    }

    private int behind(int end) {
        if (end < start.length && start[end] == '\r') {
            return end + 1 < start.length && start[end + 1] == '\n' ? end + 2 : end + 1;
        }
        return Math.min(end + 1, start.length);
    }
}
