package org.dealrisk.bench;

import java.util.concurrent.TimeUnit;
import org.dealrisk.clause.ClauseReader;
import org.dealrisk.clause.Paper;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.TextReader;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
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

/** One clause of ever greater length: ten times the text may take ten times as long, and no longer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class LongTextReading {

    @Param({"1000", "10000", "100000", "1000000"})
    public int chars;

    /** {@code en}, {@code zh-TW}, {@code zh-CN} or {@code cuad}. */
    @Param("en")
    public String paragraphs;

    private final ClauseReader reader = new TextReader().of(Paper.CONTRACT);
    private final Deal deal = Clauses.deal();
    private Clause clause = Clauses.clause("");

    @Setup
    public void prepare() {
        clause = Clauses.clause(Corpus.ofLength(paragraphs, chars));
    }

    @Benchmark
    public ReadClause oneClause() {
        return reader.read(clause, 0, deal);
    }
}
