package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnTest {

    private final Column one = new Column().filled();
    private final Column other = new Column().filled();

    @Test
    void smallerOfTwoThatCannotBeToldApartMayBeEither() {
        one.put(0, 3, 1e-15);
        other.put(0, 3 + 1e-15, 2e-15);
        assertThat(first(new Column().smaller(one, other))).isEqualTo("3.0 within 2.0E-15");
        assertThat(first(new Column().smaller(other, one))).isEqualTo("3.0 within 2.0E-15");
        other.takeSmaller(one);
        assertThat(first(other)).isEqualTo("3.0 within 2.0E-15");
    }

    @Test
    void smallerOfTwoThatAreApartIsAsNearAsItWas() {
        one.put(0, 3, 0);
        other.put(0, 4.1, 4e-16);
        assertThat(first(new Column().smaller(one, other))).isEqualTo("3.0 within 0.0");
        assertThat(first(new Column().smaller(other, one))).isEqualTo("3.0 within 0.0");
        one.takeSmaller(other);
        assertThat(first(one)).isEqualTo("3.0 within 0.0");
    }

    @Test
    void numberThatMayBeAboveZeroKeepsItsErrorAtZero() {
        one.put(0, -1e-17, 1e-16);
        one.put(1, -1, 1e-16);
        one.atLeastZero();
        assertThat(first(one)).isEqualTo("0.0 within 1.0E-16");
        assertThat(one.errors[1]).isZero();
    }

    @Test
    void sumTellsWhatItRoundsOff() {
        one.put(0, 1e16, 0);
        other.put(0, 1, 0);
        assertThat(first(new Column().sum(one, other))).isEqualTo("1.0E16 within 1.0");
        double[] bounds = new double[Column.ROWS];
        ColumnArithmetic.bounds(new Column().sum(one, other), bounds);
        assertThat(bounds[0]).as("the sum is the double next to the exact one").isZero();
    }

    @Test
    void columnWithoutNumbersMakesOthersWithout() {
        assertThat(new Column().product(one, new Column()).isBlank()).isTrue();
        assertThat(new Column().sum(new Column(), other).isBlank()).isTrue();
        assertThat(new Column().productOrZero(one, new Column()).isBlank()).isFalse();
    }

    private static String first(Column column) {
        return column.values[0] + " within " + column.errors[0];
    }
}
