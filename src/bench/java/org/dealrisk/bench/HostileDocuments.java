package org.dealrisk.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dealrisk.diag.Source;
import org.dealrisk.document.Document;
import org.dealrisk.document.Paragraph;
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

/** Documents of a million chars that nobody writes but to make a reader stall. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Benchmark)
public class HostileDocuments {

    @Param
    public Shape shape;

    private Source source = Source.of("a.md", "");

    /** What the document consists of. */
    public enum Shape {
        ONE_LINE("Net 30. "),
        BRACKETS("("),
        LINKS("[a]("),
        TAGS("<a "),
        COMMENTS("<!--"),
        CELLS("| a "),
        ROWS("|\n|-|\n"),
        BULLETS("- net 30\n"),
        LEAD_INS("- a:\n"),
        NUMBERS("5.1 a\n"),
        HEADINGS("# a\n"),
        TITLES("Title\n"),
        PAGES("\f1\n"),
        LINES("\n");

        private final String repeated;

        Shape(String repeated) {
            this.repeated = repeated;
        }
    }

    @Setup
    public void prepare() {
        source = Source.of("a.md", shape.repeated.repeat(1_000_000 / shape.repeated.length()));
    }

    @Benchmark
    public List<Paragraph> hostile() {
        return Document.paragraphs(source);
    }
}
