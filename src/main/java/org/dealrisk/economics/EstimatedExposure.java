package org.dealrisk.economics;

import org.dealrisk.model.Field;

/** The losses of many rows, summed; the formulas are those of {@link Exposure} and {@link RevisionChurn}. */
final class EstimatedExposure {

    final Column extraRounds = new Column();
    final Column extraRevisionCost = new Column();
    final Column expectedLoss = new Column();
    final Column riskAdjustedMargin = new Column();
    final Column tailLoss = new Column();
    final Column tailPercentOfFee = new Column();
    final Column lossPercentOfMargin = new Column();

    private final Column zero = Column.constant(Figure.ZERO);
    private final Column hundred = Column.constant(Figure.HUNDRED);
    private final Column probabilityOfDefault;
    private final boolean creditModel;
    private final boolean creditTail;
    private final Column scratch = new Column();

    EstimatedExposure(Assumptions assumptions) {
        Figure defaults = assumptions.probabilityOfDefault();
        this.probabilityOfDefault = Column.constant(defaults);
        this.creditModel = !defaults.isZero();
        this.creditTail = defaults.compare(PaymentDelay.TAIL).orElse(0) > 0;
    }

    void of(BlockInputs in, EstimatedRemedies remedies, EstimatedDelays delays, Column margin) {
        churn(in);
        expectedLoss.copy(zero);
        expectedLoss.addNumbers(remedies.expected);
        expectedLoss.addNumbers(extraRevisionCost);
        expectedLoss.addNumbers(delays.financingCost);
        expectedLoss.addNumbers(delays.overtime);
        tailLoss.copy(zero);
        tailLoss.addNumbers(remedies.p95);
        tailLoss.addNumbers(delays.damagesP95);
        tailLoss.addNumbers(extraRevisionCost);
        tailLoss.addNumbers(delays.financingCost);
        tailLoss.addNumbers(delays.overtime);
        if (creditModel) {
            expectedLoss.addNumbers(scratch.product(delays.outstanding, probabilityOfDefault));
        }
        if (creditTail) {
            tailLoss.addNumbers(delays.outstanding);
        }
        percents(in, margin);
    }

    private void percents(BlockInputs in, Column margin) {
        riskAdjustedMargin.difference(margin, expectedLoss);
        tailPercentOfFee.quotient(scratch.product(hundred, tailLoss), in.of(Field.FEE));
        in.settleZero(margin);
        lossPercentOfMargin.quotient(scratch.product(hundred, expectedLoss), margin);
    }

    private void churn(BlockInputs in) {
        extraRounds.difference(in.of(Field.REVISION_ROUNDS_ACTUAL), in.of(Field.REVISION_ROUNDS_INCLUDED));
        in.settleZero(extraRounds);
        extraRounds.atLeastZero();
        scratch.productOrZero(extraRounds, in.of(Field.HOURS_PER_ROUND));
        extraRevisionCost.productOrZero(scratch, in.of(Field.HOURLY_COST));
    }
}
