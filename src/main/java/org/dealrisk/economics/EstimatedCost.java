package org.dealrisk.economics;

import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;

/** What the deals of many rows cost us and leave; formulas: {@link CostAndMargin}, {@link Discount}. */
final class EstimatedCost {

    final Column cost = new Column();
    final Column margin = new Column();
    final Column marginPercent = new Column();
    final Column costPerLead = new Column();
    final Column lossPerLead = new Column();
    final Column discountPercent = new Column();
    /** Labour where hours are stated, money; for overtime. */
    final Column labour = new Column();

    private final Column zero = Column.constant(Figure.ZERO);
    private final Column hundred = Column.constant(Figure.HUNDRED);
    private final Column delivery = new Column();
    private final Column fixed = new Column();
    private final Column labourOrZero = new Column();
    private final Column scratch = new Column();
    private final Column difference = new Column();

    /** @param pricePerLead of the rows, where it was worked out already */
    void of(BlockInputs in, Column pricePerLead) {
        Column fee = in.of(Field.FEE);
        labour.productOrZero(in.of(Field.LABOUR_HOURS), in.of(Field.HOURLY_COST));
        cost(in);
        margin.difference(fee, cost);
        marginPercent.quotientOrNothing(scratch.product(hundred, margin), fee);
        difference.difference(in.of(Field.LIST_PRICE), fee);
        discountPercent.quotientOrNothing(scratch.product(hundred, difference), in.of(Field.LIST_PRICE));
        costPerLead(in);
        lossPerLead.difference(costPerLead, pricePerLead);
    }

    private void cost(BlockInputs in) {
        if (in.has(Field.UNIT_COST)) {
            scratch.product(in.of(Field.UNIT_COST), in.of(Field.PROMISED_LEADS));
            choose(delivery.filled(), in, scratch);
        } else {
            in.lineOrElse(delivery, Field.PLANNED_SPEND, zero);
        }
        cost.copy(delivery);
        if (in.has(Field.FIXED_COST)) {
            cost.sum(cost, in.lineOrElse(fixed, Field.FIXED_COST, zero));
        }
        if (in.has(Field.LABOUR_HOURS)) {
            cost.sum(cost, labourOrZero(in));
        }
        blankWithoutLine(in);
    }

    private Column labourOrZero(BlockInputs in) {
        byte[] hours = in.kinds(Field.LABOUR_HOURS);
        labourOrZero.copy(labour).filled();
        for (int row = 0; row < Column.ROWS; row++) {
            if (hours[row] <= AnswerBlock.NOT_FILLED_IN) {
                labourOrZero.putZero(row);
            }
        }
        return labourOrZero;
    }

    private static void choose(Column delivery, BlockInputs in, Column unitCosts) {
        byte[] spends = in.kinds(Field.PLANNED_SPEND);
        byte[] units = in.kinds(Field.UNIT_COST);
        Column spend = in.of(Field.PLANNED_SPEND);
        for (int row = 0; row < Column.ROWS; row++) {
            if (spends[row] > AnswerBlock.NOT_FILLED_IN) {
                delivery.put(row, spend);
            } else if (units[row] > AnswerBlock.NOT_FILLED_IN) {
                delivery.put(row, unitCosts);
            } else {
                delivery.putZero(row);
            }
        }
    }

    private void blankWithoutLine(BlockInputs in) {
        byte[] spends = in.kinds(Field.PLANNED_SPEND);
        byte[] units = in.kinds(Field.UNIT_COST);
        byte[] fixes = in.kinds(Field.FIXED_COST);
        byte[] hours = in.kinds(Field.LABOUR_HOURS);
        for (int row = 0; row < Column.ROWS; row++) {
            if (spends[row] <= AnswerBlock.NOT_FILLED_IN
                    && units[row] <= AnswerBlock.NOT_FILLED_IN
                    && fixes[row] <= AnswerBlock.NOT_FILLED_IN
                    && hours[row] <= AnswerBlock.NOT_FILLED_IN) {
                cost.putNothing(row);
            }
        }
    }

    private void costPerLead(BlockInputs in) {
        byte[] units = in.kinds(Field.UNIT_COST);
        Column unitCost = in.of(Field.UNIT_COST);
        costPerLead.quotient(in.of(Field.PLANNED_SPEND), in.of(Field.EXPECTED_UNITS));
        if (!in.has(Field.UNIT_COST)) {
            return;
        }
        costPerLead.filled();
        for (int row = 0; row < Column.ROWS; row++) {
            if (units[row] > AnswerBlock.NOT_FILLED_IN) {
                costPerLead.put(row, unitCost);
            }
        }
    }
}
