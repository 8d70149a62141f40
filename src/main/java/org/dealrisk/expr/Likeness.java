package org.dealrisk.expr;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@code ==}, {@code !=} and {@code in}: what can be like what. */
final class Likeness {

    private final Checker checker;
    private final Names names;
    private final Words words;
    private final Faults faults;

    Likeness(Checker checker, Names names, Words words, Faults faults) {
        this.checker = checker;
        this.names = names;
        this.words = words;
        this.faults = faults;
    }

    @Nullable
    Expr check(Syntax.Infix infix) {
        Syntax leftSide = infix.operands().get(0);
        Syntax rightSide = infix.operands().get(1);
        Expr left = names.isStray(leftSide) ? null : checker.check(leftSide);
        Expr right = names.isStray(rightSide) ? null : checker.check(rightSide);
        reportStray(leftSide, right);
        reportStray(rightSide, left);
        if (left == null || right == null) {
            return null;
        }
        boolean member = infix.operator() == Operator.IN;
        if (!(member ? isMember(left, right) : isComparable(infix, left, right))) {
            return null;
        }
        words.check(left, right);
        return member
                ? new Expr.Membership(infix.extent(), left, right)
                : new Expr.Comparison(infix.extent(), infix.operator(), left, right);
    }

    private void reportStray(Syntax side, @Nullable Expr other) {
        if (names.isStray(side)) {
            Set<String> near = other == null ? Set.of() : Words.wordsOf(other.type());
            names.reportStray((Syntax.Name) side.bare(), near);
        }
    }

    private boolean isComparable(Syntax.Infix infix, Expr left, Expr right) {
        Type ours = left.type();
        Type theirs = right.type();
        if (ours.comparableWith(theirs)) {
            return true;
        }
        String symbol = infix.operator().symbol();
        if (ours instanceof Type.ListOf || theirs instanceof Type.ListOf) {
            Expr list = ours instanceof Type.ListOf ? left : right;
            faults.add(
                    list.extent(),
                    symbol + " does not compare lists; " + checker.kindOf(list),
                    "ask with in, countIn or size");
            return false;
        }
        String kinds = checker.kindOf(left) + ", " + checker.kindOf(right);
        boolean chained = infix.operands().get(0) instanceof Syntax.Infix first
                && first.operator().precedence() == infix.operator().precedence();
        String unquoted = left instanceof Expr.Literal ? unquote(left, theirs) : unquote(right, ours);
        String hint = chained ? "put each comparison in brackets" : unquoted;
        faults.add(infix.extent(), symbol + " compares two of one kind; " + kinds, hint);
        return false;
    }

    private boolean isMember(Expr element, Expr list) {
        if (!(list.type() instanceof Type.ListOf type)) {
            String message = "in needs a list on its right; " + checker.kindOf(list);
            faults.add(list.extent(), message, "write a list as [\"a\", \"b\"], or compare with ==");
            return false;
        }
        if (element.type().comparableWith(type.element())) {
            return true;
        }
        String kinds = checker.kindOf(element) + ", " + checker.kindOf(list);
        faults.add(element.extent().to(list.extent()), "in looks for one of a kind; " + kinds, null);
        return false;
    }

    /** The hint for a number, true or false that was put in quotes. */
    static @Nullable String unquote(Expr quoted, Type wanted) {
        if (!(quoted instanceof Expr.Literal literal && literal.value() instanceof Operand.Str str)) {
            return null;
        }
        boolean number = wanted == Type.NUMBER && str.value().matches("[0-9]+([.][0-9]+)?");
        boolean truth = wanted == Type.BOOL && str.value().matches("true|false");
        return number || truth ? "write " + str.value() + " without quotes" : null;
    }
}
