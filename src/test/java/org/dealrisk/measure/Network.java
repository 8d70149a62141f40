package org.dealrisk.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A neural network with one hidden layer of rectified units that tells many things apart at once, trained with squared
 * hinge loss by Adam: Kingma and Ba, "Adam: a method for stochastic optimization" (ICLR 2015), algorithm 1. Now and then
 * a trait of an example is left out, so that none is relied on alone: Srivastava and others, "Dropout" (JMLR 2014). The
 * same examples in the same order give the same network.
 */
final class Network {

    private static final int ROUNDS = 24;
    private static final int BATCH = 128;

    /** The first step; later ones are shorter, down to none. */
    private static final float STEP = 2e-3f;

    private static final float LEFT_OUT = 0.1f;

    /** How much each weight is drawn to 0. */
    private static final float SHRINKING = 1e-5f;

    private final int units;
    private final int answers;

    /** By trait, and there by unit; behind them what a unit has without any trait. */
    private final Weighed first;

    /** By unit, and there by answer; behind them what an answer has without any unit. */
    private final Weighed second;

    private final Random random = new Random(1);

    /**
     * An example: a vector, of which most is 0.
     *
     * @param traits the places that are not 0
     * @param values what stands there
     * @param sides by answer, 1 or -1
     * @param costs by answer, how much it matters; 0 where it is not known
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Example(int[] traits, float[] values, float[] sides, float[] costs) {}

    private Network(int traits, int units, int answers) {
        this.units = units;
        this.answers = answers;
        this.first = new Weighed((traits + 1) * units);
        this.second = new Weighed((units + 1) * answers);
        spread(first.weights, traits * units, 0.2);
        spread(second.weights, units * answers, 1 / Math.sqrt(units));
    }

    private void spread(float[] weights, int count, double width) {
        for (int i = 0; i < count; i++) {
            weights[i] = (float) (random.nextGaussian() * width);
        }
    }

    /** Trains a network. */
    static Network train(List<Example> examples, int traits, int units, int answers) {
        Network network = new Network(traits, units, answers);
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        for (int round = 0; round < ROUNDS; round++) {
            network.shuffle(order);
            float step = STEP * (ROUNDS - round) / ROUNDS;
            for (int i = 0; i < order.length; i += BATCH) {
                int end = Math.min(order.length, i + BATCH);
                for (int k = i; k < end; k++) {
                    network.learn(examples.get(order[k]), 1f / (end - i));
                }
                network.first.move(step);
                network.second.move(step);
            }
        }
        return network;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /** Adds the slopes of one example to those of its batch. */
    private void learn(Example example, float share) {
        float[] values = example.values.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() < LEFT_OUT ? 0 : values[i] / (1 - LEFT_OUT);
        }
        float[] hidden = hidden(example.traits, values);
        float[] answer = answer(hidden);
        float[] back = new float[units];
        for (int a = 0; a < answers; a++) {
            float lack = 1 - example.sides[a] * answer[a];
            if (lack > 0 && example.costs[a] > 0) {
                float slope = -2 * example.sides[a] * lack * example.costs[a] * share;
                second.slopes[units * answers + a] += slope;
                for (int unit = 0; unit < units; unit++) {
                    back[unit] += slope * second.weights[unit * answers + a];
                    second.slopes[unit * answers + a] += slope * hidden[unit];
                }
            }
        }
        for (int unit = 0; unit < units; unit++) {
            back[unit] = hidden[unit] > 0 ? back[unit] : 0;
        }
        for (int i = 0; i < values.length; i++) {
            add(back, values[i], first.slopes, example.traits[i] * units);
        }
        add(back, 1, first.slopes, first.slopes.length - units);
    }

    /** Adds some numbers, so many times, to others. */
    private static void add(float[] numbers, float times, float[] to, int at) {
        for (int i = 0; i < numbers.length; i++) {
            to[at + i] += times * numbers[i];
        }
    }

    private float[] hidden(int[] traits, float[] values) {
        float[] hidden = Arrays.copyOfRange(first.weights, first.weights.length - units, first.weights.length);
        for (int i = 0; i < values.length; i++) {
            int row = traits[i] * units;
            for (int unit = 0; unit < units; unit++) {
                hidden[unit] += values[i] * first.weights[row + unit];
            }
        }
        for (int unit = 0; unit < units; unit++) {
            hidden[unit] = Math.max(0, hidden[unit]);
        }
        return hidden;
    }

    private float[] answer(float[] hidden) {
        float[] answer = Arrays.copyOfRange(second.weights, units * answers, second.weights.length);
        for (int unit = 0; unit < units; unit++) {
            for (int a = 0; a < answers; a++) {
                answer[a] += hidden[unit] * second.weights[unit * answers + a];
            }
        }
        return answer;
    }

    /** On which side an example is by each answer, and how far: about 1 and -1 where that is sure. */
    float[] of(Example example) {
        return answer(hidden(example.traits, example.values));
    }

    /** What a trait adds to each unit where its value is 1; behind the last trait, what a unit has without any. */
    float[] first(int trait) {
        return Arrays.copyOfRange(first.weights, trait * units, (trait + 1) * units);
    }

    /** What a unit adds to an answer; behind the last unit, what an answer has without any. */
    float second(int unit, int answer) {
        return second.weights[unit * answers + answer];
    }

    /** Weights, and what Adam remembers of their slopes. */
    private static final class Weighed {
        private static final float MEAN_KEPT = 0.9f;
        private static final float SQUARE_KEPT = 0.999f;
        private static final float TINY = 1e-8f;

        private final float[] weights;
        private final float[] slopes;
        private final float[] means;
        private final float[] squares;
        private float meanLeft = 1;
        private float squareLeft = 1;

        private Weighed(int size) {
            weights = new float[size];
            slopes = new float[size];
            means = new float[size];
            squares = new float[size];
        }

        /** Moves down the slopes, and forgets them. */
        private void move(float step) {
            meanLeft *= MEAN_KEPT;
            squareLeft *= SQUARE_KEPT;
            for (int i = 0; i < weights.length; i++) {
                float slope = slopes[i] + SHRINKING * weights[i];
                means[i] = MEAN_KEPT * means[i] + (1 - MEAN_KEPT) * slope;
                squares[i] = SQUARE_KEPT * squares[i] + (1 - SQUARE_KEPT) * slope * slope;
                weights[i] -=
                        step * (means[i] / (1 - meanLeft)) / ((float) Math.sqrt(squares[i] / (1 - squareLeft)) + TINY);
                slopes[i] = 0;
            }
        }
    }
}
