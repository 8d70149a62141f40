package org.dealrisk.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealrisk.batch.BatchFormat;
import org.dealrisk.batch.RowResult;
import org.dealrisk.batch.Summary;
import org.dealrisk.batch.SummaryReport;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.table.Table;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;

/** What is said about a table on the stream of warnings: what was concluded from it, what was wrong with it. */
final class TableNotes {

    /** Whoever has more wrong rows than this wants the file of rejects. */
    private static final int MOST_TOLD = 20;

    private static final int MOST_WORDS = 10;

    private final String name;
    private final Progress progress;
    private final boolean quiet;
    private long told;
    private long lastBad;

    /** @param progress the line behind those that are said here */
    TableNotes(String name, Progress progress, boolean quiet) {
        this.name = name;
        this.progress = progress;
        this.quiet = quiet;
    }

    String name() {
        return name;
    }

    Progress progress() {
        return progress;
    }

    /** Says what was concluded from the header. */
    void opened(Table table, ColumnPlan plan) {
        if (table.header().found()) {
            note("the header is on line " + table.header().line() + "; the lines above it are left out");
        }
        plan.preset()
                .filter(preset -> plan.detected())
                .ifPresent(preset -> note("this is an export of " + preset.name() + " by its header"));
        String taken = plan.columns().stream()
                .filter(column -> column.why() == Column.Why.PRESET || column.why() == Column.Why.COMMON)
                .map(column ->
                        "\"" + column.name().strip() + "\" as " + column.field().path())
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            note("read " + taken);
        }
        List<String> unused = plan.meaningless();
        if (!unused.isEmpty()) {
            note((unused.size() == 1 ? "a column that is" : unused.size() + " columns that are") + " not used: "
                    + String.join(", ", unused.stream().map(String::strip).toList()));
        }
        for (ColumnPlan.Outdone column : plan.outdone()) {
            String by = column.by().name().strip();
            note("\"" + column.name().strip() + "\" is not used, as \"" + by + "\" says "
                    + column.by().field().path() + "; --map \"" + column.name().strip() + "="
                    + column.by().field().path() + "\" takes it instead");
        }
    }

    /** Says what is wrong with a row; of many only the first. */
    void bad(RowResult.Complaint complaint) {
        told++;
        lastBad = complaint.row();
        if (told <= MOST_TOLD) {
            Place place = complaint.first().place();
            progress.println((place == null ? name : place.toString()) + ": " + complaint.told());
        }
    }

    /** Says what is to be said of the whole, where no report does. */
    void done(Summary summary, ColumnPlan plan, RulePack pack, List<Flags.Target> targets) {
        if (told > MOST_TOLD) {
            progress.println(
                    "… and " + (told - MOST_TOLD) + " more rows that could not be read; --rejects FILE collects them");
        }
        boolean reported = targets.stream().anyMatch(target -> target.format().equals(BatchFormat.SUMMARY.label()));
        if (reported) {
            return;
        }
        new SummaryReport(summary, plan, pack, Language.EN, false)
                .littleKnown()
                .ifPresent(text -> text.lines().forEach(this::note));
        if (summary.rows() == 0) {
            note("there is no row below the header");
        }
        String open = plan.notCollected().stream()
                .filter(field -> Fields.MINIMUM.contains(field) || field.isMustKnow())
                .map(Field::path)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            note("no column for " + open + ": held against no deal");
        }
        summary.words().entrySet().stream()
                .limit(MOST_WORDS)
                .map(TableNotes::word)
                .forEach(this::note);
        if (summary.words().size() > MOST_WORDS) {
            note("… and " + (summary.words().size() - MOST_WORDS) + " more such words; -f summary tells all");
        }
        if (summary.trailers() > 0) {
            note("left out below the rows, for they are no deals but totals and the like: " + summary.trailers()
                    + (summary.trailers() == 1 ? " line" : " lines"));
        }
        if (summary.blank() > 0) {
            note("passed through without a verdict, for nothing stands in them: " + summary.blank()
                    + (summary.blank() == 1 ? " row" : " rows"));
        }
        if (summary.closed() > 0) {
            note("won or lost already and passed through: " + summary.closed()
                    + (summary.closed() == 1 ? " deal" : " deals") + "; --closed scores them");
        }
    }

    /** Says that rows were left out though nobody asked for that. */
    void leftOut(int most, Summary summary) {
        if (summary.rows() > most) {
            progress.println("dealrisk: " + name + ": the " + most + " worst of " + summary.rows()
                    + " rows; --top says how many to hold in memory");
        }
    }

    void stopped(Summary summary) {
        progress.println("dealrisk: " + name + ": stopped at row " + lastBad + ", as more rows could not be read than "
                + "--max-bad-rows allows: " + summary.errors() + " of " + summary.rows());
    }

    /** Says why the table is not read. */
    void refused(String message, String hint) {
        progress.println(name + ": " + message);
        if (!hint.isEmpty()) {
            progress.println("  help: " + hint);
        }
    }

    private static String word(Map.Entry<String, Long> word) {
        return "a word that nothing maps, taken as unknown: " + word.getKey() + " (" + word.getValue()
                + (word.getValue() == 1 ? " row)" : " rows)");
    }

    private void note(String text) {
        if (!quiet) {
            progress.println("dealrisk: " + name + ": " + text);
        }
    }
}
