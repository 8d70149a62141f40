package org.dealrisk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeparatorTest {

    @Test
    void examplesThatCanBeKeptApartAre() {
        boolean[] positive = {true, true, false, false};
        Separator.Example[] examples = {example(0, 2), example(0, 3), example(1, 2), example(1, 3)};
        Separator separator = Separator.train(examples, 4, positive, costs(examples.length, 100));
        for (int i = 0; i < examples.length; i++) {
            assertThat(separator.of(examples[i])).isCloseTo(positive[i] ? 1 : -1, within(0.05));
        }
        assertThat(separator.weight(0)).isPositive();
        assertThat(separator.weight(1)).isNegative();
        assertThat(separator.weight(2)).isCloseTo(0, within(0.05));
    }

    @Test
    void whatCostsMoreIsRatherOnItsSide() {
        // The same example on both sides cannot be on either but by what it costs.
        boolean[] positive = {true, false};
        Separator.Example[] examples = {example(0), example(0)};
        double even =
                Separator.train(examples, 1, positive, new double[] {10, 10}).of(examples[0]);
        double dear =
                Separator.train(examples, 1, positive, new double[] {30, 10}).of(examples[0]);
        assertThat(even).isCloseTo(0, within(0.05));
        assertThat(dear).isGreaterThan(0.3);
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        boolean[] positive = {true, false, true};
        Separator.Example[] examples = {example(0, 1), example(1, 2), example(0, 2)};
        Separator one = Separator.train(examples, 3, positive, costs(3, 5));
        Separator other = Separator.train(examples, 3, positive, costs(3, 5));
        for (int trait = 0; trait < 3; trait++) {
            assertThat(one.weight(trait)).isEqualTo(other.weight(trait));
        }
        assertThat(one.bias()).isEqualTo(other.bias());
    }

    private static Offset<Double> within(double offset) {
        return Offset.offset(offset);
    }

    private static double[] costs(int count, double cost) {
        double[] costs = new double[count];
        Arrays.fill(costs, cost);
        return costs;
    }

    private static Separator.Example example(int... traits) {
        double[] values = new double[traits.length];
        Arrays.fill(values, 1);
        return new Separator.Example(traits, values);
    }
}
