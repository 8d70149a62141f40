package org.dealrisk.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Weighed;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Brief;
import org.dealrisk.verdict.Gate;

/** The columns that a table gets, and what stands in them. */
final class ResultColumns {

    /** What the names of all of them begin with, and of no other column. */
    static final String PREFIX = "dealrisk_";

    static final List<String> NAMES = List.of(
            "dealrisk_verdict",
            "dealrisk_gate",
            "dealrisk_risk_index",
            "dealrisk_implied_value",
            "dealrisk_value_to_fee",
            "dealrisk_vendor_share",
            "dealrisk_flags",
            "dealrisk_worst_verdict",
            "dealrisk_missing",
            "dealrisk_error");

    /** What stands for a deal that was won or lost, in place of a verdict. */
    static final String CLOSED = "CLOSED";

    private static final int MONEY_DECIMALS = 2;
    private static final int MULTIPLE_DECIMALS = 4;
    private static final int SHARE_DECIMALS = 6;

    private ResultColumns() {}

    /** The cells in the order of {@link #NAMES}; empty where there is nothing to say. */
    static List<String> of(RowResult result) {
        String error = result.complaint().map(RowResult.Complaint::told).orElse("");
        if (result instanceof RowResult.Judged judged) {
            return judged(judged.brief(), error);
        }
        String outcome = result instanceof RowResult.Closed ? CLOSED : "";
        return List.of(outcome, "", "", "", "", "", "", "", "", error);
    }

    private static List<String> judged(Brief brief, String error) {
        return List.of(
                brief.verdict().name(),
                brief.gate().map(Gate::name).orElse(""),
                Integer.toString(brief.riskIndex()),
                number(brief, FigureName.GROSS, MONEY_DECIMALS),
                number(brief, FigureName.MULTIPLE_GROSS, MULTIPLE_DECIMALS),
                number(brief, FigureName.VENDOR_SHARE, SHARE_DECIMALS),
                String.join(";", flags(brief)),
                brief.range().worst().name(),
                brief.missing().stream().map(Field::path).collect(Collectors.joining(";")),
                error);
    }

    /** {@code CODE:severity} of every finding, worst first, then by code; one that names several fields once. */
    static List<String> flags(Brief brief) {
        return brief.findings().stream().map(ResultColumns::flag).distinct().toList();
    }

    private static String flag(Weighed finding) {
        return finding.rule().code() + ":" + finding.severity().label();
    }

    /** The number in plain notation, rounded half up; empty when it cannot be computed. */
    private static String number(Brief brief, FigureName name, int decimals) {
        return brief.figures().get(name) instanceof Figure.Known known ? plain(known.value(), decimals) : "";
    }

    static String plain(BigDecimal value, int decimals) {
        return PrintedNumbers.plain(value.setScale(decimals, RoundingMode.HALF_UP));
    }
}
