package org.dealrisk.expr;

import java.util.List;

/** What was written, before names are resolved and types checked. */
sealed interface Syntax {

    Extent extent();

    record Literal(Extent extent, Operand value) implements Syntax {}

    record ListLiteral(Extent extent, List<Syntax> elements) implements Syntax {}

    /** A name, its parts joined by dots. */
    record Name(Extent extent, String name) implements Syntax {}

    /** An expression in brackets; the extent includes them. */
    record Group(Extent extent, Syntax inner) implements Syntax {}

    /** {@code !a} or {@code -a}. */
    record Prefix(Extent extent, Token.Kind sign, Syntax operand) implements Syntax {}

    /** Operands joined by one operator: two or more for {@code &&} and {@code ||}, else two. */
    record Infix(Extent extent, Operator operator, List<Syntax> operands) implements Syntax {}

    record Conditional(Extent extent, Syntax condition, Syntax then, Syntax otherwise) implements Syntax {}

    /** A call; {@code callee} is the extent of the function's name. */
    record Call(Extent extent, Extent callee, String function, List<Syntax> arguments) implements Syntax {}

    /** The expression itself, when it stands in brackets. */
    default Syntax bare() {
        Syntax inner = this;
        while (inner instanceof Group group) {
            inner = group.inner();
        }
        return inner;
    }
}
