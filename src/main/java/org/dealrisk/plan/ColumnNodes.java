package org.dealrisk.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dealrisk.economics.FigureName;
import org.dealrisk.expr.Expr;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.rule.ReadingCount;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parts of conditions that look at columns, each once: what several rules ask is asked once of a block.
 * Used while rules are planned, by one thread.
 */
final class ColumnNodes {

    private static final int NOT_KEPT = -1;

    private final Shape shape;
    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private final Map<Object, ColumnTest> tests = new HashMap<>();
    private final Map<Object, ColumnAmount> amounts = new HashMap<>();
    private int keptAmounts;

    ColumnNodes(Shape shape) {
        this.shape = shape;
    }

    /** The fields that a sheet has to have columns for besides those that conditions name. */
    Set<Field> fields() {
        return fields;
    }

    /** How many places tests need. */
    int tests() {
        return tests.size();
    }

    /** How many places amounts need. */
    int amounts() {
        return keptAmounts;
    }

    /** @param what tells the test apart from all others; equal ones are one */
    ColumnTest test(Object what, ColumnTest.Asking asking) {
        ColumnTest known = tests.get(what);
        if (known == null) {
            known = new ColumnTest(tests.size(), asking);
            tests.put(what, known);
        }
        return known;
    }

    /** @param what tells the amount apart from all others; equal ones are one */
    ColumnAmount amount(Object what, ColumnAmount.Source source) {
        ColumnAmount known = amounts.get(what);
        if (known == null) {
            known = new ColumnAmount(source.isKept() ? keptAmounts++ : NOT_KEPT, source);
            amounts.put(what, known);
        }
        return known;
    }

    ColumnTest settled(int answer) {
        return test(List.of("settled", answer), (sheet, out) -> out.fill(answer));
    }

    ColumnAmount settled(double value) {
        return amount(List.of("settled", value), ColumnAmount.settled(value));
    }

    ColumnAmount figure(FigureName name) {
        return amount(name, new ColumnAmount.AsItStands() {
            @Override
            public double[] values(Sheet sheet, int place) {
                return sheet.estimates().values(name);
            }

            @Override
            public double[] errors(Sheet sheet, int place) {
                return sheet.estimates().errors(name);
            }
        });
    }

    ColumnAmount count(ReadingCount count) {
        if (count == ReadingCount.MONEY_FIELDS) {
            return amount(count, ColumnAmount.exactly(moneyFields()));
        }
        return amount(count, ColumnAmount.exactly((sheet, values) -> {
            // A row without clauses and conflicts has none of what is counted.
            Arrays.fill(values, 0);
            for (int row = 0; row < sheet.size() && !sheet.contracts().areBare(); row++) {
                values[row] = count.in(sheet.contract(row));
            }
        }));
    }

    private ColumnAmount.Exactly moneyFields() {
        List<Field> money = shape.fields().stream()
                .filter(field -> field.kind() == FieldKind.MONEY)
                .toList();
        fields.addAll(money);
        return (sheet, values) -> {
            Arrays.fill(values, 0);
            for (int i = 0; i < money.size(); i++) {
                byte[] kinds = sheet.block().kinds(money.get(i));
                for (int row = 0; row < sheet.size(); row++) {
                    values[row] += AnswerBlock.isKnown(kinds[row]) ? 1 : 0;
                }
            }
        };
    }

    /** @param byRow the same for one row */
    ColumnAmount number(Field field, double standard, Amount byRow) {
        if (!shape.mayAnswer(field)) {
            return settled(standard);
        }
        boolean plain = Double.isNaN(standard) && field.kind() != FieldKind.LIABILITY_CAP;
        return amount(
                List.of("number", field),
                plain ? FieldNumbers.asTheyStand(field) : FieldNumbers.orStandard(field, standard, byRow));
    }

    /**
     * A number that is told of a field row by row; none where the field is not known.
     *
     * @param byRow the number in one row
     */
    ColumnAmount whereKnown(Field field, Amount byRow) {
        if (!shape.mayAnswer(field)) {
            return settled(Double.NaN);
        }
        return amount(byRow, ColumnAmount.exactly((sheet, values) -> {
            byte[] kinds = sheet.block().kinds(field);
            for (int row = 0; row < sheet.size(); row++) {
                values[row] = AnswerBlock.isKnown(kinds[row]) ? byRow.of(sheet.row(row)) : Double.NaN;
            }
        }));
    }

    /** @param standard what holds where nothing is said, by the numbers of {@link Condition} */
    ColumnTest flag(Field field, int standard) {
        return test(List.of("flag", field), (sheet, out) -> {
            byte[] kinds = sheet.block().kinds(field);
            out.clear();
            for (int row = 0; row < sheet.size(); row++) {
                byte kind = kinds[row];
                out.set(
                        row,
                        kind == AnswerBlock.YES ? Condition.TRUE : kind == AnswerBlock.NO ? Condition.FALSE : standard);
            }
        });
    }

    ColumnTest presence(Expr.Question question, Field field) {
        return test(List.of(question, field), (sheet, out) -> {
            byte[] kinds = sheet.block().kinds(field);
            out.clear();
            for (int row = 0; row < sheet.size(); row++) {
                out.set(row, Condition.of(answers(question, kinds[row])));
            }
        });
    }

    private static boolean answers(Expr.Question question, byte kind) {
        return switch (question) {
            case MISSING -> kind == AnswerBlock.UNKNOWN || kind == AnswerBlock.NOT_FILLED_IN;
            case KNOWN -> AnswerBlock.isKnown(kind);
            case UNKNOWN -> kind == AnswerBlock.UNKNOWN;
        };
    }

    /**
     * Whether a field holds what is wanted; open where it holds nothing.
     *
     * @param what tells the test apart from all others
     * @param standard what holds where nothing is said; null where nothing does
     * @param byRow the same for one row, for answers of other kinds
     */
    ColumnTest holds(Object what, Field field, @Nullable Object standard, Predicate<Object> wanted, Condition byRow) {
        int silent = standard == null ? Condition.OPEN : Condition.of(wanted.test(standard));
        if (!shape.mayAnswer(field)) {
            return settled(silent);
        }
        return test(what, (sheet, out) -> {
            byte[] kinds = sheet.block().kinds(field);
            double[] numbers = sheet.block().numbers(field);
            @Nullable String[] words = sheet.block().words(field);
            out.clear();
            for (int row = 0; row < sheet.size(); row++) {
                String word = words[row];
                if (word != null) {
                    out.set(row, Condition.of(wanted.test(word)));
                } else if (kinds[row] == AnswerBlock.NUMBER) {
                    out.set(row, Condition.of(wanted.test(numbers[row])));
                } else if (kinds[row] == AnswerBlock.TIMES_FEE
                        && !Double.isNaN(FieldNumbers.timesFee(sheet, row, numbers[row]))) {
                    out.set(row, Condition.of(wanted.test(FieldNumbers.timesFee(sheet, row, numbers[row]))));
                } else {
                    out.set(row, AnswerBlock.isKnown(kinds[row]) ? byRow.ask(sheet.row(row)) : silent);
                }
            }
        });
    }
}
