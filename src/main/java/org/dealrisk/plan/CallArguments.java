package org.dealrisk.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.Wording;
import org.dealrisk.expr.Argument;
import org.dealrisk.expr.Expr;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.dealrisk.rule.Functions;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;

/**
 * What the arguments of a call in a condition stand for. The checker has let no call through whose arguments are
 * others than {@link Functions} declares.
 */
record CallArguments(Expr.Call call) {

    /** The type of clause that comes first. */
    ClauseType type() {
        return ClauseType.ofLabel(word(0)).orElseThrow();
    }

    /** The author that comes after the type of clause. */
    Clause.Author author() {
        return Clause.Author.valueOf(word(1).toUpperCase(Locale.ROOT));
    }

    /**
     * What a clause has to say something of, which comes after its author; empty for what a clause of the type has no
     * field for.
     */
    List<Optional<Field>> asked() {
        Map<String, Field> params = type().params();
        List<Optional<Field>> asked = new ArrayList<>();
        for (int i = 2; i < call.arguments().size(); i++) {
            asked.add(Optional.ofNullable(params.get(word(i))));
        }
        return asked;
    }

    /** The least severity of findings to count, which comes first. */
    Severity severity() {
        return Severity.ofLabel(word(0)).orElseThrow();
    }

    /** Whose findings to count: of the route that comes second, or all where none does. */
    List<Route> routes() {
        return Arrays.stream(Route.values())
                .filter(route -> call.arguments().size() < 2 || route.label().equals(word(1)))
                .toList();
    }

    Wording wording() {
        return Wording.ofLabel(word(0)).orElseThrow();
    }

    /** The kind of remark that comes after the name of a field. */
    Remark.Kind remark() {
        return Remark.Kind.values()[Functions.REMARKS.indexOf(word(1))];
    }

    /** By the code of a currency, the sum of the parameter that comes second. */
    Map<String, Double> sums(Map<String, Parameter> parameters) {
        Parameter parameter = Optional.ofNullable(parameters.get(word(1))).orElseThrow();
        Map<String, Double> sums = new HashMap<>();
        for (Map.Entry<String, BigDecimal> one : parameter.byCurrency().entrySet()) {
            sums.put(one.getKey(), one.getValue().doubleValue());
        }
        return sums;
    }

    /** The name of a field that comes first. */
    String name() {
        return ((Argument.Name) call.arguments().get(0)).name();
    }

    /** The expression that comes first. */
    Expr expression() {
        return ((Argument.Value) call.arguments().get(0)).expr();
    }

    /** @param index from 0 */
    String word(int index) {
        return ((Argument.Word) call.arguments().get(index)).word();
    }
}
