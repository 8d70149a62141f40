package org.dealrisk.economics;

import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * What late money, late work and hurry cost, of many rows; the formulas are those of {@link PaymentDelay}, {@link
 * LiquidatedDamages} and {@link ScheduleCompression}.
 */
final class EstimatedDelays {

    final Column upfrontAmount = new Column();
    final Column financingCost = new Column();
    /** What is paid later, money. */
    final Column outstanding = new Column();

    final Column damagesIn30Days = new Column();
    final Column damagesP95 = new Column();

    final Column scheduleRatio = new Column();
    final Column overloadPercent = new Column();
    final Column approvalShare = new Column();
    /** Of interest for sums only: what costs nothing may be no number. */
    final Column overtime = new Column();

    private final Column hundred = Column.constant(Figure.HUNDRED);
    private final Column days30 = Column.constant(Figure.of(30));
    private final Column daysOfYear = Column.constant(Figure.of(365));
    private final Column infinite = new Column().filled();
    private final Column lateDays;
    private final Column premium;
    private final Column upfront = new Column();
    private final Column scratch = new Column();
    private final Column other = new Column();
    private final Column damagesCap = new Column();

    EstimatedDelays(Assumptions assumptions) {
        this.lateDays = Column.constant(assumptions.lateDays());
        this.premium = Column.constant(assumptions.overtimePremium());
        for (int row = 0; row < Column.ROWS; row++) {
            infinite.put(row, Double.POSITIVE_INFINITY, 0);
        }
    }

    /** @param labour money */
    void of(BlockInputs in, Column labour) {
        payment(in);
        damages(in);
        schedule(in, labour);
    }

    private void payment(BlockInputs in) {
        Column fee = in.of(Field.FEE);
        upfront.smaller(in.of(Field.UPFRONT_PERCENT), hundred);
        upfrontAmount.quotient(scratch.product(fee, upfront), hundred);
        scratch.difference(hundred, upfront);
        in.settleZero(scratch);
        outstanding.quotient(other.product(fee, scratch), hundred);
        Column days = in.of(Field.NET_DAYS);
        scratch.productOrZero(outstanding, days).filled();
        for (int row = 0; row < Column.ROWS; row++) {
            if (days.value(row) == 0) {
                scratch.putZero(row);
            }
        }
        financingCost.quotient(other.product(scratch, in.of(Field.FINANCING_RATE)), daysOfYear);
    }

    private void damages(BlockInputs in) {
        if (!in.has(Field.LD_DAILY_PERCENT)) {
            damagesIn30Days.blank();
            damagesP95.blank();
            return;
        }
        damagesCap.copy(in.of(Field.LD_CAP_PERCENT)).filled();
        @Nullable String[] words = in.words(Field.LD_CAP_PERCENT);
        byte[] kinds = in.kinds(Field.LD_CAP_PERCENT);
        for (int row = 0; row < Column.ROWS; row++) {
            if (kinds[row] == AnswerBlock.WORD && "none".equals(words[row])) {
                damagesCap.put(row, infinite);
            }
        }
        damages(damagesIn30Days, in, days30);
        damages(damagesP95, in, lateDays);
    }

    private void damages(Column result, BlockInputs in, Column days) {
        Column daily = in.of(Field.LD_DAILY_PERCENT);
        scratch.product(daily, days);
        other.smaller(scratch, damagesCap);
        for (int row = 0; row < Column.ROWS; row++) {
            if (scratch.value(row) == 0) {
                other.putZero(row);
            }
        }
        scratch.product(other, in.of(Field.FEE));
        result.quotient(scratch, hundred);
    }

    private void schedule(BlockInputs in, Column labour) {
        Column required = in.of(Field.REQUIRED_DAYS);
        scheduleRatio.quotient(required, in.of(Field.NORMAL_DAYS));
        approvalShare.quotient(in.of(Field.CLIENT_APPROVAL_DAYS), required);
        other.product(hundred, scratch.difference(in.of(Field.NORMAL_DAYS), required));
        overloadPercent.quotient(other, required);
        scratch.copy(overloadPercent).atLeastZero();
        other.product(scratch, labour);
        scratch.product(other, premium);
        overtime.quotient(scratch, hundred);
    }
}
