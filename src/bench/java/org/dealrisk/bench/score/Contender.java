package org.dealrisk.bench.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that is run over an export. */
enum Contender {
    /** The measure of the others. */
    BARE("bare CSV, 1 thread"),
    ONE_THREAD("score, 1 thread"),
    TWO_THREADS("score, 2 threads"),
    /** Fifty conditions in SQL, for an order of magnitude. */
    DUCKDB("50 conditions in DuckDB, 2 threads");

    /** What the launcher tells the compiler of {@code score}, besides what all contenders are told. */
    private static final List<String> TUNING = List.of("-XX:InlineSmallCode=500", "-XX:FreqInlineSize=50");

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The command that runs it, in this program's Java and with its classes. */
    List<String> command(List<String> javaOptions, Path table, Path output) {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions);
        if (this == ONE_THREAD || this == TWO_THREADS) {
            command.addAll(TUNING);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        switch (this) {
            case BARE -> command.addAll(List.of(BareCsv.class.getName(), table.toString(), output.toString()));
            case ONE_THREAD -> command.addAll(score("1", table, output));
            case TWO_THREADS -> command.addAll(score("2", table, output));
            case DUCKDB ->
                command.addAll(List.of(DuckConditions.class.getName(), table.toString(), output.toString(), "2"));
        }
        return command;
    }

    private static List<String> score(String threads, Path table, Path output) {
        return List.of(
                "org.dealrisk.cli.Main",
                "score",
                "--quiet",
                "--threads",
                threads,
                "-o",
                output.toString(),
                table.toString());
    }
}
