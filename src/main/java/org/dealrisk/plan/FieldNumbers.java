package org.dealrisk.plan;

import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;

/** The numbers that the rows of a block say of a field. */
final class FieldNumbers {

    /** Up to it every whole number is a double. */
    private static final double MOST_WHOLE = 0x1p53;

    private FieldNumbers() {}

    /** Those of the block; for a field without a standard that is not stated in fees. */
    static ColumnAmount.Source asTheyStand(Field field) {
        return new ColumnAmount.AsItStands() {
            @Override
            public double[] values(Sheet sheet, int place) {
                return sheet.block().numbers(field);
            }

            @Override
            public double[] errors(Sheet sheet, int place) {
                return sheet.zeros();
            }
        };
    }

    /**
     * @param standard what holds where nothing is said; NaN where nothing does
     * @param byRow the same for one row, for answers of other kinds
     */
    static ColumnAmount.Source orStandard(Field field, double standard, Amount byRow) {
        return ColumnAmount.exactly((sheet, values) -> {
            byte[] kinds = sheet.block().kinds(field);
            double[] numbers = sheet.block().numbers(field);
            for (int row = 0; row < sheet.size(); row++) {
                double inMoney = kinds[row] == AnswerBlock.TIMES_FEE ? timesFee(sheet, row, numbers[row]) : Double.NaN;
                boolean told = kinds[row] != AnswerBlock.TIMES_FEE && kinds[row] != AnswerBlock.OTHER;
                values[row] = !Double.isNaN(inMoney)
                        ? inMoney
                        : !told ? byRow.of(sheet.row(row)) : AnswerBlock.isKnown(kinds[row]) ? numbers[row] : standard;
            }
        });
    }

    /** So many times the fee; NaN unless a double tells it exactly. */
    static double timesFee(Sheet sheet, int row, double times) {
        AnswerBlock block = sheet.block();
        boolean known = block.has(Field.FEE) && block.kinds(Field.FEE)[row] == AnswerBlock.NUMBER;
        double fee = known ? block.numbers(Field.FEE)[row] : Double.NaN;
        boolean whole = Math.rint(fee) == fee && Math.rint(times) == times && Math.abs(fee * times) < MOST_WHOLE;
        return whole ? fee * times : Double.NaN;
    }
}
