package org.dealrisk.batch;

import java.math.BigDecimal;
import java.util.Comparator;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;

/**
 * What rows are sorted by: verdict, index, tail loss, fee, each the gravest first, then the order of the
 * input. Rows without a verdict come last.
 *
 * @param verdict -1 for none
 */
record RiskKey(int verdict, int index, BigDecimal tail, BigDecimal fee, long row) implements Comparable<RiskKey> {

    private static final Comparator<RiskKey> WORST_FIRST = Comparator.comparingInt(RiskKey::verdict)
            .thenComparingInt(RiskKey::index)
            .thenComparing(RiskKey::tail)
            .thenComparing(RiskKey::fee)
            .reversed()
            .thenComparingLong(RiskKey::row);

    static RiskKey of(RowResult result) {
        long row = result.row().number();
        return result instanceof RowResult.Judged judged ? of(judged, row) : none(row);
    }

    static RiskKey of(RowResult.Judged judged, long row) {
        Figure tail = judged.brief().figures().get(FigureName.TAIL_LOSS);
        return new RiskKey(
                judged.brief().verdict().ordinal(),
                judged.brief().riskIndex(),
                tail instanceof Figure.Known known ? known.value() : BigDecimal.ZERO,
                Tally.fee(judged.deal()).orElse(BigDecimal.ZERO),
                row);
    }

    private static RiskKey none(long row) {
        return new RiskKey(-1, 0, BigDecimal.ZERO, BigDecimal.ZERO, row);
    }

    @Override
    public int compareTo(RiskKey other) {
        return WORST_FIRST.compare(this, other);
    }
}
