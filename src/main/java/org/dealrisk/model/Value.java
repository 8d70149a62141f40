package org.dealrisk.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field was found to say. The field's {@link FieldKind} gives a quantity its unit. */
public sealed interface Value {

    // The comparisons below are written out for a fast start: Java puts together what a record has by itself
    // at run time, and every deal compares words, numbers and flags.

    /** A number in the unit of its field. */
    record Quantity(BigDecimal amount) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Quantity quantity && amount.equals(quantity.amount);
        }

        @Override
        public int hashCode() {
            return amount.hashCode();
        }
    }

    /** A limit stated as so many times the fee. */
    record TimesFee(BigDecimal multiple) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TimesFee times && multiple.equals(times.multiple);
        }

        @Override
        public int hashCode() {
            return multiple.hashCode();
        }
    }

    record Flag(boolean yes) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Flag flag && yes == flag.yes;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(yes);
        }
    }

    /** One word out of the field's closed set, in its canonical spelling. */
    record Word(String word) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Word said && word.equals(said.word);
        }

        @Override
        public int hashCode() {
            return word.hashCode();
        }
    }

    /** Words out of the field's closed set, in the order written, none twice. */
    record Words(List<String> words) implements Value {
        public Words {
            words = List.copyOf(words);
        }
    }

    record Quantities(List<BigDecimal> amounts) implements Value {
        public Quantities {
            amounts = List.copyOf(amounts);
        }
    }

    record Text(String text) implements Value {}

    record Texts(List<String> texts) implements Value {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    record Day(LocalDate date) implements Value {}

    /** That the deal's clauses were given; the clauses themselves are {@link Deal#clauses()}. */
    record ClauseList(int size) implements Value {}
}
