/**
 * Amounts, shares, counts, days and dates: how people write them in English, Traditional and
 * Simplified Chinese, and how the tool prints them. Imports only the JDK and JSpecify. All arithmetic
 * is decimal. Start reading at {@link org.dealrisk.unit.Money} for a single field and at
 * {@link org.dealrisk.unit.NumberScanner} for numbers in running text.
 */
@NullMarked
package org.dealrisk.unit;

import org.jspecify.annotations.NullMarked;
