package org.dealrisk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.batch.BatchFormat;
import org.dealrisk.batch.RowResult;
import org.dealrisk.batch.Summary;
import org.dealrisk.batch.SummaryReport;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.VisibleText;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.column.NearName;
import org.dealrisk.read.table.Table;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.FaultTexts;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;

/**
 * What is said about a table on the stream of warnings: what was concluded from it, in the language of the reports,
 * and what was wrong with it.
 */
final class TableNotes {

    /** Whoever has more wrong rows than this wants the file of rejects. */
    private static final int MOST_TOLD = 20;

    private static final int MOST_WORDS = 10;

    private final String name;
    private final Progress progress;
    private final boolean quiet;
    private final Messages messages;
    private long told;
    private long lastBad;

    /** @param progress the line behind those that are said here */
    TableNotes(String name, Progress progress, boolean quiet, Language language) {
        this.messages = Messages.of(language);
        this.name = name;
        this.progress = progress;
        this.quiet = quiet;
    }

    String name() {
        return name;
    }

    Language language() {
        return messages.language();
    }

    Progress progress() {
        return progress;
    }

    /** Says what was concluded from the header. */
    void opened(Table table, ColumnPlan plan) {
        if (table.header().found()) {
            note("header", table.header().line());
        }
        plan.preset().filter(preset -> plan.detected()).ifPresent(preset -> note("preset", preset.name()));
        String taken = joined(plan.read().stream()
                .filter(column -> column.why() == Column.Why.PRESET || column.why() == Column.Why.COMMON)
                .map(column ->
                        say("read.column", column.name().strip(), column.field().path())));
        if (!taken.isEmpty()) {
            note("read", taken);
        }
        List<NearName> guesses = quiet ? List.of() : NearName.in(plan);
        List<String> unused =
                new ArrayList<>(plan.meaningless().stream().map(String::strip).toList());
        guesses.forEach(near -> unused.remove(near.name()));
        if (!unused.isEmpty()) {
            noteCount("unused", unused.size(), joined(unused.stream()));
        }
        guesses.forEach(near -> note("near", near.name(), near.field().path()));
        for (ColumnPlan.Outdone column : plan.outdone()) {
            String field = column.by().field().path();
            boolean namesakes = column.name().equals(column.by().name());
            note(
                    namesakes ? "namesakes" : "outdone",
                    column.name().strip(),
                    column.by().name().strip(),
                    field);
        }
        List<Column> clauses = plan.of(Field.CLAUSE_LIST);
        if (clauses.size() > 1) {
            String last = clauses.get(clauses.size() - 1).name().strip();
            note(
                    "joined",
                    joined(clauses.stream()
                            .map(column -> say("joined.column", column.name().strip()))),
                    last);
        }
    }

    /** Says what is wrong with a row; of many only the first. */
    void bad(RowResult.Complaint complaint) {
        told++;
        lastBad = complaint.row();
        if (told <= MOST_TOLD) {
            Place place = complaint.first().place();
            progress.println((place == null ? name : place.toString()) + ": " + VisibleText.line(complaint.told()));
        }
    }

    /** Says what is to be said of the whole, where no report does. */
    void done(Summary summary, ColumnPlan plan, RulePack pack, List<Flags.Target> targets) {
        if (told > MOST_TOLD) {
            progress.println(say("more_bad", told - MOST_TOLD));
        }
        boolean reported = targets.stream().anyMatch(target -> target.format().equals(BatchFormat.SUMMARY.label()));
        if (reported) {
            return;
        }
        new SummaryReport(summary, plan, pack, messages.language(), false)
                .littleKnown()
                .ifPresent(text -> text.lines().forEach(this::line));
        if (summary.rows() == 0) {
            note("no_row");
        }
        String open = joined(plan.notCollected().stream()
                .filter(field -> Fields.MINIMUM.contains(field) || field.isMustKnow())
                .map(Field::path));
        if (!open.isEmpty()) {
            note("open", open);
        }
        summary.words().entrySet().stream()
                .limit(MOST_WORDS)
                .forEach(word -> noteCount("word", word.getValue(), word.getKey()));
        if (summary.words().size() > MOST_WORDS) {
            note("more_words", summary.words().size() - MOST_WORDS);
        }
        if (summary.shorter() > 0) {
            noteCount("short", summary.shorter());
        }
        notJudged(summary);
    }

    /** Says which rows passed through without a verdict. */
    private void notJudged(Summary summary) {
        if (summary.trailers() > 0) {
            noteCount("trailers", summary.trailers());
        }
        if (summary.blank() > 0) {
            noteCount("blank", summary.blank());
        }
        if (summary.closed() > 0) {
            noteCount("closed", summary.closed());
        }
    }

    /** Says that rows were left out though nobody asked for that. */
    void leftOut(int most, Summary summary) {
        if (summary.rows() > most) {
            warn(say("worst", most, summary.rows()));
        }
    }

    void stopped(Summary summary) {
        warn(say("stopped", lastBad, summary.errors(), summary.rows()));
    }

    /** Says where a table broke off. */
    void brokenOff(Diagnostic told, Summary summary) {
        refused(told);
        warn(say("broken_off", summary.rows()));
    }

    /** A fault in the language of the notes. */
    Diagnostic told(Diagnostic fault) {
        return fault.in(FaultTexts.of(language()));
    }

    /**
     * Says why the table is not read.
     *
     * @param told in the language of the notes
     */
    void refused(Diagnostic told) {
        progress.println(VisibleText.line(told.headline()));
        if (told.hint() != null) {
            progress.println("  " + say("help", told.hint()));
        }
    }

    private void note(String key, Object... arguments) {
        line(say(key, arguments));
    }

    /** What has two forms, for one and for many; the number is its first argument. */
    private void noteCount(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        note(key + (number == 1 ? ".one" : ".many"), arguments);
    }

    private void line(String text) {
        if (!quiet) {
            warn(text);
        }
    }

    private void warn(String text) {
        progress.println("dealrisk: " + name + ": " + VisibleText.line(text));
    }

    private String say(String key, Object... arguments) {
        return messages.say("note." + key, arguments);
    }

    private String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(messages.say("list.comma")));
    }
}
