package org.dealrisk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dealrisk.clause.ClauseReader;
import org.dealrisk.clause.Paper;
import org.dealrisk.clause.TextReader;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many megabytes of contracts are read in a second, paragraph by paragraph, each with all that it says. The
 * thread does not get the processor for itself on a machine that has other work: {@code megabytes} divided by
 * {@code cpuSeconds} is what it reads in a second of its own.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Benchmark)
public class ClauseReading {

    /** {@code cuad} is left out by standard, as it does not ship with the project. */
    @Param({"en", "zh-TW", "zh-CN"})
    public String text;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ClauseReader reader = new TextReader().of(Paper.CONTRACT);
    private final Deal deal = Clauses.deal();
    private List<Clause> clauses = List.of();
    private double size;

    /** Counts what is read, in UTF-8, and the processor's time that it took. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        public double megabytes;
        public double cpuSeconds;
    }

    @Setup
    public void prepare() {
        List<String> paragraphs = Corpus.paragraphs(text);
        clauses = Clauses.of(paragraphs);
        size = Corpus.bytes(paragraphs.stream()) / 1e6;
    }

    @Benchmark
    public void contract(Read read, Blackhole sink) {
        long start = threads.getCurrentThreadCpuTime();
        for (Clause clause : clauses) {
            sink.consume(reader.read(clause, 0, deal));
        }
        read.megabytes += size;
        read.cpuSeconds += (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
