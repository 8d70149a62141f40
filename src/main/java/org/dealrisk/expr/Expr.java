package org.dealrisk.expr;

import java.util.List;

/**
 * A typed expression as a tree: what was written, names resolved, types checked. How it is evaluated
 * is not its business, so that several plans can be made of one tree. Immutable.
 */
public sealed interface Expr {

    /** Where it stands in its text, without brackets around it. */
    Extent extent();

    Type type();

    <R> R accept(ExprVisitor<R> visitor);

    /** The sub-expressions, in the order written; none for names and literals. */
    default List<Expr> parts() {
        return accept(new Parts());
    }

    /** An expression that can only give true or false. */
    sealed interface Test extends Expr {
        @Override
        default Type type() {
            return Type.BOOL;
        }
    }

    /** An expression that can only give a number. */
    sealed interface Amount extends Expr {
        @Override
        default Type type() {
            return Type.NUMBER;
        }
    }

    /** What is asked about the presence of a fact. */
    enum Question {
        MISSING,
        KNOWN,
        UNKNOWN
    }

    /** A number, text, {@code true} or {@code false}. */
    record Literal(Extent extent, Operand value, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** {@code [a, b]}. */
    record ListLiteral(Extent extent, List<Expr> elements, Type.ListOf type) implements Expr {
        public ListLiteral {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.listLiteral(this);
        }
    }

    /** The value of a fact. */
    record Name(Extent extent, String name, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** The value of a {@code let}, which stands in a text of its own. */
    record LetName(Extent extent, String name, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.letName(this);
        }
    }

    /** {@code condition ? then : otherwise}. */
    record Conditional(Extent extent, Expr condition, Expr then, Expr otherwise, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** The call of a host function. */
    record Call(Extent extent, String function, List<Argument> arguments, Type type) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code !a}. */
    record Not(Extent extent, Expr operand) implements Test {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** Two or more conditions joined by one of {@code &&} and {@code ||}. */
    record Junction(Extent extent, Operator operator, List<Expr> operands) implements Test {
        public Junction {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.junction(this);
        }
    }

    /** {@code == != < <= > >=}. Order is of numbers only. */
    record Comparison(Extent extent, Operator operator, Expr left, Expr right) implements Test {

        /** Whether it compares numbers, and not values that are equal or are not, whatever they are. */
        public boolean isOfNumbers() {
            return !operator.tellsEquality() || left.type() == Type.NUMBER && right.type() == Type.NUMBER;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /** {@code a in list}. */
    record Membership(Extent extent, Expr element, Expr list) implements Test {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.membership(this);
        }
    }

    /** {@code missing(x)}, {@code known(x)} or {@code unknown(x)}: true or false, never in doubt. */
    record Presence(Extent extent, Question question, String name) implements Test {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.presence(this);
        }
    }

    /** {@code -a}. */
    record Negate(Extent extent, Expr operand) implements Amount {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.negate(this);
        }
    }

    /** {@code + - * /}. */
    record Arithmetic(Extent extent, Operator operator, Expr left, Expr right) implements Amount {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.arithmetic(this);
        }
    }

    /** {@code size(list)}. */
    record Size(Extent extent, Expr list) implements Amount {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.size(this);
        }
    }

    /** {@code countIn(members, among)}: how many members of the first list are in the second. */
    record CountIn(Extent extent, Expr members, Expr among) implements Amount {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.countIn(this);
        }
    }

    /** A number or a word where a number is needed: undefined while it holds a word. Not written. */
    record AsNumber(Extent extent, Expr operand) implements Amount {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.asNumber(this);
        }
    }
}
