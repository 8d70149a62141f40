package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value during evaluation, or the statement that there is none. */
public sealed interface Operand {

    // The comparisons below are written out for a fast start: Java puts together what a record has by itself
    // at run time, and the first judgement of a deal needs all of them.

    Bool TRUE = new Bool(true);
    Bool FALSE = new Bool(false);

    /** True or false. */
    record Bool(boolean value) implements Operand {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bool bool && value == bool.value;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(value);
        }
    }

    /** A number, possibly infinite, never NaN and never minus zero (which behaves as zero). */
    record Num(double value) implements Operand {
        public Num {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("NaN is no number; say undefined");
            }
            value = value + 0.0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Num num && value == num.value;
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value);
        }
    }

    /** A text or a word. */
    record Str(String value) implements Operand {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Str str && value.equals(str.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** A list of numbers, texts and words. */
    record ListOf(List<Operand> elements) implements Operand {
        public ListOf {
            elements = List.copyOf(elements);
            for (Operand element : elements) {
                if (!(element instanceof Num || element instanceof Str)) {
                    throw new IllegalArgumentException("a list holds numbers and texts, not " + element);
                }
            }
        }
    }

    /**
     * No value: facts are missing, or the value is undefined (0/0), or both.
     *
     * @param missing the names of the facts that would have to be known, in alphabetical order, each once
     * @param undefined the expressions that have no value whatever else is known, as written, in the same way
     */
    record CannotTell(List<String> missing, List<String> undefined) implements Operand {
        public CannotTell {
            missing = List.copyOf(missing);
            undefined = List.copyOf(undefined);
            if (missing.isEmpty() && undefined.isEmpty()) {
                throw new IllegalArgumentException("cannot tell, but nothing is missing or undefined");
            }
        }

        /** What is missing or undefined in either. */
        public CannotTell and(CannotTell other) {
            if (missing.containsAll(other.missing) && undefined.containsAll(other.undefined)) {
                return this;
            }
            return new CannotTell(union(missing, other.missing), union(undefined, other.undefined));
        }

        /** The names in either of two lists, in alphabetical order and each once, as they are in both. */
        public static List<String> union(List<String> left, List<String> right) {
            List<String> both = new ArrayList<>();
            int i = 0;
            int j = 0;
            while (i < left.size() || j < right.size()) {
                int order = i == left.size()
                        ? 1
                        : j == right.size() ? -1 : left.get(i).compareTo(right.get(j));
                both.add(order <= 0 ? left.get(i) : right.get(j));
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return List.copyOf(both);
        }
    }

    static Bool of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Num of(double value) {
        return new Num(value);
    }

    static Str of(String value) {
        return new Str(value);
    }

    /** A fact that is not known. */
    static CannotTell unknown(String name) {
        return new CannotTell(List.of(name), List.of());
    }

    /** A value that does not exist, told by the expression that has none. */
    static CannotTell undefined(String expression) {
        return new CannotTell(List.of(), List.of(expression));
    }
}
