package org.dealrisk.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.FigureSource;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/** The findings that count and the money of one deal, as the gates ask about them. */
record Balance(List<? extends Weighed> findings, FigureSource figures, MergedDeal merged) {

    // Half of the fee in one bad outcome, a quarter of the margin in the mean one: no deal is signed
    // by one person alone with these.
    static final BigDecimal TAIL_PERCENT_OF_FEE = BigDecimal.valueOf(50);
    static final BigDecimal LOSS_PERCENT_OF_MARGIN = BigDecimal.valueOf(25);

    private static final List<String> VALUE_GROUPS = List.of("VAL", "GUA");
    private static final String MINIMUM_MISSING = "DAT-001";
    private static final String IMPLAUSIBLE = "DAT-004";
    private static final String NOT_UNDERSTOOD = "DAT-005";

    int count(Severity severity) {
        return count(is(severity));
    }

    // Without streams: of many deals every gate asks.
    int count(Predicate<Weighed> which) {
        int count = 0;
        for (Weighed finding : findings) {
            count += which.test(finding) ? 1 : 0;
        }
        return count;
    }

    boolean any(Predicate<Weighed> which) {
        return count(which) > 0;
    }

    List<Weighed> those(Predicate<Weighed> which) {
        List<Weighed> those = new ArrayList<>();
        for (Weighed finding : findings) {
            if (which.test(finding)) {
                those.add(finding);
            }
        }
        return those;
    }

    static Predicate<Weighed> is(Severity severity) {
        return finding -> finding.severity() == severity;
    }

    static Predicate<Weighed> routed(Route route) {
        return finding -> finding.rule().route() == route;
    }

    /** About value or guarantees: whether the money carries the risk. */
    static boolean isOfValue(Weighed finding) {
        return VALUE_GROUPS.contains(finding.rule().group());
    }

    /** Rests on a clause that the client refused to change. */
    Predicate<Weighed> refused() {
        List<Clause> clauses = merged.deal().clauses();
        // Few deals have any, and where a finding rests is found out when it is asked for.
        return clauses.stream().noneMatch(Balance::isRefused)
                ? finding -> false
                : finding -> finding.clauses().stream().map(clauses::get).anyMatch(Balance::isRefused);
    }

    private static boolean isRefused(Clause clause) {
        return clause.negotiable() == Clause.Negotiable.NO;
    }

    /** A basic fact that is missing or implausible, or a clause binding us that was not understood. */
    static boolean leavesBasicsOpen(Weighed finding) {
        return switch (finding.rule().code()) {
            case MINIMUM_MISSING -> true;
            case IMPLAUSIBLE -> finding.subject().filter(Balance::isBasic).isPresent();
            case NOT_UNDERSTOOD -> finding.severity().atLeast(Severity.MEDIUM);
            default -> false;
        };
    }

    /** One of the card's five, or the forecast that its promise is held against. */
    private static boolean isBasic(Field field) {
        return Fields.MINIMUM.contains(field) || field == Field.EXPECTED_UNITS;
    }

    /** The risk-adjusted margin is below zero. */
    boolean losesMoney() {
        return sign(figures.get(FigureName.RISK_ADJUSTED_MARGIN)) < 0;
    }

    /** The tail loss is half of the fee or more. */
    boolean tailIsHeavy() {
        Figure tail = figures.get(FigureName.TAIL_LOSS);
        return sign(tail) > 0 && reaches(tailPercentOfFee(), TAIL_PERCENT_OF_FEE);
    }

    /** The expected loss takes a quarter of a positive margin or more. */
    boolean lossEatsMargin() {
        return sign(figures.get(FigureName.MARGIN)) > 0 && reaches(lossPercentOfMargin(), LOSS_PERCENT_OF_MARGIN);
    }

    Figure tailPercentOfFee() {
        return figures.exposure().tailPercentOf(fee());
    }

    Figure lossPercentOfMargin() {
        return Figure.HUNDRED
                .times(figures.get(FigureName.EXPECTED_LOSS))
                .over(figures.get(FigureName.MARGIN), "expected loss and margin are both 0");
    }

    private Figure fee() {
        return merged.deal()
                .value(Field.FEE)
                .filter(Value.Quantity.class::isInstance)
                .map(value -> Figure.of(((Value.Quantity) value).amount()))
                .orElse(Figure.missing(Field.FEE.path()));
    }

    private static int sign(Figure figure) {
        return figure.compare(Figure.ZERO).orElse(0);
    }

    private static boolean reaches(Figure figure, BigDecimal threshold) {
        return figure.compare(Figure.of(threshold)).orElse(-1) >= 0;
    }
}
