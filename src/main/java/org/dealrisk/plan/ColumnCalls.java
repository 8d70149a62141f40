package org.dealrisk.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealrisk.clause.Wording;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Operator;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.dealrisk.rule.Functions;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Stage;
import org.jspecify.annotations.Nullable;

/** What the functions in the conditions of one rule ask of many rows at once; see {@link CallPlanner}. */
final class ColumnCalls {

    private final ColumnNodes nodes;
    private final Map<String, Parameter> parameters;

    ColumnCalls(ColumnNodes nodes, Map<String, Parameter> parameters) {
        this.nodes = nodes;
        this.parameters = parameters;
    }

    /**
     * @param byRow the same call for one row
     * @return empty for a call that has no form for columns
     */
    Optional<ColumnNode> plan(Expr.Call call, Node byRow, ColumnPlanner planner) {
        CallArguments arguments = new CallArguments(call);
        return switch (call.function()) {
            case Functions.CLAUSE -> Optional.of(clause(arguments.type()));
            case Functions.LACKS -> Optional.of(lacks(arguments.type()));
            case Functions.CLAUSE_BY -> Optional.of(clauseBy(arguments, (Condition) byRow));
            case Functions.FINDINGS -> Optional.of(findings(arguments.severity(), arguments.routes()));
            case Functions.WORDING -> Optional.of(wording(arguments.wording()));
            case Functions.WRITTEN -> Optional.of(written(planner.named(arguments.name()), arguments.remark()));
            case Functions.REACHES -> reaches(arguments, (Condition) byRow, planner);
            case Functions.AT_LEAST ->
                Optional.of(atLeast(planner.amount(arguments.expression()), arguments.sums(parameters)));
            default -> throw new IllegalArgumentException("no function " + call.function());
        };
    }

    private ColumnTest clause(ClauseType type) {
        return nodes.test(List.of(Functions.CLAUSE, type), (sheet, out) -> {
            out.clear();
            carriers(sheet, type, out.yes);
            for (int w = 0; w < Truths.WORDS; w++) {
                out.open[w] = ~(out.yes[w] | sheet.contracts().complete()[w]);
            }
        });
    }

    private ColumnTest lacks(ClauseType type) {
        List<Field> fed = List.copyOf(type.feeds());
        return nodes.test(List.of(Functions.LACKS, type), (sheet, out) -> {
            out.clear();
            long[] carriers = new long[Truths.WORDS];
            carriers(sheet, type, carriers);
            for (int row = 0; row < sheet.size(); row++) {
                boolean carried = (carriers[row >> 6] >>> row & 1) != 0;
                boolean lacking = !carried
                        && isBlank(sheet, row, fed)
                        && sheet.contracts().ruleOut(type, sheet, row);
                out.set(row, Condition.of(lacking));
            }
        });
    }

    private static boolean isBlank(Sheet sheet, int row, List<Field> fields) {
        for (Field field : fields) {
            if (!sheet.block().has(field) || sheet.block().kinds(field)[row] != AnswerBlock.NOT_FILLED_IN) {
                return false;
            }
        }
        return true;
    }

    private ColumnTest clauseBy(CallArguments arguments, Condition byRow) {
        ClauseType type = arguments.type();
        Clause.Author author = arguments.author();
        List<Optional<Field>> asked = arguments.asked();
        return nodes.test(byRow, (sheet, out) -> {
            out.clear();
            long[] carriers = new long[Truths.WORDS];
            carriers(sheet, type, carriers);
            for (int w = 0; w < Truths.WORDS; w++) {
                out.open[w] = ~(carriers[w] | sheet.contracts().complete()[w]);
            }
            for (int row = 0; row < sheet.size(); row++) {
                if ((carriers[row >> 6] >>> row & 1) != 0) {
                    boolean complete = (sheet.contracts().complete()[row >> 6] >>> row & 1) != 0;
                    out.set(row, CallPlanner.by(sheet.contract(row).carrying(type), complete, author, asked));
                }
            }
        });
    }

    private static void carriers(Sheet sheet, ClauseType type, long[] out) {
        for (int w = 0; w < Truths.WORDS; w++) {
            for (long left = sheet.contracts().spoken()[w]; left != 0; left &= left - 1) {
                int row = (w << 6) + Long.numberOfTrailingZeros(left);
                if (sheet.types(row).contains(type)) {
                    out[w] |= 1L << row;
                }
            }
        }
    }

    private ColumnAmount findings(Severity least, List<Route> routes) {
        return nodes.amount(
                List.of(Functions.FINDINGS, least, routes),
                ColumnAmount.exactly((sheet, values) -> sheet.countFirst(
                        find -> find.severity().atLeast(least)
                                && routes.contains(find.rule().route()),
                        values)));
    }

    private ColumnTest wording(Wording wording) {
        return nodes.test(wording, (sheet, out) -> {
            out.clear();
            for (int row = 0; row < sheet.size(); row++) {
                boolean may =
                        !sheet.isOfAnswers(row) && !sheet.deal(row).phrases().isEmpty();
                out.set(
                        row,
                        Condition.of(may && !sheet.deal(row).phrases(wording).isEmpty()));
            }
        });
    }

    private ColumnTest written(Field field, Remark.Kind kind) {
        return nodes.test(List.of(kind, field), (sheet, out) -> {
            out.clear();
            for (int row = 0; row < sheet.size(); row++) {
                List<Remark> remarks = sheet.remarks(row);
                for (int i = 0; i < remarks.size(); i++) {
                    if (remarks.get(i).field() == field && remarks.get(i).kind() == kind) {
                        out.set(row, Condition.TRUE);
                    }
                }
            }
        });
    }

    private Optional<ColumnNode> reaches(CallArguments arguments, Condition byRow, ColumnPlanner planner) {
        String wanted = arguments.word(1);
        return planner.field(arguments.expression())
                .map(field -> nodes.holds(
                        List.of(Functions.REACHES, field, wanted),
                        field,
                        FactPlanner.standard(field),
                        stage -> stage instanceof String found && Stage.reaches(found, wanted),
                        byRow));
    }

    /** Without a figure for the currency the deal is taken as large enough: the careful side. */
    private ColumnTest atLeast(ColumnAmount amount, Map<String, Double> least) {
        ColumnAmount needed = nodes.amount(List.of("least", least), ColumnAmount.exactly((sheet, values) -> {
            @Nullable
            String[] codes =
                    sheet.block().has(Field.CURRENCY_CODE) ? sheet.block().words(Field.CURRENCY_CODE) : null;
            String last = null;
            double sum = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < sheet.size(); row++) {
                String code = codes == null ? null : codes[row];
                // Most rows have the currency of the row before.
                if (!Objects.equals(code, last)) {
                    sum = code == null ? Double.NEGATIVE_INFINITY : least.getOrDefault(code, Double.NEGATIVE_INFINITY);
                    last = code;
                }
                values[row] = sum;
            }
        }));
        return nodes.test(
                List.of(Functions.AT_LEAST, amount, needed), ColumnAmount.compared(Operator.AT_LEAST, amount, needed));
    }
}
