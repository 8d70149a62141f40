package org.dealrisk.economics;

import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the deals of many rows owe for a shortfall; {@link DealRemedies} and {@link RemedyCost} have the rules. What
 * follows from the odds of the promise, an endless make-good, a credit, a refund or a penalty, is worked out here;
 * whatever is a sum of its own over all counts is asked of these two.
 */
final class EstimatedRemedies {

    final Column expectedMakeGood = new Column();
    final Column p95MakeGood = new Column();
    /** Of the dearest remedy; for sums only: where nothing is owed it may be no number. */
    final Column expected = new Column();

    final Column p95 = new Column();

    /** Two ways to add up at most ten thousand counts differ by less than this part of the sum. */
    private static final double ORDER_OF_SUMS = 1e-11;

    private final Assumptions assumptions;
    private final Odds.Book book;
    private final boolean[] uncapped = new boolean[Column.ROWS];
    /** Whether a row is asked of the exact sums. */
    private final boolean[] dear = new boolean[Column.ROWS];
    /** Whether a row owes a make-good at all. */
    private final boolean[] owes = new boolean[Column.ROWS];

    EstimatedRemedies(Assumptions assumptions, Odds.Book book) {
        this.assumptions = assumptions;
        this.book = book;
    }

    void of(BlockInputs in, EstimatedShortfall shortfall) {
        uncapped(in);
        makeGood(in, shortfall.odds);
        expected.copy(expectedMakeGood);
        p95.copy(p95MakeGood);
        if (in.has(Field.REMEDY)) {
            remedies(in, shortfall.odds);
        }
        for (int row = 0; row < in.size(); row++) {
            in.odd()[row] |= dear[row] && in.hasLongNumber(row);
            if (dear[row] && !in.odd()[row]) {
                exactly(in, row);
            }
        }
    }

    /** Which rows name no limit of a make-good, and price it by the spend. */
    private void uncapped(BlockInputs in) {
        byte[] units = in.kinds(Field.MAKE_GOOD_CAP_UNITS);
        byte[] amounts = in.kinds(Field.MAKE_GOOD_CAP_AMOUNT);
        byte[] percents = in.kinds(Field.MAKE_GOOD_CAP_PERCENT);
        byte[] days = in.kinds(Field.MAKE_GOOD_CAP_DAYS);
        byte[] spends = in.kinds(Field.PLANNED_SPEND);
        byte[] unitCosts = in.kinds(Field.UNIT_COST);
        for (int row = 0; row < Column.ROWS; row++) {
            int most = Math.max(Math.max(units[row], amounts[row]), Math.max(percents[row], days[row]));
            boolean flat = spends[row] <= AnswerBlock.NOT_FILLED_IN && unitCosts[row] > AnswerBlock.NOT_FILLED_IN;
            uncapped[row] = most <= AnswerBlock.NOT_FILLED_IN && !flat;
        }
    }

    private void makeGood(BlockInputs in, @Nullable Odds[] odds) {
        @Nullable String[] words = in.words(Field.MAKE_GOOD);
        double[] promises = in.of(Field.PROMISED_LEADS).values;
        double[] spends = in.of(Field.PLANNED_SPEND).values;
        expectedMakeGood.filled();
        p95MakeGood.filled();
        for (int row = 0; row < in.size(); row++) {
            String word = words[row];
            owes[row] = word != null && !word.equals("none");
            dear[row] = false;
            if (word == null) {
                nothing(row, expectedMakeGood, p95MakeGood);
            } else if (!owes[row] || promises[row] == 0) {
                zero(row, expectedMakeGood, p95MakeGood);
            } else if (!uncapped[row]) {
                dear[row] = true;
            } else if (word.equals("capped") || Double.isNaN(promises[row]) || Double.isNaN(spends[row])) {
                nothing(row, expectedMakeGood, p95MakeGood);
            } else {
                endless(in, row, odds[row], promises[row], spends[row]);
            }
        }
    }

    private void endless(BlockInputs in, int row, @Nullable Odds odds, double promised, double spend) {
        if (odds == null) {
            nothing(row, expectedMakeGood, p95MakeGood);
        } else if (odds.mean() == 0) {
            dear[row] = true;
        } else {
            double weak = odds.weak();
            in.putFromDouble(expectedMakeGood, row, spend * odds.overrun());
            in.putFromDouble(p95MakeGood, row, weak < promised ? spend * Delivery.campaignsMore(promised, weak) : 0);
        }
    }

    private void remedies(BlockInputs in, @Nullable Odds[] odds) {
        @Nullable String[] words = in.words(Field.REMEDY);
        for (int row = 0; row < in.size(); row++) {
            String word = words[row];
            if (word != null) {
                remedy(in, row, word, odds[row]);
            }
        }
    }

    private void remedy(BlockInputs in, int row, String word, @Nullable Odds odds) {
        switch (word) {
            case "other" -> nothing(row, expected, p95);
            case "credit", "refund", "penalty" -> {
                if (owes[row] || odds != null && odds.mean() == 0) {
                    dear[row] = true;
                } else {
                    ofFee(in, row, word, odds);
                }
            }
            default -> {
                // What is made good, if anything.
            }
        }
    }

    /** A part of the fee for the part of the promise that is missing, or all of it: {@link Remedy}. */
    private void ofFee(BlockInputs in, int row, String word, @Nullable Odds odds) {
        double promised = in.of(Field.PROMISED_LEADS).value(row);
        double fee = in.of(Field.FEE).value(row);
        double full = word.equals("penalty") ? in.of(Field.UNIT_PENALTY_PERCENT).value(row) * fee / 100 : fee;
        if (promised == 0) {
            zero(row, expected, p95);
        } else if (odds == null || Double.isNaN(promised) || Double.isNaN(full)) {
            nothing(row, expected, p95);
        } else {
            boolean all = word.equals("refund");
            double mean = full * (all ? odds.shortfall() : odds.missing() / promised);
            in.putFromDouble(expected, row, mean);
            expected.putRough(row, mean, mean * ORDER_OF_SUMS);
            double bad = full * (all ? 1 : (promised - odds.weak()) / promised);
            in.putFromDouble(p95, row, odds.weak() < promised ? bad : 0);
        }
    }

    /** As the exact sums have it. */
    private void exactly(BlockInputs in, int row) {
        RowTerms terms = new RowTerms(in, row);
        DealRemedies remedies = new DealRemedies(terms);
        Shortfall shortfall = terms.shortfall(assumptions, book);
        RemedyCost makeGood = remedies.makeGoodCost(shortfall);
        RemedyCost dearest = remedies.cost(shortfall, () -> makeGood);
        expectedMakeGood.put(row, makeGood.expected());
        p95MakeGood.put(row, makeGood.p95());
        expected.put(row, dearest.expected());
        p95.put(row, dearest.p95());
    }

    private static void nothing(int row, Column expected, Column p95) {
        expected.putNothing(row);
        p95.putNothing(row);
    }

    private static void zero(int row, Column expected, Column p95) {
        expected.putZero(row);
        p95.putZero(row);
    }
}
