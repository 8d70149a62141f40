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
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.addAll(javaOptions);
        if (isScore()) {
            command.addAll(TUNING);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program(table, output));
        return command;
    }

    /**
     * The command that runs it as it is installed, with an archive of its classes; of {@code score} the launcher.
     *
     * @param distribution the folder of the tool
     * @param floor the classes of the floor and an archive of them
     */
    List<String> installed(List<String> javaOptions, Path distribution, ArchivedFloor floor, Path table, Path output) {
        List<String> command = new ArrayList<>();
        if (isScore()) {
            command.addAll(List.of("env", "JAVA_HOME=" + System.getProperty("java.home")));
            command.add("DEALRISK_JAVA_OPTS=" + String.join(" ", javaOptions));
            command.add(distribution.resolve("bin/dealrisk").toString());
            command.addAll(program(table, output).subList(1, program(table, output).size()));
            return command;
        }
        if (this == DUCKDB) {
            return command(javaOptions, table, output);
        }
        command.add(java().toString());
        command.addAll(javaOptions);
        command.addAll(floor.options());
        command.addAll(program(table, output));
        return command;
    }

    private boolean isScore() {
        return this == ONE_THREAD || this == TWO_THREADS;
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private List<String> program(Path table, Path output) {
        return switch (this) {
            case BARE -> List.of(BareCsv.class.getName(), table.toString(), output.toString());
            case ONE_THREAD -> score("1", table, output);
            case TWO_THREADS -> score("2", table, output);
            case DUCKDB -> List.of(DuckConditions.class.getName(), table.toString(), output.toString(), "2");
        };
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
