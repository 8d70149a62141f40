package org.dealrisk.economics;

import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;

/** The limits of what the deals of many rows owe; the formulas are those of {@link Cap} and {@link DealEconomics}. */
final class EstimatedLimits {

    final Column makeGoodCapPercent = new Column();
    final Column makeGoodCap = new Column();
    final Column liabilityCapMultiple = new Column();

    private final Column hundred = Column.constant(Figure.HUNDRED);
    private final Column scratch = new Column();
    private final Column percent = new Column();

    void of(BlockInputs in) {
        Column fee = in.of(Field.FEE);
        liabilityCap(in, fee);
        makeGoodCapPercent.blank();
        makeGoodCapPercent.takeSmaller(percentOf(in.of(Field.MAKE_GOOD_CAP_UNITS), in.of(Field.PROMISED_LEADS)));
        makeGoodCapPercent.takeSmaller(percentOf(in.of(Field.MAKE_GOOD_CAP_AMOUNT), fee));
        makeGoodCapPercent.takeSmaller(in.of(Field.MAKE_GOOD_CAP_PERCENT));
        makeGoodCapPercent.takeSmaller(percentOf(in.of(Field.MAKE_GOOD_CAP_DAYS), in.of(Field.CAMPAIGN_DAYS)));
        makeGoodCap.quotient(scratch.product(makeGoodCapPercent, fee), hundred);
    }

    /** Over the fee, unless it is stated in fees. */
    private void liabilityCap(BlockInputs in, Column fee) {
        Column limit = in.of(Field.LIABILITY_LIMIT);
        liabilityCapMultiple.quotient(limit, fee);
        byte[] kinds = in.kinds(Field.LIABILITY_LIMIT);
        for (int row = 0; row < in.size(); row++) {
            if (kinds[row] == AnswerBlock.TIMES_FEE) {
                liabilityCapMultiple.filled().put(row, limit);
            }
        }
    }

    private Column percentOf(Column part, Column whole) {
        return percent.quotient(scratch.product(hundred, part), whole);
    }
}
