package org.dealrisk.plan;

/** A condition, ready to be asked of all rows of a block at once; asked once of a block. */
final class ColumnTest implements ColumnNode {

    private final int place;
    private final Asking asking;

    /** Tells what it comes to in the rows of a block. */
    interface Asking {
        /** @param out every bit of which it has to set; what stands behind the last row is nobody's */
        void ask(Sheet sheet, Truths out);
    }

    /** @param place where a sheet keeps what it came to */
    ColumnTest(int place, Asking asking) {
        this.place = place;
        this.asking = asking;
    }

    Truths of(Sheet sheet) {
        Truths truths = sheet.truths(place);
        if (sheet.isNewTest(place)) {
            asking.ask(sheet, truths);
        }
        return truths;
    }

    /** The condition asked of one row after the other. */
    static Asking byRow(Condition condition) {
        return (sheet, out) -> {
            out.clear();
            for (int row = 0; row < sheet.size(); row++) {
                out.set(row, condition.ask(sheet.row(row)));
            }
        };
    }

    static Asking not(ColumnTest test) {
        return (sheet, out) -> out.not(test.of(sheet));
    }

    /** @param and whether they are joined by and, not by or */
    static Asking joined(ColumnTest[] tests, boolean and) {
        return (sheet, out) -> {
            out.copy(tests[0].of(sheet));
            for (int i = 1; i < tests.length; i++) {
                if (and) {
                    out.and(tests[i].of(sheet));
                } else {
                    out.or(tests[i].of(sheet));
                }
            }
        };
    }

    static Asking choice(ColumnTest condition, ColumnTest then, ColumnTest otherwise) {
        return (sheet, out) -> out.choose(condition.of(sheet), then.of(sheet), otherwise.of(sheet));
    }

    /** Where a number is one. */
    static Asking isNumber(ColumnAmount amount, boolean wanted) {
        return (sheet, out) -> {
            out.clear();
            double[] values = amount.of(sheet);
            for (int row = 0; row < sheet.size(); row++) {
                if (Double.isNaN(values[row]) != wanted) {
                    out.yes[row >> 6] |= 1L << row;
                }
            }
        };
    }
}
