package org.dealrisk.counter;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** One thing to ask of the client. */
public sealed interface Change {

    Kind kind();

    /** How large it is beside what there was, 0 to 1; settles which of two changes of a kind is the milder. */
    double size();

    /** How hard it is to grant: the weight of its kind and its size. */
    default double weight() {
        return kind().weight() + size();
    }

    /** The clause goes, and with it what it alone says. */
    record Strike(ReadClause clause) implements Change {

        @Override
        public Kind kind() {
            return Kind.WITHDRAW;
        }

        @Override
        public double size() {
            return 1;
        }
    }

    /**
     * A term gets another value, on the form and in the clauses that speak of it.
     *
     * @param field the term
     * @param from what holds now; empty where the contract is complete and does not speak of it
     * @param to the new value, and those of terms that can only go with it
     */
    record Move(Kind kind, Field field, Optional<Value> from, Map<Field, Value> to, double size) implements Change {

        public Move {
            to = Map.copyOf(to);
        }

        /** The new value of the term. */
        public Value value() {
            Value value = to.get(field);
            if (value == null) {
                throw new IllegalStateException("no value for " + field);
            }
            return value;
        }

        /** The new values of the terms that can only go with it, in the order of the catalog; often none. */
        public SortedMap<Field, Value> others() {
            SortedMap<Field, Value> others = new TreeMap<>(to);
            others.remove(field);
            return others;
        }
    }
}
