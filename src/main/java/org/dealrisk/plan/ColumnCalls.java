package org.dealrisk.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealrisk.clause.Wording;
import org.dealrisk.expr.Argument;
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
        return switch (call.function()) {
            case Functions.CLAUSE -> Optional.of(clause(type(call)));
            case Functions.LACKS -> Optional.of(lacks(type(call)));
            case Functions.CLAUSE_BY -> Optional.of(clauseBy(call, (Condition) byRow));
            case Functions.FINDINGS -> Optional.of(findings(call));
            case Functions.WORDING ->
                Optional.of(wording(Wording.ofLabel(word(call, 0)).orElseThrow()));
            case Functions.WRITTEN ->
                Optional.of(
                        written(planner.named(((Argument.Name) call.arguments().get(0)).name()), word(call, 1)));
            case Functions.REACHES -> reaches(call, (Condition) byRow, planner);
            case Functions.AT_LEAST -> Optional.of(atLeast(call, planner));
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
                long lacking = sheet.contracts().complete()[row >> 6] & ~carriers[row >> 6];
                out.set(row, Condition.of((lacking >>> row & 1) != 0 && isBlank(sheet, row, fed)));
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

    private ColumnTest clauseBy(Expr.Call call, Condition byRow) {
        ClauseType type = type(call);
        Clause.Author author = Clause.Author.valueOf(word(call, 1).toUpperCase(Locale.ROOT));
        List<Optional<Field>> asked = CallPlanner.asked(call);
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

    private ColumnAmount findings(Expr.Call call) {
        Severity least = Severity.ofLabel(word(call, 0)).orElseThrow();
        List<Route> routes = Arrays.stream(Route.values())
                .filter(route -> call.arguments().size() < 2 || route.label().equals(word(call, 1)))
                .toList();
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

    private ColumnTest written(Field field, String label) {
        Remark.Kind kind = Remark.Kind.values()[Functions.REMARKS.indexOf(label)];
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

    private Optional<ColumnNode> reaches(Expr.Call call, Condition byRow, ColumnPlanner planner) {
        String wanted = word(call, 1);
        return planner.field(expression(call, 0))
                .map(field -> nodes.holds(
                        List.of(Functions.REACHES, field, wanted),
                        field,
                        FactPlanner.standard(field),
                        stage -> stage instanceof String found && Stage.reaches(found, wanted),
                        byRow));
    }

    /** Without a figure for the currency the deal is taken as large enough: the careful side. */
    private ColumnTest atLeast(Expr.Call call, ColumnPlanner planner) {
        ColumnAmount amount = planner.amount(expression(call, 0));
        Parameter parameter = Optional.ofNullable(parameters.get(word(call, 1))).orElseThrow();
        Map<String, Double> least = new HashMap<>();
        for (Map.Entry<String, BigDecimal> one : parameter.byCurrency().entrySet()) {
            least.put(one.getKey(), one.getValue().doubleValue());
        }
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

    private static ClauseType type(Expr.Call call) {
        return ClauseType.ofLabel(word(call, 0)).orElseThrow();
    }

    private static String word(Expr.Call call, int index) {
        return ((Argument.Word) call.arguments().get(index)).word();
    }

    private static Expr expression(Expr.Call call, int index) {
        return ((Argument.Value) call.arguments().get(index)).expr();
    }
}
