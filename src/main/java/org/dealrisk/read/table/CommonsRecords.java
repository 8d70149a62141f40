package org.dealrisk.read.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Records read by Apache Commons CSV. Immutable. */
final class CommonsRecords implements RecordSource {

    private final Dialect dialect;
    private final CSVFormat format;

    CommonsRecords(Dialect dialect) {
        this.dialect = dialect;
        // Spaces belong to cells; what stands behind a closing quote does too; a quote may end with the text.
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(dialect.delimiter())
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<String[]> read(String text) {
        List<String[]> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord found : parser) {
                records.add(found.values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }
}
