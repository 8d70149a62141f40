package org.dealrisk.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.Wording;
import org.dealrisk.expr.Operand;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;

/** What the functions in conditions come to in one deal. What they ask for, {@link DealFacts#looked} is told. */
record DealCalls(DealFacts facts) {

    /** @param arguments as {@link Functions} declares them, none of which cannot be told */
    Operand call(String function, List<Operand> arguments) {
        return switch (function) {
            case Functions.CLAUSE -> clause(type(arguments, 0));
            case Functions.LACKS -> Operand.of(lacks(type(arguments, 0)));
            case Functions.CLAUSE_BY -> clauseBy(arguments);
            case Functions.FINDINGS -> Operand.of((double) findings(arguments));
            case Functions.WORDING -> Operand.of(worded(wording(arguments)));
            case Functions.WRITTEN -> Operand.of(written(facts.field(text(arguments, 0)), text(arguments, 1)));
            case Functions.REACHES -> Operand.of(Stage.reaches(text(arguments, 0), text(arguments, 1)));
            case Functions.AT_LEAST -> atLeast(number(arguments, 0), text(arguments, 1));
            default -> throw new IllegalArgumentException("no function " + function);
        };
    }

    private Operand clause(ClauseType type) {
        facts.looked().at(type);
        if (facts.merged().carries(type)) {
            return Operand.TRUE;
        }
        return facts.contractIsComplete() ? Operand.FALSE : clausesOpen();
    }

    /** What is missing to rule a clause out: the clauses, or the word that they are all there are. */
    private Operand clausesOpen() {
        boolean given = facts.answer(Field.CLAUSE_LIST).isKnown();
        return Operand.unknown((given ? Field.CLAUSES_COMPLETE : Field.CLAUSE_LIST).path());
    }

    /** The whole contract is there, no clause carries the type, and nobody filled in what it would say. */
    private boolean lacks(ClauseType type) {
        facts.looked().at(type);
        return facts.lacks(type)
                && type.feeds().stream().allMatch(field -> facts.answer(field) instanceof Answer.NotFilledIn);
    }

    private Operand clauseBy(List<Operand> arguments) {
        facts.looked().at(type(arguments, 0));
        Clause.Author author = Clause.Author.valueOf(text(arguments, 1).toUpperCase(Locale.ROOT));
        List<ReadClause> candidates = facts.merged().carrying(type(arguments, 0)).stream()
                .filter(clause -> sets(clause, arguments))
                .toList();
        if (candidates.stream().anyMatch(clause -> clause.clause().draftedBy() == author)) {
            return Operand.TRUE;
        }
        boolean authorOpen = candidates.stream().anyMatch(c -> c.clause().draftedBy() == Clause.Author.UNKNOWN);
        return authorOpen || !facts.contractIsComplete() ? clausesOpen() : Operand.FALSE;
    }

    /** Whether the clause says something about every parameter asked for. */
    private static boolean sets(ReadClause clause, List<Operand> arguments) {
        for (int i = 2; i < arguments.size(); i++) {
            Field field = type(arguments, 0).params().get(text(arguments, i));
            if (field == null || !clause.said().containsKey(field)) {
                return false;
            }
        }
        return true;
    }

    private boolean worded(Wording wording) {
        facts.looked().atWriting();
        return !facts.merged().phrases(wording).isEmpty();
    }

    private boolean written(Field field, String remark) {
        facts.looked().atWriting();
        for (Remark found : facts.merged().deal().remarks()) {
            if (found.field() == field
                    && Functions.REMARKS.get(found.kind().ordinal()).equals(remark)) {
                return true;
            }
        }
        return false;
    }

    private long findings(List<Operand> arguments) {
        Severity least = Severity.ofLabel(text(arguments, 0)).orElseThrow();
        long count = 0;
        for (Hit hit : facts.found()) {
            boolean routed = arguments.size() < 2 || hit.rule().route().label().equals(text(arguments, 1));
            count += routed && hit.severity().atLeast(least) ? 1 : 0;
        }
        return count;
    }

    private Operand atLeast(double amount, String parameter) {
        facts.looked().at(Field.CURRENCY_CODE);
        Optional<String> currency = facts.merged().deal().text(Field.CURRENCY_CODE);
        // Without a figure for the currency the deal is taken as large enough: the careful side.
        return currency.map(facts.parameter(parameter).byCurrency()::get)
                .map(least -> Operand.of(amount >= least.doubleValue()))
                .orElse(Operand.TRUE);
    }

    private static ClauseType type(List<Operand> arguments, int index) {
        return ClauseType.ofLabel(text(arguments, index)).orElseThrow();
    }

    private static Wording wording(List<Operand> arguments) {
        return Wording.ofLabel(text(arguments, 0)).orElseThrow();
    }

    private static String text(List<Operand> arguments, int index) {
        return ((Operand.Str) arguments.get(index)).value();
    }

    private static double number(List<Operand> arguments, int index) {
        return ((Operand.Num) arguments.get(index)).value();
    }
}
