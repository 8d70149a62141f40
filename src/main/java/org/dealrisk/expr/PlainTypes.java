package org.dealrisk.expr;

/**
 * The plain types by the names they go by: {@code Type.BOOL}.
 *
 * <p>Apart from {@link Type}, which has default methods: were they its own constants, one thread that
 * loads {@code Type} and one that loads {@code Type.Plain} could wait for each other for ever.
 */
interface PlainTypes {

    /** True or false. */
    Type BOOL = Type.Plain.BOOL;

    /** Any number; whole and decimal numbers are one type. */
    Type NUMBER = Type.Plain.NUMBER;

    /** Free text. */
    Type TEXT = Type.Plain.TEXT;
}
