package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount of money, exact. Without a currency of its own it is in the currency of the deal. May be
 * negative: whether that makes sense is for the field to say.
 *
 * @param currency ISO 4217 code, capitals
 */
public record Money(BigDecimal amount, Optional<String> currency) {

    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final Form<Money> FORM = new Form<>(
            "an amount such as 100000, NT$100,000 or 10萬",
            EnumSet.of(Measure.NUMBER, Measure.MONEY),
            (value, measure) -> value,
            (value, quantity) ->
                    value.abs().compareTo(MOST) < 0 ? Optional.empty() : Optional.of("which is beyond any contract"),
            (value, quantity) -> new Money(value, quantity.currency()));

    public Money {
        currency.ifPresent(code -> {
            if (!CurrencyCodes.isCode(code) || !code.equals(code.toUpperCase(Locale.ROOT))) {
                throw new IllegalArgumentException("not a currency: " + code);
            }
        });
    }

    /** An amount in the currency of the deal. */
    public static Money of(BigDecimal amount) {
        return new Money(amount, Optional.empty());
    }

    /**
     * Reads {@code 100000}, {@code NT$100,000}, {@code 1.2m}, {@code USD 5k}, 十萬元, 新台幣壹拾萬元整, and
     * {@code (1,234)} and {@code -5} as negative. {@code $} and 元 name no currency, but {@code $} leaves {@link Mark#DOLLARS}.
     */
    public static Reading<Money> parse(String text) {
        return Misspelling.hasUncertainPoint(text)
                ? FORM.problem(text.strip(), "whose point could stand before decimals or between thousands")
                : FORM.read(text);
    }
}
