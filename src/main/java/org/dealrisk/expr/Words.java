package org.dealrisk.expr;

import java.util.Collections;
import java.util.Set;

/** Checks that words compared with one another can be equal at all. */
final class Words {

    private final String text;
    private final Scope scope;
    private final Faults faults;

    Words(String text, Scope scope, Faults faults) {
        this.text = text;
        this.scope = scope;
        this.faults = faults;
    }

    /**
     * Reports each word that is spelled out on one side and not among the words of the other; and two
     * sides, neither spelled out, that have no word in common.
     */
    void check(Expr left, Expr right) {
        boolean leftSpelled = isSpelled(left);
        boolean rightSpelled = isSpelled(right);
        if (!leftSpelled) {
            compare(right, left);
        }
        if (!rightSpelled) {
            compare(left, right);
        }
        if (!leftSpelled && !rightSpelled) {
            checkOverlap(left, right);
        }
    }

    /** Reports each word spelled out in an expression and not among the words of a parameter. */
    void checkArgument(Expr argument, Type wanted, String subject) {
        checkSpelled(argument, wordsOf(wanted), subject);
    }

    private void compare(Expr spelled, Expr other) {
        checkSpelled(spelled, wordsOf(other.type()), other.extent().excerpt(text));
    }

    private void checkSpelled(Expr expr, Set<String> legal, String subject) {
        if (legal.isEmpty()) {
            return;
        }
        if (expr instanceof Expr.Literal literal && literal.value() instanceof Operand.Str str) {
            checkWord(expr.extent(), str.value(), legal, subject);
        } else if (expr instanceof Expr.ListLiteral list) {
            list.elements().forEach(element -> checkSpelled(element, legal, subject));
        } else if (expr instanceof Expr.Conditional choice) {
            checkSpelled(choice.then(), legal, subject);
            checkSpelled(choice.otherwise(), legal, subject);
        } else if (isSpelled(expr)) {
            wordsOf(expr.type()).forEach(word -> checkWord(expr.extent(), word, legal, subject));
        }
    }

    /** Reports a word that is none of the legal ones; tells whether it is one. */
    boolean checkWord(Extent extent, String word, Set<String> legal, String subject) {
        boolean fits = legal.contains(word);
        if (!fits) {
            faults.addWrongWord(extent, subject + " has no word " + Printer.quoted(word), word, legal);
        }
        return fits;
    }

    private void checkOverlap(Expr left, Expr right) {
        Set<String> ours = wordsOf(left.type());
        Set<String> theirs = wordsOf(right.type());
        boolean numbers =
                elementOf(left.type()).mayBeNumber() && elementOf(right.type()).mayBeNumber();
        if (!numbers && !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs)) {
            String both = left.extent().excerpt(text) + " and " + right.extent().excerpt(text);
            faults.add(left.extent().to(right.extent()), both + " have no word in common", null);
        }
    }

    /** Whether every value is written out, here or in the let that is named. */
    private boolean isSpelled(Expr expr) {
        if (expr instanceof Expr.LetName name) {
            return scope.let(name.name()).filter(let -> isPlain(let.root())).isPresent();
        }
        if (expr instanceof Expr.Conditional choice) {
            return isSpelled(choice.then()) && isSpelled(choice.otherwise());
        }
        if (expr instanceof Expr.ListLiteral list) {
            return list.elements().stream().allMatch(this::isSpelled);
        }
        return isPlain(expr);
    }

    private static boolean isPlain(Expr expr) {
        return expr instanceof Expr.Literal
                || (expr instanceof Expr.ListLiteral list
                        && list.elements().stream().allMatch(Words::isPlain));
    }

    /** The words a value, or a member of a list, may be. */
    static Set<String> wordsOf(Type type) {
        return elementOf(type).words();
    }

    private static Type elementOf(Type type) {
        return type instanceof Type.ListOf list ? list.element() : type;
    }
}
