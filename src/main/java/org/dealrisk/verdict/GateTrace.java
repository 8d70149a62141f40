package org.dealrisk.verdict;

import static org.dealrisk.rule.Severity.CRITICAL;
import static org.dealrisk.rule.Severity.HIGH;
import static org.dealrisk.rule.Severity.MEDIUM;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.rule.Route;

/**
 * Whether a gate is true for a deal, and the counts and sums that it asks for.
 *
 * @param holds whether it is true
 * @param reached whether it makes the verdict: the highest that is true
 */
public record GateTrace(Gate gate, boolean holds, boolean reached, Map<Measure, Figure> measures) {

    public GateTrace {
        measures = Collections.unmodifiableMap(new EnumMap<>(measures));
    }

    /** What gates ask about the findings that count, and about the money. */
    public enum Measure {
        CRITICALS,
        /** Criticals that rest on a clause which the client refuses to change. */
        REFUSED_CRITICALS,
        /** Criticals about value or guarantees. */
        MONEY_CRITICALS,
        HIGHS,
        HIGHS_FOR_LEGAL,
        HIGHS_FOR_MANAGEMENT,
        MEDIUMS,
        /** Findings that leave a basic fact open. */
        BASICS_OPEN,
        RISK_ADJUSTED_MARGIN,
        TAIL_PERCENT_OF_FEE,
        MARGIN,
        LOSS_PERCENT_OF_MARGIN;

        /** The name in JSON, such as {@code money_criticals}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it lets a reader conclude what the deal costs us. */
        public boolean isConfidential() {
            return compareTo(RISK_ADJUSTED_MARGIN) >= 0;
        }

        /** Whether it is points of a hundred. */
        public boolean isPercent() {
            return this == TAIL_PERCENT_OF_FEE || this == LOSS_PERCENT_OF_MARGIN;
        }

        private Figure of(Balance balance) {
            return switch (this) {
                case CRITICALS -> Figure.of(balance.count(CRITICAL));
                case REFUSED_CRITICALS ->
                    Figure.of(balance.count(Balance.is(CRITICAL).and(balance.refused())));
                case MONEY_CRITICALS ->
                    Figure.of(balance.count(Balance.is(CRITICAL).and(Balance::isOfValue)));
                case HIGHS -> Figure.of(balance.count(HIGH));
                case HIGHS_FOR_LEGAL -> Figure.of(balance.count(Balance.is(HIGH).and(Balance.routed(Route.LEGAL))));
                case HIGHS_FOR_MANAGEMENT ->
                    Figure.of(balance.count(Balance.is(HIGH).and(Balance.routed(Route.MANAGER))));
                case MEDIUMS -> Figure.of(balance.count(MEDIUM));
                case BASICS_OPEN -> Figure.of(balance.count(Balance::leavesBasicsOpen));
                case RISK_ADJUSTED_MARGIN -> balance.figures().get(FigureName.RISK_ADJUSTED_MARGIN);
                case TAIL_PERCENT_OF_FEE -> balance.tailPercentOfFee();
                case MARGIN -> balance.figures().get(FigureName.MARGIN);
                case LOSS_PERCENT_OF_MARGIN -> balance.lossPercentOfMargin();
            };
        }
    }

    /** Every gate, the highest first. */
    static List<GateTrace> all(Balance balance) {
        Optional<Gate> highest = Gates.highest(balance);
        return Arrays.stream(Gate.values())
                .map(gate -> new GateTrace(
                        gate,
                        Gates.holds(gate, balance),
                        highest.filter(gate::equals).isPresent(),
                        measures(gate, balance)))
                .toList();
    }

    private static Map<Measure, Figure> measures(Gate gate, Balance balance) {
        Map<Measure, Figure> measures = new EnumMap<>(Measure.class);
        asked(gate).forEach(measure -> measures.put(measure, measure.of(balance)));
        return measures;
    }

    private static List<Measure> asked(Gate gate) {
        return switch (gate) {
            case W1 -> List.of(Measure.REFUSED_CRITICALS);
            case W2 -> List.of(Measure.CRITICALS, Measure.MONEY_CRITICALS);
            case W3 -> List.of(Measure.RISK_ADJUSTED_MARGIN, Measure.CRITICALS, Measure.HIGHS);
            case E1 -> List.of(Measure.CRITICALS);
            case E2 -> List.of(Measure.HIGHS_FOR_LEGAL);
            case E3 -> List.of(Measure.TAIL_PERCENT_OF_FEE, Measure.RISK_ADJUSTED_MARGIN);
            case E4, N1 -> List.of(Measure.HIGHS);
            case E5 -> List.of(Measure.HIGHS_FOR_MANAGEMENT);
            case N2 -> List.of(Measure.MEDIUMS);
            case N3 -> List.of(Measure.BASICS_OPEN);
            case N4 -> List.of(Measure.MARGIN, Measure.LOSS_PERCENT_OF_MARGIN);
        };
    }
}
