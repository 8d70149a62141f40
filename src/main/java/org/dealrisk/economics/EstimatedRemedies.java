package org.dealrisk.economics;

import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the deals of many rows owe for a shortfall; {@link DealRemedies} and {@link RemedyCost} have the rules. A
 * remedy whose cost is a sum over all counts of its own is left to these: such a row is odd.
 */
final class EstimatedRemedies {

    final Column expectedMakeGood = new Column();
    final Column p95MakeGood = new Column();
    /** Of the dearest remedy. */
    final Column expected = new Column();

    final Column p95 = new Column();
    final Column capPercent = new Column();
    final Column cap = new Column();

    private final Column hundred = Column.constant(Figure.HUNDRED);
    private final Column scratch = new Column();
    private final Column one = new Column();

    void of(BlockInputs in, EstimatedShortfall shortfall) {
        caps(in);
        byte[] makeGoods = in.kinds(Field.MAKE_GOOD);
        @Nullable String[] makeGood = in.words(Field.MAKE_GOOD);
        expectedMakeGood.filled();
        p95MakeGood.filled();
        for (int row = 0; row < in.size(); row++) {
            if (makeGoods[row] <= AnswerBlock.UNKNOWN) {
                nothing(row, expectedMakeGood, p95MakeGood);
            } else if (makeGoods[row] == AnswerBlock.WORD) {
                makeGood(in, shortfall, row, makeGood[row]);
            } else {
                in.odd()[row] = true;
            }
        }
        remedies(in, makeGoods);
    }

    private void makeGood(BlockInputs in, EstimatedShortfall shortfall, int row, @Nullable String word) {
        boolean endless = "until-filled".equals(word);
        boolean capped = "capped".equals(word);
        double promised = in.of(Field.PROMISED_LEADS).value(row);
        if (!endless && !capped && !"yes".equals(word) || promised == 0) {
            expectedMakeGood.putZero(row);
            p95MakeGood.putZero(row);
            return;
        }
        if (!endless && hasCap(in, row)) {
            in.odd()[row] = true;
            return;
        }
        Odds odds = shortfall.odds[row];
        double spend = in.of(Field.PLANNED_SPEND).value(row);
        if (in.kinds(Field.PLANNED_SPEND)[row] <= AnswerBlock.NOT_FILLED_IN
                && in.kinds(Field.UNIT_COST)[row] > AnswerBlock.NOT_FILLED_IN) {
            in.odd()[row] = true;
        } else if (capped || odds == null || Double.isNaN(promised) || Double.isNaN(spend)) {
            nothing(row, expectedMakeGood, p95MakeGood);
        } else if (odds.mean() == 0) {
            in.odd()[row] = true;
        } else {
            in.putFromDouble(expectedMakeGood, row, spend * odds.overrun());
            in.putFromDouble(
                    p95MakeGood,
                    row,
                    odds.weak() < promised ? spend * Delivery.campaignsMore(promised, odds.weak()) : 0);
        }
    }

    private static boolean hasCap(BlockInputs in, int row) {
        return in.kinds(Field.MAKE_GOOD_CAP_UNITS)[row] > AnswerBlock.NOT_FILLED_IN
                || in.kinds(Field.MAKE_GOOD_CAP_AMOUNT)[row] > AnswerBlock.NOT_FILLED_IN
                || in.kinds(Field.MAKE_GOOD_CAP_PERCENT)[row] > AnswerBlock.NOT_FILLED_IN
                || in.kinds(Field.MAKE_GOOD_CAP_DAYS)[row] > AnswerBlock.NOT_FILLED_IN;
    }

    private void remedies(BlockInputs in, byte[] makeGoods) {
        byte[] kinds = in.kinds(Field.REMEDY);
        @Nullable String[] words = in.words(Field.REMEDY);
        expected.copy(expectedMakeGood);
        p95.copy(p95MakeGood);
        for (int row = 0; row < in.size(); row++) {
            if (kinds[row] > AnswerBlock.NOT_FILLED_IN) {
                remedy(in, row, kinds[row], words[row], makeGoods[row]);
            }
        }
    }

    private void remedy(BlockInputs in, int row, byte kind, @Nullable String word, byte makeGood) {
        boolean makeGoodKnown = makeGood > AnswerBlock.UNKNOWN;
        if (kind == AnswerBlock.UNKNOWN) {
            boolean owed = makeGoodKnown && !"none".equals(in.words(Field.MAKE_GOOD)[row]);
            if (!owed) {
                nothing(row, expected, p95);
            }
        } else if (kind != AnswerBlock.WORD || word == null) {
            in.odd()[row] = true;
        } else {
            switch (word) {
                case "other" -> nothing(row, expected, p95);
                case "credit", "refund", "penalty" -> in.odd()[row] = true;
                case "make-good" -> {}
                default -> none(row, makeGood);
            }
        }
    }

    /** A remedy that is none: what is made good remains, and where that is not stated nothing is owed. */
    private void none(int row, byte makeGood) {
        if (makeGood <= AnswerBlock.NOT_FILLED_IN) {
            expected.putZero(row);
            p95.putZero(row);
        }
    }

    private void caps(BlockInputs in) {
        capPercent.blank();
        capPercent.takeSmaller(scratch.quotient(
                one.product(hundred, in.of(Field.MAKE_GOOD_CAP_UNITS)), in.of(Field.PROMISED_LEADS)));
        capPercent.takeSmaller(scratch.quotient(one.product(hundred, in.of(Field.MAKE_GOOD_CAP_AMOUNT)), in.of(Field.FEE)));
        capPercent.takeSmaller(in.of(Field.MAKE_GOOD_CAP_PERCENT));
        capPercent.takeSmaller(scratch.quotient(
                one.product(hundred, in.of(Field.MAKE_GOOD_CAP_DAYS)), in.of(Field.CAMPAIGN_DAYS)));
        scratch.product(capPercent, in.of(Field.FEE));
        cap.quotient(scratch, hundred);
    }

    private static void nothing(int row, Column expected, Column p95) {
        expected.putNothing(row);
        p95.putNothing(row);
    }
}
