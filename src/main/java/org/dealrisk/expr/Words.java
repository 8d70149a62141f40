package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that words compared with one another can be equal at all. */
final class Words {

    /** A word as it is written somewhere. */
    private record Spelled(Extent extent, String word) {}

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

    /** Reports each word spelled out in an argument and not among the words of its parameter. */
    void checkArgument(Expr argument, Type wanted, String function) {
        for (Spelled word : spelled(argument)) {
            if (!fits(word, wanted)) {
                report(word.extent(), word.word(), wordsOf(wanted), function + "()");
            }
        }
    }

    /** Reports a word that is none of the legal ones of a field or function. */
    void report(Extent extent, String word, Set<String> legal, String owner) {
        faults.addWrongWord(extent, owner + " has no word " + Printer.quoted(word), word, legal);
    }

    private void compare(Expr expr, Expr other) {
        for (Spelled word : spelled(expr)) {
            if (!fits(word, other.type())) {
                report(
                        word.extent(),
                        word.word(),
                        wordsOf(other.type()),
                        other.extent().excerpt(text));
            }
        }
    }

    private static boolean fits(Spelled word, Type type) {
        Set<String> legal = wordsOf(type);
        return legal.isEmpty() || legal.contains(word.word());
    }

    /** The words written out in an expression; those of a let stand where it is named. */
    private List<Spelled> spelled(Expr expr) {
        List<Spelled> found = new ArrayList<>();
        collect(expr, found);
        return found;
    }

    private void collect(Expr expr, List<Spelled> found) {
        if (expr instanceof Expr.Literal literal && literal.value() instanceof Operand.Str str) {
            found.add(new Spelled(expr.extent(), str.value()));
        } else if (expr instanceof Expr.ListLiteral list) {
            for (Expr element : list.elements()) {
                collect(element, found);
            }
        } else if (expr instanceof Expr.Conditional choice) {
            collect(choice.then(), found);
            collect(choice.otherwise(), found);
        } else if (isSpelled(expr)) {
            for (String word : wordsOf(expr.type())) {
                found.add(new Spelled(expr.extent(), word));
            }
        }
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

    /** Whether every value is written out, here or, without a choice, in the let that is named. */
    private boolean isSpelled(Expr expr) {
        if (expr instanceof Expr.LetName name) {
            Optional<Let> let = scope.let(name.name());
            return let.isPresent() && isPlain(let.get().root());
        }
        if (expr instanceof Expr.Conditional choice) {
            return isSpelled(choice.then()) && isSpelled(choice.otherwise());
        }
        if (expr instanceof Expr.ListLiteral list) {
            for (Expr element : list.elements()) {
                if (!isSpelled(element)) {
                    return false;
                }
            }
            return true;
        }
        return expr instanceof Expr.Literal;
    }

    private static boolean isPlain(Expr expr) {
        boolean plain = expr instanceof Expr.Literal || expr instanceof Expr.ListLiteral;
        for (Expr part : expr.parts()) {
            plain &= part instanceof Expr.Literal;
        }
        return plain;
    }

    /** The words a value, or a member of a list, may be. */
    static Set<String> wordsOf(Type type) {
        return elementOf(type).words();
    }

    private static Type elementOf(Type type) {
        return type instanceof Type.ListOf list ? list.element() : type;
    }
}
