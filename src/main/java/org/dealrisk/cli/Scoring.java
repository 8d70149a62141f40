package org.dealrisk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dealrisk.batch.Batch;
import org.dealrisk.batch.RowScorer;
import org.dealrisk.clause.RememberingReader;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.read.column.Clash;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.table.Table;
import org.dealrisk.read.table.UnreadableTable;
import org.dealrisk.rule.RulePack;
import org.dealrisk.verdict.Judge;

/** Scores one table. */
final class Scoring {

    private static final String MAP = "--map COLUMN=FIELD";
    private static final Message HELP =
            Message.of("say which with {0}; --show-mapping tells what is read as what", MAP);

    private final ScoreTerms terms;
    private final RulePack pack;
    private final TableNotes notes;
    private final Terminal terminal;

    Scoring(ScoreTerms terms, RulePack pack, TableNotes notes, Terminal terminal) {
        this.terms = terms;
        this.pack = pack;
        this.notes = notes;
        this.terminal = terminal;
    }

    /**
     * Reads the table to its end and writes every report.
     *
     * @return the exit code
     */
    int run(TableInput input) throws IOException {
        String name = input.name();
        try {
            return read(input);
        } catch (UnreadableTable e) {
            return refused(e.of(name));
        } catch (ColumnMatcher.Ambiguous e) {
            return refused(Diagnostic.of(name, e.told()).withHint(HELP));
        } catch (NoSuchFileException e) {
            return refused(Diagnostic.of(name, Message.of("there is no such file")));
        }
    }

    private int refused(Diagnostic fault) throws IOException {
        Diagnostic told = notes.told(fault);
        notes.refused(told);
        ScoreOutput.refuse(terms, pack, told, terminal);
        return ExitCode.INPUT;
    }

    private int read(TableInput input) throws IOException, ColumnMatcher.Ambiguous {
        if (input.isFolder()) {
            return refused(Diagnostic.of(input.name(), Message.of("this is a folder; expected a CSV file")));
        }
        try (InputStream in = notes.progress().counting(input.open(terminal));
                Table table = Table.open(in, terms.table(), terms.columns()::known)) {
            terms.tableFlags().requireMapped(terms.columns(), table.header().names());
            if (terms.onlyMapping()) {
                return showMapping(input, table);
            }
            ColumnPlan plan = terms.columns().plan(table.header().names());
            if (plan.columns().isEmpty()) {
                Message found = Message.of("no column of this table is known, such as {0} or {1}", "fee", "clauses");
                return refused(Diagnostic.of(input.name(), found).withHint(HELP));
            }
            notes.opened(table, plan);
            return score(table, plan);
        }
    }

    private int showMapping(TableInput input, Table table) throws IOException {
        List<Clash> clashes = new ArrayList<>();
        ColumnPlan plan = terms.columns().draft(table.header().names(), clashes);
        new MappingList(table, plan, clashes, notes.language()).write(terminal.out());
        Message help = Message.of("say which with {0}", MAP);
        clashes.forEach(clash -> notes.refused(
                notes.told(Diagnostic.of(input.name(), clash.told()).withHint(help))));
        return clashes.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
    }

    private int score(Table table, ColumnPlan plan) throws IOException {
        Judge judge = new Judge(pack, new RememberingReader(new TextReader()), terms.judging());
        RowScorer scorer = new RowScorer(
                notes.name(), table, plan, terms.cells(), judge, terms.closed(), terms.hideCost(), notes.language());
        Set<Integer> hidden =
                terms.hideCost() ? plan.confidential(table.header().names()) : Set.of();
        try (ScoreOutput output = ScoreOutput.open(terms, pack, notes, terminal)) {
            Batch batch = new Batch(table, scorer, terms.ofRows(hidden), terms.grading(), output);
            output.begin();
            batch.run(terms.threads());
            List<Diagnostic> faults = batch.broken().map(end -> notes.told(end.of(notes.name()))).stream()
                    .toList();
            output.finish(batch, plan, pack, terms, faults);
            notes.progress().close();
            notes.done(batch.summary(), plan, pack, terms.targets());
            if (terms.top().isPresent() && !terms.topIsTold()) {
                notes.leftOut(terms.top().getAsInt(), batch.summary());
            }
            if (batch.stopped()) {
                notes.stopped(batch.summary());
            }
            faults.forEach(fault -> notes.brokenOff(fault, batch.summary()));
            return exitCode(batch);
        }
    }

    private int exitCode(Batch batch) {
        boolean wrong = batch.summary().errors() + batch.summary().mended() > 0
                || batch.broken().isPresent();
        int found = terms.exitZero() ? ExitCode.OK : terms.grading().exitCode(batch.grades());
        return ExitCode.worse(found, wrong ? ExitCode.INPUT : ExitCode.OK);
    }
}
