package org.dealrisk.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diff.Difference;
import org.dealrisk.diff.FigureChange;
import org.dealrisk.diff.TermChange;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.unit.PrintedNumbers;

/** Prints figures, and how far a number moved, with its sign. */
final class DiffNumbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Words words;

    DiffNumbers(Words words) {
        this.words = words;
    }

    /** The number of a figure; a word where it is none. */
    String figure(FigureName name, Figure figure) {
        if (!(figure instanceof Figure.Known known)) {
            return figure instanceof Figure.Infinite infinite ? infinite.toString() : words.say("diff.no_number");
        }
        return switch (name.unit()) {
            case TIMES -> PrintedNumbers.multiple(readable(known.value()));
            case SHARE -> PrintedNumbers.percent(readable(known.value().multiply(HUNDRED)));
            case PERCENT -> PrintedNumbers.percent(readable(known.value()));
            case MONEY -> PrintedNumbers.money(readable(known.value()));
            case COUNT -> PrintedNumbers.amount(readable(known.value()));
        };
    }

    /** {@code +20,000, +20 %} or {@code +5 points}; empty where nothing can be said. */
    String moved(TermChange change) {
        return switch (change.field().kind()) {
            case PERCENT -> change.difference().map(this::points).orElse("");
            case RATE -> change.difference().map(this::pointsOfShares).orElse("");
            default -> change.difference().map(moved -> amount(moved, "")).orElse("");
        };
    }

    /** As {@link #moved(TermChange)}. */
    String moved(FigureChange change) {
        Optional<Difference> difference = change.difference();
        return switch (change.name().unit()) {
            case PERCENT -> difference.map(this::points).orElse("");
            case SHARE -> difference.map(this::pointsOfShares).orElse("");
            case TIMES -> difference.map(moved -> amount(moved, "×")).orElse("");
            case MONEY, COUNT -> difference.map(moved -> amount(moved, "")).orElse("");
        };
    }

    String signed(BigDecimal value) {
        String printed = PrintedNumbers.amount(value);
        return value.signum() > 0 ? "+" + printed : printed;
    }

    private String amount(Difference moved, String unit) {
        String amount = signed(readable(moved.amount())) + unit;
        return moved.percent()
                .map(percent -> words.join(List.of(amount, signed(percent) + " %")))
                .orElse(amount);
    }

    private String points(Difference moved) {
        return words.say("diff.points", signed(readable(moved.amount())));
    }

    private String pointsOfShares(Difference moved) {
        return words.say("diff.points", signed(readable(moved.amount().multiply(HUNDRED))));
    }

    /** Without decimals from a size on at which nobody reads them. */
    private static BigDecimal readable(BigDecimal value) {
        return value.abs().compareTo(THOUSAND) >= 0 ? value.setScale(0, RoundingMode.HALF_UP) : value;
    }
}
