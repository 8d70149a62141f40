package org.dealrisk.bench.score;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** The floor: Apache Commons CSV reads every record of a table and prints it again, on one thread. */
final class BareCsv {

    private BareCsv() {}

    /** @param args the table and where its copy goes */
    public static void main(String[] args) throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8);
                Writer out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(in, CSVFormat.DEFAULT);
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            for (CSVRecord found : parser) {
                printer.printRecord((Object[]) found.values());
            }
        }
    }
}
