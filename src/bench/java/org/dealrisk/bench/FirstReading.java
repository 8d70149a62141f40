package org.dealrisk.bench;

import java.util.concurrent.TimeUnit;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.TextReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a program that has just started pays for its first clause: the lexicon is read, and one sentence. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class FirstReading {

    @Benchmark
    public ReadClause firstClause() {
        return new TextReader()
                .read(Clauses.clause("The agency guarantees 300 leads by the end of June."), 0, Clauses.deal());
    }
}
