package org.dealrisk.economics;

import org.dealrisk.model.Field;

/** What the promised units are worth to the client, of many rows; the formulas are those of {@link ImpliedValue}. */
final class EstimatedValue {

    final Column gross = new Column();
    final Column expectedRevenue = new Column();
    final Column expectedGrossProfit = new Column();
    final Column multipleGross = new Column();
    final Column multipleNet = new Column();
    final Column vendorShare = new Column();
    final Column pricePerLead = new Column();
    final Column breakEvenCloseRate = new Column();
    final Column upsellRatio = new Column();

    private final Column one = Column.constant(Figure.ONE);
    private final Column targetMultiple;
    private final Column validity = new Column();
    private final Column orders = new Column();
    private final Column margin = new Column();
    private final Column valid = new Column();
    private final Column scratch = new Column();
    private final Column wanted = new Column();

    EstimatedValue(Assumptions assumptions) {
        this.targetMultiple = Column.constant(assumptions.targetMultiple());
    }

    void of(BlockInputs in) {
        Column fee = in.of(Field.FEE);
        in.settleRate(Field.LEAD_VALIDITY_RATE);
        in.settleRate(Field.CLOSE_RATE);
        in.settleRate(Field.CLIENT_GROSS_MARGIN);
        in.orElse(validity, Field.LEAD_VALIDITY_RATE, one);
        in.orElse(orders, Field.ORDERS_PER_CUSTOMER, one);
        in.orElse(margin, Field.CLIENT_GROSS_MARGIN, one);
        gross.product(in.of(Field.PROMISED_LEADS), in.of(Field.AVERAGE_ORDER_VALUE));
        multipleGross.quotient(gross, fee);
        vendorShare.quotient(fee, gross);
        pricePerLead.quotient(fee, in.of(Field.PROMISED_LEADS));
        upsellRatio.quotient(in.of(Field.AVERAGE_ORDER_VALUE), in.of(Field.ENTRY_ORDER_VALUE));
        expected(in, fee);
    }

    private void expected(BlockInputs in, Column fee) {
        valid.product(gross, validity);
        scratch.product(valid, in.of(Field.CLOSE_RATE));
        expectedRevenue.product(scratch, orders);
        expectedGrossProfit.product(expectedRevenue, in.of(Field.CLIENT_GROSS_MARGIN));
        scratch.product(expectedRevenue, margin);
        multipleNet.quotient(scratch, fee);
        scratch.product(valid, orders);
        wanted.product(scratch, margin);
        scratch.product(targetMultiple, fee);
        breakEvenCloseRate.quotient(scratch, wanted);
    }
}
