package org.dealrisk.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dealrisk.clause.RememberingReader;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.RowReader;
import org.dealrisk.read.TableTerms;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.table.Chunk;
import org.dealrisk.read.table.RecordSource;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.read.table.TableOptions;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Brief;
import org.dealrisk.verdict.Judge;
import org.dealrisk.verdict.TableJudge;

/**
 * What it costs to judge a row of a table that was read already: processor time and memory of one thread, round by
 * round, so that one sees when the machine is warm.
 */
public final class RowJudging {

    private static final int AT_ONCE = AnswerBlock.ROWS;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Judge judge = new Judge(
            BuiltinPack.load(),
            new RememberingReader(new TextReader()),
            new Judge.Terms(Language.EN, Optional.empty(), false));

    private RowJudging() {}

    /** @param args a table, how many rounds over it, and "any" to judge its rows as deals of any kind */
    public static void main(String[] args) throws IOException, ColumnMatcher.Ambiguous {
        Set<Field> columns = EnumSet.noneOf(Field.class);
        List<Deal> deals = deals(Path.of(args[0]), columns);
        RowJudging judging = new RowJudging();
        int rounds = Integer.parseInt(args[1]);
        TableJudge table = judging.judge.ofTable(columns);
        judging.run(
                deals,
                args.length > 2
                        ? some -> some.stream().map(judging.judge::brief).toList()
                        : table::judge,
                rounds);
    }

    private void run(List<Deal> deals, Function<List<Deal>, List<Brief>> judge, int rounds) {
        long checksum = 0;
        for (int round = 0; round < rounds; round++) {
            long cpu = threads.getCurrentThreadCpuTime();
            long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            for (int from = 0; from < deals.size(); from += AT_ONCE) {
                for (Brief brief : judge.apply(deals.subList(from, Math.min(deals.size(), from + AT_ONCE)))) {
                    checksum += brief.riskIndex() + brief.missing().size();
                }
            }
            long microseconds = (threads.getCurrentThreadCpuTime() - cpu) / 1000;
            bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
            out.printf(
                    Locale.ROOT,
                    "%.2f µs a row, %d bytes a row%n",
                    (double) microseconds / deals.size(),
                    bytes / deals.size());
        }
        out.println("checksum " + checksum);
    }

    private static List<Deal> deals(Path file, Set<Field> columns) throws IOException, ColumnMatcher.Ambiguous {
        ColumnMatcher matcher = new ColumnMatcher(Optional.empty(), List.of());
        Place anywhere = new Place(Source.of(file.toString(), ""), Span.onLine(1, 1, 0));
        List<Deal> deals = new ArrayList<>();
        try (Table table = Table.open(Files.newInputStream(file), TableOptions.none(), matcher::known)) {
            ColumnPlan plan = matcher.plan(table.header().names());
            plan.columns().forEach(column -> columns.add(column.field()));
            RowReader reader = new RowReader(table, plan, TableTerms.none());
            RecordSource source = RecordSource.of(table.dialect());
            for (Chunk chunk = table.next(); chunk != null; chunk = table.next()) {
                for (Row row : Row.in(chunk, source)) {
                    reader.read(row, cell -> anywhere).deal().value().ifPresent(deals::add);
                }
            }
        }
        return deals;
    }
}
