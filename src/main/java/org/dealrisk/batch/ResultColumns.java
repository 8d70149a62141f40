package org.dealrisk.batch;

import java.util.List;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Field;
import org.dealrisk.read.column.ResultNames;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;
import org.dealrisk.verdict.Brief;

/** The columns that a table gets, and what stands in them. */
final class ResultColumns {

    static final List<String> NAMES = ResultNames.ALL;

    /** The last of them, which tells what is wrong with a row. */
    static final String ERROR = NAMES.get(NAMES.size() - 1);

    /** What stands for a deal that was won or lost, in place of a verdict. */
    static final String CLOSED = "CLOSED";

    private static final List<String> LABELS = Severity.labels();
    private static final int MONEY_DECIMALS = 2;
    private static final int MULTIPLE_DECIMALS = 4;
    private static final int SHARE_DECIMALS = 6;

    private ResultColumns() {}

    /**
     * Writes what stands in a column; nothing where there is nothing to say.
     *
     * @param column its number in {@link #NAMES}
     * @param least flags of a lower severity are left out
     */
    static void write(int column, RowResult result, Severity least, ByteBuilder out) {
        if (column == NAMES.size() - 1) {
            result.complaint().ifPresent(complaint -> out.text(complaint.told()));
        } else if (result instanceof RowResult.Judged judged) {
            write(column, judged.brief(), least, out);
        } else if (column == 0 && result instanceof RowResult.Closed) {
            out.text(CLOSED);
        }
    }

    private static void write(int column, Brief brief, Severity least, ByteBuilder out) {
        switch (column) {
            case 0 -> out.text(brief.verdict().name());
            case 1 -> brief.gate().ifPresent(gate -> out.text(gate.name()));
            case 2 -> out.number(brief.riskIndex());
            case 3 -> number(brief, FigureName.GROSS, MONEY_DECIMALS, out);
            case 4 -> number(brief, FigureName.MULTIPLE_GROSS, MULTIPLE_DECIMALS, out);
            case 5 -> number(brief, FigureName.VENDOR_SHARE, SHARE_DECIMALS, out);
            case 6 -> flags(brief, least, out);
            case 7 -> out.text(brief.worst().name());
            case 8 -> missing(brief, out);
            default -> throw new IllegalArgumentException("no column " + column);
        }
    }

    private static void flags(Brief brief, Severity least, ByteBuilder out) {
        List<Weighed> findings = brief.findings();
        for (int i = 0; i < findings.size() && findings.get(i).severity().atLeast(least); i++) {
            Weighed finding = findings.get(i);
            // Equal ones stand together.
            if (i > 0 && isSame(findings.get(i - 1), finding)) {
                continue;
            }
            if (i > 0) {
                out.write(';');
            }
            out.text(finding.rule().code());
            out.write(':');
            out.text(LABELS.get(finding.severity().ordinal()));
        }
    }

    private static boolean isSame(Weighed one, Weighed other) {
        return one.severity() == other.severity()
                && one.rule().code().equals(other.rule().code());
    }

    private static void missing(Brief brief, ByteBuilder out) {
        int start = out.size();
        for (Field field : brief.missing()) {
            if (out.size() > start) {
                out.write(';');
            }
            out.text(field.path());
        }
    }

    /** {@code CODE:severity} of every finding, worst first, then by code; one that names several fields once. */
    static List<String> flags(Brief brief) {
        return flags(brief, Severity.INFO);
    }

    /** As {@link #flags(Brief)}, without those of a lower severity than some. */
    static List<String> flags(Brief brief, Severity least) {
        return brief.findings().stream()
                .filter(finding -> finding.severity().atLeast(least))
                .map(ResultColumns::flag)
                .distinct()
                .toList();
    }

    private static String flag(Weighed finding) {
        return finding.rule().code() + ":" + finding.severity().label();
    }

    /** The number in plain notation, rounded half up; nothing when it cannot be computed. */
    private static void number(Brief brief, FigureName name, int decimals, ByteBuilder out) {
        if (brief.figures().lacks(name) || out.numberIfSure(brief.figures().nearly(name), decimals)) {
            return;
        }
        if (brief.figures().get(name) instanceof Figure.Known known) {
            out.number(known, decimals);
        }
    }
}
