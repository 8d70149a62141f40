package org.dealrisk.model;

/** What a field holds, and so how its text is read, compared and printed. */
public enum FieldKind {
    /** An amount in the deal's currency. */
    MONEY,
    /** A percentage, 0 to 100 (some may be above). */
    PERCENT,
    /** A fraction, 0 to 1. */
    RATE,
    /** A whole number of things. */
    COUNT,
    /** A decimal number, unit in the field's name. */
    NUMBER,
    /** Calendar days. */
    DAYS,
    DATE,
    BOOL,
    /** One word out of a closed set. */
    WORD,
    /** Several words out of a closed set. */
    WORDS,
    /** Several decimal numbers. */
    NUMBERS,
    TEXT,
    TEXTS,
    /** An ISO 4217 code. */
    CURRENCY,
    /** Money, one of the field's words, or a multiple of the fee. */
    LIABILITY_CAP,
    /** The list of contract clauses. */
    CLAUSES;

    /** Whether a value of this kind is one number. */
    public boolean isQuantity() {
        return switch (this) {
            case MONEY, PERCENT, RATE, COUNT, NUMBER, DAYS, LIABILITY_CAP -> true;
            default -> false;
        };
    }
}
