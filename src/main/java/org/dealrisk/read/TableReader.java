package org.dealrisk.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Deal;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.column.Mapping;
import org.dealrisk.read.table.Chunk;
import org.dealrisk.read.table.RecordSource;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.read.table.TableOptions;
import org.dealrisk.read.table.Trailers;
import org.dealrisk.read.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/** Reads a table that fits into memory as deals, one a row, each with its place in the text. Immutable. */
public final class TableReader {

    private final TableOptions options;
    private final ColumnMatcher matcher;
    private final TableTerms terms;

    public TableReader(TableOptions options, ColumnMatcher matcher, TableTerms terms) {
        this.options = options;
        this.matcher = matcher;
        this.terms = terms;
    }

    /**
     * The deals of all rows, in order; never empty. A table that cannot be read is one fault. A row that is read
     * although something is wrong with it has both a deal and a fault.
     *
     * @param name what messages call the table
     */
    public List<Parsed<Deal>> read(String name, byte[] bytes) {
        try (Table table = Table.open(new ByteArrayInputStream(bytes), options, matcher::known)) {
            List<Mapping> absent = matcher.absent(table.header().names());
            if (!absent.isEmpty()) {
                return failed(
                        absent(name, absent.get(0).column(), table.header().names()));
            }
            ColumnPlan plan = matcher.plan(table.header().names());
            if (plan.columns().isEmpty()) {
                return failed(Diagnostic.of(
                        name, Message.of("no column of this table is known, such as {0} or {1}", "fee", "clauses")));
            }
            Source source = Source.of(name, Table.text(new ByteArrayInputStream(bytes), options));
            List<Parsed<Deal>> deals = rows(table, new RowReader(table, plan, terms), source);
            return deals.isEmpty()
                    ? failed(Diagnostic.of(name, Message.of("there is no row below the header")))
                    : deals;
        } catch (UnreadableTable e) {
            return failed(e.of(name));
        } catch (ColumnMatcher.Ambiguous e) {
            return failed(
                    Diagnostic.of(name, e.told()).withHint(Message.of("say which with {0}", "--map COLUMN=FIELD")));
        } catch (IOException e) {
            return failed(Diagnostic.of(
                    name, Message.of("the table could not be read: {0}", String.valueOf(e.getMessage()))));
        }
    }

    private static List<Parsed<Deal>> rows(Table table, RowReader reader, Source source) throws IOException {
        List<Parsed<Deal>> deals = new ArrayList<>();
        RecordSource records = RecordSource.of(table.dialect());
        for (@Nullable Chunk chunk = table.next(); chunk != null; chunk = table.next()) {
            for (Row row : Row.in(chunk, records)) {
                if (!row.isBlank() && !Trailers.isOne(row)) {
                    RowPlaces places = cell -> new Place(source, row.span(cell, table.dialect()));
                    RowDeal read = reader.read(row, places);
                    deals.add(new Parsed<>(
                            read.deal().value(),
                            read.mended().map(List::of).orElse(read.deal().faults())));
                }
            }
        }
        return List.copyOf(deals);
    }

    private static Diagnostic absent(String name, String column, List<String> columns) {
        Message found = Message.of("there is no column {0}, which is mapped to a field", Written.quoted(column));
        return Diagnostic.of(name, found)
                .withHint(Choice.nearest(column, columns)
                        .map(near -> Choice.question(List.of(near)))
                        .orElse(null));
    }

    private static List<Parsed<Deal>> failed(Diagnostic fault) {
        return List.of(Parsed.failed(List.of(fault)));
    }
}
