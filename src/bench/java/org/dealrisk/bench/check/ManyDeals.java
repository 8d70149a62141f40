package org.dealrisk.bench.check;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dealrisk.bench.score.Cost;

/**
 * Checks many small deals in one run, in turn with a program that does nothing, with the settings for Java of the
 * launcher but without its archive of classes, and prints medians: processor time above that of nothing, and memory.
 *
 * <p>Settings are system properties: {@code deals} (1000), {@code rounds} (5), {@code folder} for the deals, and {@code
 * distribution}, the folder of a distribution whose launcher is measured in place of the classes, with the archive that
 * it may have.
 */
public final class ManyDeals {

    private static final List<String> JAVA = List.of(
            "-XX:CompileThresholdScaling=0.15",
            "-XX:C1MaxInlineSize=15",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmn16m");
    private static final List<String> CLAUSES = List.of(
            "Guaranteed 1,000 leads, delivered until filled",
            "Payment within 90 days of the invoice",
            "Liability is limited to the fee.",
            "The client may cancel at any time.",
            "The agreement renews automatically for 12 months.",
            "保證有1000筆名單,不然就要補版補齊為止");
    private static final List<String> SOURCES = List.of("inbound", "partner", "departing-colleague");

    private final int deals = Integer.getInteger("deals", 1_000);
    private final int rounds = Integer.getInteger("rounds", 5);
    private final Path folder = Path.of(System.getProperty("folder", "target/bench/deals-" + deals));
    private final Optional<Path> distribution =
            Optional.ofNullable(System.getProperty("distribution")).map(Path::of);
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ManyDeals() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        new ManyDeals().measure();
    }

    private void measure() throws IOException, InterruptedException {
        write();
        List<Cost> nothing = new ArrayList<>();
        List<Cost> checks = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            nothing.add(Cost.of(java(HelloWorld.class.getName())));
            checks.add(Cost.of(check()));
        }
        Cost check = median(checks);
        out.printf(
                Locale.ROOT,
                "%,d deals: %.2f s of CPU above Hello World (%.2f s), %.0f MiB; medians of %d; Java %s; load %.1f%n",
                deals,
                check.cpu() - median(nothing).cpu(),
                median(nothing).cpu(),
                check.peak(),
                rounds,
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private List<String> check() {
        List<String> command = new ArrayList<>(distribution
                .map(home -> List.of(home.resolve("bin/dealrisk").toString()))
                .orElseGet(() -> java("org.dealrisk.cli.Main")));
        command.addAll(List.of("check", "-q", "--isolated", "--fail-on", "never"));
        command.addAll(List.of("-o", folder.resolveSibling("deals.txt").toString(), folder.toString()));
        return command;
    }

    private static List<String> java(String program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
        return command;
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(20261122);
        for (int number = 0; number < deals; number++) {
            String deal = "currency: TWD\nfee: " + (20 + random.nextInt(900)) * 1000 + "\npromised_leads: "
                    + (1 + random.nextInt(30)) * 100 + "\naverage_order_value: " + (5 + random.nextInt(200)) * 100
                    + "\nreferral_source: " + SOURCES.get(random.nextInt(SOURCES.size())) + "\nclauses:\n  - "
                    + CLAUSES.get(random.nextInt(CLAUSES.size())) + "\n  - "
                    + CLAUSES.get(random.nextInt(CLAUSES.size())) + "\n";
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "deal-%04d.yaml", number)), deal);
        }
    }

    private static Cost median(List<Cost> costs) {
        return costs.stream().sorted(Comparator.comparing(Cost::cpu)).toList().get(costs.size() / 2);
    }
}
