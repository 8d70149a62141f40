package org.dealrisk.expr;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a tree as source text again: one space round operators, only the brackets it needs. */
public final class Printer implements ExprVisitor<String> {

    private static final int CONDITIONAL = 1;
    private static final int PREFIX = 7;
    private static final int PRIMARY = 8;

    private Printer() {}

    /** A text that compiles to the same tree, extents apart. */
    public static String print(Expr expr) {
        return expr.accept(new Printer());
    }

    /** A text literal: double quotes, escapes only where they are needed. */
    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String literal(Expr.Literal expr) {
        Operand value = expr.value();
        if (value instanceof Operand.Num num) {
            BigDecimal plain = BigDecimal.valueOf(num.value());
            return (plain.signum() == 0 ? BigDecimal.ZERO : plain.stripTrailingZeros()).toPlainString();
        }
        return value instanceof Operand.Str str ? quoted(str.value()) : String.valueOf(Operand.TRUE.equals(value));
    }

    @Override
    public String listLiteral(Expr.ListLiteral expr) {
        return "[" + list(expr.elements()) + "]";
    }

    @Override
    public String name(Expr.Name expr) {
        return expr.name();
    }

    @Override
    public String letName(Expr.LetName expr) {
        return expr.name();
    }

    @Override
    public String conditional(Expr.Conditional expr) {
        int inner = Operator.OR.precedence();
        return within(expr.condition(), inner) + " ? " + within(expr.then(), inner) + " : "
                + within(expr.otherwise(), CONDITIONAL);
    }

    @Override
    public String call(Expr.Call expr) {
        return expr.function() + "("
                + expr.arguments().stream().map(this::argument).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public String not(Expr.Not expr) {
        return "!" + within(expr.operand(), PREFIX);
    }

    @Override
    public String junction(Expr.Junction expr) {
        int inner = expr.operator().precedence() + 1;
        return expr.operands().stream()
                .map(operand -> within(operand, inner))
                .collect(Collectors.joining(" " + expr.operator().symbol() + " "));
    }

    @Override
    public String comparison(Expr.Comparison expr) {
        return infix(expr.left(), expr.operator(), expr.right());
    }

    @Override
    public String membership(Expr.Membership expr) {
        return infix(expr.element(), Operator.IN, expr.list());
    }

    @Override
    public String presence(Expr.Presence expr) {
        return expr.question().name().toLowerCase(Locale.ROOT) + "(" + expr.name() + ")";
    }

    @Override
    public String negate(Expr.Negate expr) {
        return "-" + within(expr.operand(), PREFIX);
    }

    @Override
    public String arithmetic(Expr.Arithmetic expr) {
        return infix(expr.left(), expr.operator(), expr.right());
    }

    @Override
    public String size(Expr.Size expr) {
        return "size(" + print(expr.list()) + ")";
    }

    @Override
    public String countIn(Expr.CountIn expr) {
        return "countIn(" + list(List.of(expr.members(), expr.among())) + ")";
    }

    @Override
    public String asNumber(Expr.AsNumber expr) {
        return expr.operand().accept(this);
    }

    private String argument(Argument argument) {
        if (argument instanceof Argument.Value value) {
            return value.expr().accept(this);
        }
        return argument instanceof Argument.Word word ? quoted(word.word()) : ((Argument.Name) argument).name();
    }

    private String list(List<Expr> items) {
        return items.stream().map(item -> item.accept(this)).collect(Collectors.joining(", "));
    }

    private String infix(Expr left, Operator operator, Expr right) {
        int precedence = operator.precedence();
        return within(left, precedence) + " " + operator.symbol() + " " + within(right, precedence + 1);
    }

    private String within(Expr expr, int least) {
        String text = expr.accept(this);
        return precedence(expr) < least ? "(" + text + ")" : text;
    }

    private static int precedence(Expr expr) {
        if (expr instanceof Expr.AsNumber number) {
            return precedence(number.operand());
        }
        if (expr instanceof Expr.Conditional) {
            return CONDITIONAL;
        }
        if (expr instanceof Expr.Junction junction) {
            return junction.operator().precedence();
        }
        if (expr instanceof Expr.Comparison comparison) {
            return comparison.operator().precedence();
        }
        if (expr instanceof Expr.Arithmetic arithmetic) {
            return arithmetic.operator().precedence();
        }
        if (expr instanceof Expr.Membership) {
            return Operator.IN.precedence();
        }
        return expr instanceof Expr.Not || expr instanceof Expr.Negate ? PREFIX : PRIMARY;
    }
}
