package org.dealrisk.expr;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of value an expression gives. */
public sealed interface Type extends PlainTypes {

    /** The types that have nothing further to say. */
    enum Plain implements Type {
        BOOL,
        NUMBER,
        TEXT,
        /** The members of the empty list literal, which goes with any list. */
        NOTHING
    }

    /** One of a closed set of words, in the order in which they are to be listed. */
    record Word(Set<String> words) implements Type {
        public Word {
            words = ordered(words);
        }

        // Written out for a fast start: Java puts together what a record has by itself at run time.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Word word && words.equals(word.words);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }

    /** A number or one of a closed set of words, such as a count of rounds that may be "unlimited". */
    record NumberOrWord(Set<String> words) implements Type {
        public NumberOrWord {
            words = ordered(words);
        }
    }

    /** A list of numbers, texts or words. */
    record ListOf(Type element) implements Type {
        public ListOf {
            if (element == Plain.BOOL || element instanceof ListOf) {
                throw new IllegalArgumentException("a list holds numbers, texts or words, not " + element);
            }
        }
    }

    /** Whether a value of this type can be a number. */
    default boolean mayBeNumber() {
        return this == NUMBER || this == Plain.NOTHING || this instanceof NumberOrWord;
    }

    /** Whether a value of this type can be a text or word. */
    default boolean mayBeText() {
        return this == TEXT || this == Plain.NOTHING || !words().isEmpty();
    }

    /** Whether values of both can be equal: both true or false, both numbers, or both text. Lists never. */
    default boolean comparableWith(Type other) {
        return (this == BOOL && other == BOOL)
                || (mayBeNumber() && other.mayBeNumber())
                || (mayBeText() && other.mayBeText());
    }

    /** Whether every value of another type will do where this one is wanted, its words apart. */
    default boolean accepts(Type other) {
        if (this instanceof ListOf ours) {
            return other instanceof ListOf theirs && ours.element().accepts(theirs.element());
        }
        boolean numbers = !other.mayBeNumber() || mayBeNumber();
        boolean texts = !other.mayBeText() || mayBeText();
        return !(other instanceof ListOf) && (this == BOOL) == (other == BOOL) && numbers && texts;
    }

    /** The words a value of this type may hold; empty when any text will do, or none. */
    default Set<String> words() {
        if (this instanceof Word word) {
            return word.words();
        }
        return this instanceof NumberOrWord either ? either.words() : Set.of();
    }

    /** The narrowest type that holds the values of both, if there is one. */
    default Optional<Type> join(Type other) {
        if (this == other || other == Plain.NOTHING) {
            return Optional.of(this);
        }
        if (this == Plain.NOTHING) {
            return Optional.of(other);
        }
        if (this instanceof ListOf left && other instanceof ListOf right) {
            return left.element().join(right.element()).map(ListOf::new);
        }
        return joinScalars(this, other);
    }

    /** How a message names the type, with its article. */
    default String described() {
        if (this instanceof Word) {
            return "a word";
        }
        if (this instanceof NumberOrWord) {
            return "a number or a word";
        }
        if (this instanceof ListOf list) {
            return "a list" + (list.element() == Plain.NOTHING ? "" : " of " + plural(list.element()));
        }
        return this == BOOL ? "a true/false value" : this == NUMBER ? "a number" : "a text";
    }

    /** Whether a value is of this type; words and members of lists are not looked at. */
    default boolean admits(Operand value) {
        if (value instanceof Operand.CannotTell) {
            return true;
        }
        if (value instanceof Operand.Num) {
            return mayBeNumber();
        }
        if (value instanceof Operand.Str) {
            return mayBeText();
        }
        return value instanceof Operand.Bool ? this == BOOL : this instanceof ListOf;
    }

    private static Optional<Type> joinScalars(Type left, Type right) {
        boolean numbers = left.mayBeNumber() || right.mayBeNumber();
        boolean texts = left.mayBeText() || right.mayBeText();
        boolean open = left == TEXT || right == TEXT;
        if (left == BOOL || right == BOOL || left instanceof ListOf || right instanceof ListOf || (numbers && open)) {
            return Optional.empty();
        }
        Set<String> words = new LinkedHashSet<>(left.words());
        words.addAll(right.words());
        if (!texts) {
            return Optional.of(NUMBER);
        }
        return Optional.of(open ? TEXT : numbers ? new NumberOrWord(words) : new Word(words));
    }

    private static String plural(Type element) {
        if (element instanceof NumberOrWord) {
            return "numbers and words";
        }
        return element == NUMBER ? "numbers" : element == TEXT ? "texts" : "words";
    }

    private static Set<String> ordered(Set<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a word type needs at least one word");
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }
}
