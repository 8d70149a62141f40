package org.dealrisk.bench.score;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the contenders over an export in turn, several times, each in a process of its own with the same Java,
 * heap and collector, and prints a table of medians. The programs alternate, so that whatever else the machine
 * does falls on all of them.
 *
 * <p>Settings are system properties: {@code rows} (1000000, or several lengths split by commas), {@code rounds} (3),
 * {@code texts} ({@code no}, {@code yes} or {@code both}), {@code options} of Java for all of them (by default those
 * that the launcher gives {@code score}), {@code folder} for exports and output, {@code contenders} to run some only, and
 * {@code distribution}, the folder of a distribution: then its launcher is measured in place of the classes, with the
 * archive of classes that it may have, and the floor has one of its own.
 */
public final class ScoreBenchmark {

    private final int rounds = Integer.getInteger("rounds", 3);
    private final Path folder = Path.of(System.getProperty("folder", "target/bench"));
    private final List<String> java =
            List.of(System.getProperty("options", "-Xms160m -Xmn128m -XX:+UseSerialGC").split(" "));
    private final Optional<Path> distribution =
            Optional.ofNullable(System.getProperty("distribution")).map(Path::of);
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Optional<ArchivedFloor> floor = Optional.empty();

    private ScoreBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String texts = System.getProperty("texts", "both");
        ScoreBenchmark benchmark = new ScoreBenchmark();
        for (String rows : System.getProperty("rows", "1000000").split(",")) {
            if (!texts.equals("yes")) {
                benchmark.measure(Integer.parseInt(rows), false);
            }
            if (!texts.equals("no")) {
                benchmark.measure(Integer.parseInt(rows), true);
            }
        }
    }

    private List<String> command(Contender contender, Path table, Path output) {
        return floor.map(archived -> contender.installed(java, distribution.orElseThrow(), archived, table, output))
                .orElseGet(() -> contender.command(java, table, output));
    }

    private void measure(int rows, boolean texts) throws IOException, InterruptedException {
        Path table = Export.of(folder, rows, texts);
        if (distribution.isPresent() && floor.isEmpty()) {
            floor = Optional.of(ArchivedFloor.in(folder, Export.of(folder, 1_000, texts)));
        }
        Map<Contender, List<Cost>> costs = new EnumMap<>(Contender.class);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders()) {
                Path output = folder.resolve("out-" + contender.name().toLowerCase(Locale.ROOT) + ".csv");
                Cost cost = Cost.of(command(contender, table, output));
                costs.computeIfAbsent(contender, none -> new ArrayList<>()).add(cost);
                Files.deleteIfExists(output);
            }
        }
        print(table, rows, texts, costs);
    }

    private static List<Contender> contenders() {
        String wanted = System.getProperty("contenders", "");
        return List.of(Contender.values()).stream()
                .filter(contender -> wanted.isEmpty() || List.of(wanted.split(",")).contains(contender.name()))
                .toList();
    }

    private void print(Path table, int rows, boolean texts, Map<Contender, List<Cost>> costs) throws IOException {
        out.printf(
                Locale.ROOT,
                "%n%,d rows of 22 columns, %s, %.0f MB; medians of %d; Java %s, %s; load %.1f%n",
                rows,
                texts ? "one of them clauses" : "no text",
                Files.size(table) / 1e6,
                rounds,
                System.getProperty("java.version"),
                String.join(" ", java),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.println();
        out.println("| Program | wall s | of the floor | CPU s | µs a row | peak MiB |");
        out.println("|---|---:|---:|---:|---:|---:|");
        double floor = costs.containsKey(Contender.BARE) ? median(costs.get(Contender.BARE)).wall() : Double.NaN;
        costs.forEach((contender, runs) -> {
            Cost median = median(runs);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %s | %.2f | %.2f | %.0f |%n",
                    contender.label(),
                    median.wall(),
                    Double.isNaN(floor) ? "–" : String.format(Locale.ROOT, "%.2f", median.wall() / floor),
                    median.cpu(),
                    median.wall() * 1e6 / rows,
                    median.peak());
        });
    }

    private static Cost median(List<Cost> runs) {
        return runs.stream().sorted(Comparator.comparing(Cost::wall)).toList().get(runs.size() / 2);
    }
}
