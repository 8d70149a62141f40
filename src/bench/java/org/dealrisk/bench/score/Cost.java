package org.dealrisk.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one run of a program took.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all its threads; sampled, so up to 20 ms too few
 * @param peak the most memory it held, in MiB; 0 where the system does not tell
 */
public record Cost(double wall, double cpu, double peak) {

    private static final int SAMPLE_MILLIS = 10;

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException when it fails
     */
    public static Cost of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        Duration cpu = Duration.ZERO;
        double peak = 0;
        while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = Math.max(peak, peak(process.pid()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exit " + process.exitValue() + " of " + String.join(" ", command));
        }
        return new Cost(wall, cpu.toMillis() / 1e3, peak);
    }

    /** The high-water mark of a running process as Linux keeps it. */
    private static double peak(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException e) {
            // It has just ended, or this is another system.
            return 0;
        }
        return 0;
    }
}
