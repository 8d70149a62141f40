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

/** Texts that nobody writes but to make a reader stall; all of a million chars but the brackets. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 2, time = 1)
@State(Scope.Benchmark)
public class HostileReading {

    @Param
    public Shape shape;

    private final ClauseReader reader = new TextReader().of(Paper.CONTRACT);
    private final Deal deal = Clauses.deal();
    private Clause clause = Clauses.clause("");

    /** What the text consists of. */
    public enum Shape {
        ONE_LINE("the agency delivers what the client ordered and sends a report to the office every month "),
        BRACKETS("("),
        NEGATORS("not "),
        CHINESE_NEGATORS("不"),
        NUMBERS("12 "),
        TRIGGER("guarantee "),
        CHINESE_TRIGGER("保證"),
        DENIED_TRIGGER("guarantee not "),
        PROMISES("we guarantee 5 leads "),
        PROMISES_IN_PARTS("we guarantee 5 leads, "),
        COMMAS(","),
        QUESTIONS("really? "),
        QUOTES("“we” "),
        LINES("\n1. "),
        BLANKS(" "),
        CHINESE("委刊單所載之廣告版位由媒體安排刊登");

        private final String repeated;

        Shape(String repeated) {
            this.repeated = repeated;
        }

        private String text() {
            return this == BRACKETS
                    ? "(".repeat(10_000) + "we guarantee 5 leads" + ")".repeat(10_000)
                    : repeated.repeat(1_000_000 / repeated.length());
        }
    }

    @Setup
    public void prepare() {
        clause = Clauses.clause(shape.text());
    }

    @Benchmark
    public ReadClause hostile() {
        return reader.read(clause, 0, deal);
    }
}
