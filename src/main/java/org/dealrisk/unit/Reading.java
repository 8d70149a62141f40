package org.dealrisk.unit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * What came of reading a text as a value: the value, or why it is none.
 *
 * @param <T> the type that was asked for
 */
public sealed interface Reading<T> {

    /** The value when there is one. For a range, its lower end. */
    Optional<T> value();

    /** The same reading of another type; a problem stays what it is. */
    <R> Reading<R> map(Function<T, R> change);

    /**
     * A value that was read.
     *
     * @param found the value; of a range the lower end
     * @param upper the upper end of a range, else empty
     * @param marks what the author said about the value besides its size
     */
    record Read<T>(T found, Optional<T> upper, Set<Mark> marks) implements Reading<T> {

        public Read {
            marks = Set.copyOf(marks);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(found);
        }

        @Override
        public <R> Reading<R> map(Function<T, R> change) {
            return new Read<>(change.apply(found), upper.map(change), marks);
        }
    }

    /**
     * A text that is no such value, told without a place: the caller knows the place and the field.
     *
     * @param text the text, shortened
     * @param why what is the matter with it as a clause that starts with "which" or "whose", {@code {0}} for the number
     *     that it names; may be empty
     * @param number the number that it names; empty for nearly all
     * @param expected the values that would do, with an example
     */
    record Problem<T>(String text, String why, OptionalInt number, String expected) implements Reading<T> {

        public Problem(String text, String why, String expected) {
            this(text, why, OptionalInt.empty(), expected);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> Reading<R> map(Function<T, R> change) {
            return new Problem<>(text, why, number, expected);
        }

        /** {@code found "two"; expected a whole number of 0 or more such as 24}. */
        public String message() {
            return "found " + story();
        }

        /** {@code term.months is "two"; expected a whole number of 0 or more such as 24}. */
        public String about(String field) {
            return field + " is " + story();
        }

        private String story() {
            String quoted = text.isEmpty() ? "nothing" : '"' + text + '"';
            String clause = number.isPresent() ? why.replace("{0}", Integer.toString(number.getAsInt())) : why;
            return quoted + (why.isEmpty() ? "" : ", " + clause) + "; expected " + expected;
        }
    }
}
