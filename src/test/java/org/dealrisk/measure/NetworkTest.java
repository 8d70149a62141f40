package org.dealrisk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final int TRAITS = 4;
    private static final int UNITS = 8;

    /** Enough of them for a network to learn from. */
    private static final int TIMES = 400;

    @Test
    void whatNoSumOfTraitsTellsApartIsLearned() {
        // The answer is yes where just one of two traits is there; a third is always there and tells nothing.
        Network network = train(example(1, 1, 0, 2), example(1, 1, 1, 2), example(-1, 1, 0, 1, 2), example(-1, 1, 2));
        assertThat(answer(network, 0, 2)).isPositive();
        assertThat(answer(network, 1, 2)).isPositive();
        assertThat(answer(network, 0, 1, 2)).isNegative();
        assertThat(answer(network, 2)).isNegative();
    }

    @Test
    void whatCostsMoreIsRatherOnItsSide() {
        // The same example on both sides cannot be on either but by what it costs.
        assertThat(answer(train(example(1, 3, 0), example(-1, 1, 0)), 0)).isGreaterThan(0.2f);
        assertThat(answer(train(example(1, 1, 0), example(-1, 3, 0)), 0)).isLessThan(-0.2f);
    }

    @Test
    void whatIsNotKnownTeachesNothing() {
        assertThat(answer(train(example(1, 1, 0), example(-1, 0, 0)), 0)).isGreaterThan(0.4f);
    }

    @Test
    void theSameExamplesGiveTheSameNetwork() {
        Network.Example[] examples = {example(1, 1, 0, 1), example(-1, 1, 1, 2)};
        Network one = train(examples);
        Network other = train(examples);
        for (int trait = 0; trait <= TRAITS; trait++) {
            assertThat(one.first(trait)).containsExactly(other.first(trait));
        }
        for (int unit = 0; unit <= UNITS; unit++) {
            assertThat(one.second(unit, 0)).isEqualTo(other.second(unit, 0));
        }
    }

    private static Network train(Network.Example... examples) {
        List<Network.Example> many = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            many.addAll(List.of(examples));
        }
        return Network.train(many, TRAITS, UNITS, 1);
    }

    private static float answer(Network network, int... traits) {
        return network.of(example(1, 1, traits))[0];
    }

    private static Network.Example example(float side, float cost, int... traits) {
        float[] values = new float[traits.length];
        Arrays.fill(values, 1);
        return new Network.Example(traits, values, new float[] {side}, new float[] {cost});
    }
}
