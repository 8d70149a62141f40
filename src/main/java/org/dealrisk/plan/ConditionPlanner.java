package org.dealrisk.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.ExprVisitor;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Let;
import org.dealrisk.expr.Operand;
import org.dealrisk.expr.Operator;
import org.dealrisk.expr.Type;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Parameter;

/**
 * Makes nodes of the typed trees of one rule, whose names become slots and thresholds. What the shape of the
 * deals settles is worked out here and not asked again. What it means is told by {@link
 * org.dealrisk.expr.Evaluation}, which this has to follow to the letter.
 */
final class ConditionPlanner implements ExprVisitor<Node> {

    private final FactPlanner facts;
    private final CallPlanner calls;
    private final Slots slots;
    private final IdentityHashMap<Expr, Node> letRoots = new IdentityHashMap<>();
    private final IdentityHashMap<Expr, Integer> letEfforts = new IdentityHashMap<>();
    private Map<String, Let> lets = Map.of();

    private ConditionPlanner(FactPlanner facts, CallPlanner calls, Slots slots) {
        this.facts = facts;
        this.calls = calls;
        this.slots = slots;
    }

    /**
     * A planner for the conditions of one rule that are about one thing.
     *
     * @param it what they call {@code it}; empty for a rule about the deal as a whole
     */
    static ConditionPlanner of(
            Shape shape, Slots slots, Reads reads, Map<String, Parameter> parameters, Optional<Field> it) {
        FactPlanner facts = new FactPlanner(shape, slots, reads, parameters, it);
        CallPlanner calls = new CallPlanner(shape, slots, reads, parameters, facts);
        return new ConditionPlanner(facts, calls, slots);
    }

    /** A condition, ready to be asked. */
    Condition plan(Expression condition) {
        Map<String, Let> named = new HashMap<>();
        condition.lets().forEach(let -> named.put(let.name(), let));
        lets = named;
        return condition(condition.root());
    }

    /** A part that comes to true or false. */
    Condition condition(Expr expr) {
        return (Condition) expr.accept(this);
    }

    /** A part where a number is needed. */
    Amount amount(Expr expr) {
        Node node = expr.accept(this);
        return node instanceof Term term ? Term.number(term) : (Amount) node;
    }

    /** A part as a value of any kind. */
    Term term(Expr expr) {
        Node node = expr.accept(this);
        if (node instanceof Condition test) {
            return Term.truth(test);
        }
        return node instanceof Amount amount ? Term.of(amount) : (Term) node;
    }

    @Override
    public Node literal(Expr.Literal expr) {
        if (expr.value() instanceof Operand.Bool bool) {
            return Condition.settled(bool.value());
        }
        return expr.value() instanceof Operand.Num num
                ? Amount.settled(num.value())
                : Term.settled(FactPlanner.bare(expr.value()));
    }

    @Override
    public Node listLiteral(Expr.ListLiteral expr) {
        return Term.list(expr.elements().stream().map(this::term).toList());
    }

    @Override
    public Node name(Expr.Name expr) {
        return facts.value(expr.name(), expr.type());
    }

    @Override
    public Node letName(Expr.LetName expr) {
        Expr root = root(expr);
        Node known = letRoots.get(root);
        if (known == null) {
            known = keptOnce(root.accept(this));
            letRoots.put(root, known);
        }
        return known;
    }

    /** What a let of the condition that is being planned stands for. */
    Expr root(Expr.LetName name) {
        return Optional.ofNullable(lets.get(name.name())).orElseThrow().root();
    }

    /** Lets that use lets twice would double the work at each step, so what one came to is kept. */
    private Node keptOnce(Node node) {
        if (node instanceof Condition.Settled || node instanceof Amount.Settled || node instanceof Term.Settled) {
            return node;
        }
        int place = slots.keep();
        if (node instanceof Condition test) {
            Term asTerm = Term.truth(test);
            return (Condition)
                    row -> row.kept(place, asTerm) instanceof Boolean answer ? Condition.of(answer) : Condition.OPEN;
        }
        Term term = node instanceof Amount amount ? Term.of(amount) : (Term) node;
        Term kept = row -> row.kept(place, term);
        return node instanceof Amount ? Term.number(kept) : kept;
    }

    @Override
    public Node conditional(Expr.Conditional expr) {
        Condition condition = condition(expr.condition());
        if (expr.type() == Type.BOOL) {
            return Condition.choice(condition, condition(expr.then()), condition(expr.otherwise()));
        }
        return expr.type() == Type.NUMBER
                ? Amount.choice(condition, amount(expr.then()), amount(expr.otherwise()))
                : Term.choice(condition, term(expr.then()), term(expr.otherwise()));
    }

    @Override
    public Node call(Expr.Call expr) {
        return calls.plan(expr, this);
    }

    @Override
    public Node not(Expr.Not expr) {
        return Condition.not(condition(expr.operand()));
    }

    @Override
    public Node junction(Expr.Junction expr) {
        // Which part is asked first changes no answer, only how many sums are done for nothing.
        List<Condition> parts = expr.operands().stream()
                .sorted(Comparator.comparingInt(this::effort))
                .map(this::condition)
                .toList();
        return Condition.joined(parts, expr.operator() == Operator.OR ? Condition.TRUE : Condition.FALSE);
    }

    /** The most work that an expression may take: that of its dearest name. */
    private int effort(Expr expr) {
        if (expr instanceof Expr.LetName name) {
            Expr root = root(name);
            Integer known = letEfforts.get(root);
            int found = known == null ? effort(root) : known;
            letEfforts.put(root, found);
            return found;
        }
        int effort = expr instanceof Expr.Name name ? FactPlanner.effort(name.name()) : 0;
        for (Expr part : expr.parts()) {
            effort = Math.max(effort, effort(part));
        }
        return effort;
    }

    @Override
    public Node comparison(Expr.Comparison expr) {
        return expr.isOfNumbers()
                ? Amount.compared(expr.operator(), amount(expr.left()), amount(expr.right()))
                : Term.same(term(expr.left()), term(expr.right()), expr.operator() == Operator.EQUAL);
    }

    @Override
    public Node membership(Expr.Membership expr) {
        return Term.in(term(expr.element()), term(expr.list()));
    }

    @Override
    public Node presence(Expr.Presence expr) {
        return facts.presence(expr.question(), expr.name());
    }

    @Override
    public Node negate(Expr.Negate expr) {
        return Amount.negative(amount(expr.operand()));
    }

    @Override
    public Node arithmetic(Expr.Arithmetic expr) {
        return Amount.calculated(expr.operator(), amount(expr.left()), amount(expr.right()));
    }

    @Override
    public Node size(Expr.Size expr) {
        return Term.size(term(expr.list()));
    }

    @Override
    public Node countIn(Expr.CountIn expr) {
        return Term.countIn(term(expr.members()), term(expr.among()));
    }

    @Override
    public Node asNumber(Expr.AsNumber expr) {
        return amount(expr.operand());
    }
}
