package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;
import org.dealrisk.unit.CurrencyCodes;
import org.dealrisk.unit.Mark;
import org.dealrisk.unit.Money;
import org.dealrisk.unit.Reading.Read;
import org.dealrisk.yaml.YamlScalar;

/**
 * The currency that a deal is kept in. The form says it; where it does not and every amount names the
 * same one, that is it; else the standard one, if there is any. Nothing is ever converted.
 *
 * @param code ISO 4217 code; empty when there is none
 * @param place where the form, or the first amount, says so; empty for the standard one
 * @param mixed whether amounts name several currencies, or dollars beside another, and none of them is known to be
 *     the deal's
 */
record DealCurrency(Optional<String> code, Optional<Place> place, boolean mixed) {

    /** Of a form without amounts and without currency. */
    static final DealCurrency NONE = new DealCurrency(Optional.empty(), Optional.empty(), false);

    /** @param stated the code in the form, when it has a legal one */
    static DealCurrency of(Optional<Answer> stated, Map<String, Given> given, Optional<String> standard) {
        Optional<String> own = stated.flatMap(Answer::stated).map(value -> ((Value.Text) value).text());
        if (own.isPresent()) {
            return new DealCurrency(own, stated.get().places().stream().findFirst(), false);
        }
        List<Amount> amounts = amounts(given);
        List<String> named = amounts.stream()
                .flatMap(amount -> amount.currency().stream())
                .distinct()
                .toList();
        if (named.size() == 1
                && amounts.stream().allMatch(amount -> amount.currency().isPresent())) {
            return new DealCurrency(
                    Optional.of(named.get(0)), Optional.of(amounts.get(0).place()), false);
        }
        boolean other = named.stream().anyMatch(code -> !CurrencyCodes.isDollar(code));
        boolean mixed = named.size() > 1 || (other && amounts.stream().anyMatch(Amount::dollars));
        return new DealCurrency(standard, Optional.empty(), standard.isEmpty() && mixed);
    }

    /** What the deal answers to the question for its currency, when it has one. */
    Optional<Answer> answer() {
        List<Origin> origins = place.map(Origin::field).stream().toList();
        return code.map(known -> new Answer.Known(new Value.Text(known), origins));
    }

    /** Whether an amount may stand in a sum with the deal's other amounts. */
    boolean accepts(Read<Money> amount) {
        Optional<String> own = amount.found().currency();
        if (amount.marks().contains(Mark.DOLLARS)) {
            return code.map(CurrencyCodes::isDollar).orElse(!mixed);
        }
        boolean yen = code.equals(Optional.of("JPY")) && amount.marks().contains(Mark.YUAN_OR_YEN);
        return own.isEmpty() || yen || (code.isPresent() ? code.equals(own) : !mixed);
    }

    /** @param dollars whether it is in one of the many dollars */
    private record Amount(Optional<String> currency, boolean dollars, Place place) {}

    private static List<Amount> amounts(Map<String, Given> given) {
        List<Amount> amounts = new ArrayList<>();
        for (Field field : Field.values()) {
            Given found = given.get(field.path());
            boolean money = field.kind() == FieldKind.MONEY || field.kind() == FieldKind.LIABILITY_CAP;
            if (money && found != null && found.value() instanceof YamlScalar scalar) {
                if (Money.parse(scalar.text()) instanceof Read<Money> read) {
                    boolean dollars = read.marks().contains(Mark.DOLLARS);
                    amounts.add(new Amount(read.found().currency(), dollars, scalar.place()));
                }
            }
        }
        return amounts;
    }
}
