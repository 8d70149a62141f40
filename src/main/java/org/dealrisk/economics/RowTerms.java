package org.dealrisk.economics;

import java.util.List;
import java.util.Optional;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;

/** What one row of a block says about its remedies, in figures: where doubles are not enough. */
record RowTerms(BlockInputs in, int row) implements RemedyTerms {

    /** Of a row that is not odd, and so without a history. */
    Shortfall shortfall(Assumptions assumptions, Odds.Book book) {
        Forecast forecast =
                Forecast.of(stated(Field.EXPECTED_UNITS), stated(Field.FORECAST_CV), List.of(), assumptions);
        return Shortfall.of(of(Field.PROMISED_LEADS), forecast, book);
    }

    @Override
    public Figure of(Field field) {
        double number = in.of(field).value(row);
        if (Double.isNaN(number)) {
            return kind(field) == AnswerBlock.WORD
                    ? Figure.undefined(field.path() + Figure.IS + in.words(field)[row])
                    : DealInputs.missing(field);
        }
        // The number has no more digits than are certain, so this is the decimal that was written.
        return Figure.of(DecimalDigits.certain(number));
    }

    private Figure stated(Field field) {
        return isKnown(field) ? of(field) : DealInputs.missing(field);
    }

    @Override
    public Optional<Figure> line(Field field) {
        return kind(field) <= AnswerBlock.NOT_FILLED_IN ? Optional.empty() : Optional.of(of(field));
    }

    @Override
    public boolean isWord(Field field, String word) {
        return word.equals(in.words(field)[row]);
    }

    @Override
    public boolean isKnown(Field field) {
        return kind(field) > AnswerBlock.UNKNOWN;
    }

    @Override
    public boolean isExplicitlyUnknown(Field field) {
        return kind(field) == AnswerBlock.UNKNOWN;
    }

    private byte kind(Field field) {
        return in.kinds(field)[row];
    }
}
