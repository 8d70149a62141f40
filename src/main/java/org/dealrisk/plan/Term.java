package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part that comes to a word, a text, a list, or now a number and now a word: a String, a Double, a List of
 * these, or null where it cannot be told.
 */
non-sealed interface Term extends Node {

    @Nullable
    Object of(RowFacts facts);

    /** The same for every deal. */
    record Settled(@Nullable Object value) implements Term {
        @Override
        public @Nullable Object of(RowFacts facts) {
            return value;
        }
    }

    static Term settled(@Nullable Object value) {
        return new Settled(value);
    }

    private static boolean isNone(Term term) {
        return term instanceof Settled settled && settled.value == null;
    }

    /** Whether two are equal; numbers and words never are. */
    static Condition same(Term left, Term right, boolean equal) {
        if (isNone(left) || isNone(right)) {
            return Condition.settled(Condition.OPEN);
        }
        if (right instanceof Settled settled) {
            return sameAs(left, settled.value, equal);
        }
        return facts -> {
            Object one = left.of(facts);
            Object other = right.of(facts);
            return one == null || other == null ? Condition.OPEN : Condition.of(one.equals(other) == equal);
        };
    }

    private static Condition sameAs(Term term, @Nullable Object wanted, boolean equal) {
        return facts -> {
            Object found = term.of(facts);
            return found == null ? Condition.OPEN : Condition.of(found.equals(wanted) == equal);
        };
    }

    /** Whether a list has an element. */
    static Condition in(Term element, Term list) {
        if (isNone(element) || isNone(list)) {
            return Condition.settled(Condition.OPEN);
        }
        return facts -> {
            Object found = element.of(facts);
            Object among = list.of(facts);
            return found == null || among == null
                    ? Condition.OPEN
                    : Condition.of(elements(among).contains(found));
        };
    }

    /** How many elements a list has. */
    static Amount size(Term list) {
        return facts -> {
            Object found = list.of(facts);
            return found == null ? Double.NaN : elements(found).size();
        };
    }

    /** How many members of one list are in another. */
    static Amount countIn(Term members, Term among) {
        return facts -> {
            Object found = members.of(facts);
            Object others = among.of(facts);
            if (found == null || others == null) {
                return Double.NaN;
            }
            Set<Object> sought = new HashSet<>(elements(others));
            return elements(found).stream().filter(sought::contains).count();
        };
    }

    /** A list that is written out. */
    static Term list(List<Term> elements) {
        List<Object> values = new ArrayList<>();
        for (Term element : elements) {
            if (element instanceof Settled settled && settled.value != null) {
                values.add(settled.value);
            }
        }
        return values.size() == elements.size() ? settled(List.copyOf(values)) : open(elements);
    }

    private static Term open(List<Term> elements) {
        return facts -> {
            List<Object> values = new ArrayList<>();
            for (Term element : elements) {
                Object value = element.of(facts);
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
            return values;
        };
    }

    static Term choice(Condition condition, Term then, Term otherwise) {
        return facts -> {
            int answer = condition.ask(facts);
            return answer == Condition.OPEN ? null : answer == Condition.TRUE ? then.of(facts) : otherwise.of(facts);
        };
    }

    /** The number where one is needed: none while there is a word. */
    static Amount number(Term term) {
        return facts -> term.of(facts) instanceof Double number ? number : Double.NaN;
    }

    /** A number in the place of a number or a word. */
    static Term of(Amount amount) {
        return facts -> {
            double number = amount.of(facts);
            return Double.isNaN(number) ? null : (Object) number;
        };
    }

    /** A truth in the place of a value. */
    static Term truth(Condition test) {
        return facts -> {
            int answer = test.ask(facts);
            return answer == Condition.OPEN ? null : (Object) (answer == Condition.TRUE);
        };
    }

    private static List<?> elements(Object list) {
        return (List<?>) list;
    }
}
