package org.dealrisk.model;

import static org.dealrisk.model.Value.Flag;
import static org.dealrisk.model.Value.Word;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a contract clause can commit us to, one row each: the fields it sets by being there, and the
 * fields that its parameters fill.
 */
public enum ClauseType {
    GUARANTEE_OUTCOME(row("guarantee-outcome")
            .sets(Field.COMMITMENT, "guaranteed")
            .param("count", Field.PROMISED_LEADS)
            .param("unit", Field.PROMISE_UNIT)),
    MAKE_GOOD_UNTIL_FILLED(row("make-good-until-filled").sets(Field.MAKE_GOOD, "until-filled")),
    MAKE_GOOD_CAPPED(row("make-good-capped")
            .sets(Field.MAKE_GOOD, "capped")
            .param("cap_units", Field.MAKE_GOOD_CAP_UNITS)
            .param("cap_amount", Field.MAKE_GOOD_CAP_AMOUNT)
            .param("cap_percent", Field.MAKE_GOOD_CAP_PERCENT)
            .param("cap_days", Field.MAKE_GOOD_CAP_DAYS)),
    ESTIMATE_ONLY(row("estimate-only")
            .sets(Field.COMMITMENT, "estimate")
            .sets(Field.ESTIMATE_DISCLAIMER, new Flag(true))
            .param("count", Field.PROMISED_LEADS)),
    NO_RESULT_NO_FEE(row("no-result-no-fee")
            .sets(Field.CONTINGENT_PERCENT, new Value.Quantity(new BigDecimal("100")))
            .param("percent", Field.CONTINGENT_PERCENT)
            .param("remedy", Field.REMEDY)),
    UNLIMITED_REVISIONS(row("unlimited-revisions").sets(Field.REVISION_ROUNDS_INCLUDED, "unlimited")),
    REVISION_LIMIT(row("revision-limit").param("rounds", Field.REVISION_ROUNDS_INCLUDED)),
    ACCEPTANCE_SATISFACTION(row("acceptance-satisfaction").sets(Field.ACCEPTANCE_BASIS, "subjective")),
    DEEMED_ACCEPTANCE(row("deemed-acceptance")
            .sets(Field.DEEMED_ACCEPTANCE, new Flag(true))
            .param("days", Field.ACCEPTANCE_DAYS)),
    FREE_CHANGES(row("free-changes").sets(Field.CHANGE_CONTROL, new Flag(false))),
    UPFRONT_PAYMENT(row("upfront-payment").param("percent", Field.UPFRONT_PERCENT)),
    NET_TERMS(row("net-terms").param("days", Field.NET_DAYS)),
    PAY_WHEN_PAID(row("pay-when-paid").affirms(Field.PAY_WHEN_PAID)),
    CANCELLATION_FEE(row("cancellation-fee")
            .param("percent", Field.CANCELLATION_FEE_PERCENT)
            .param("fee_percent", Field.CANCELLATION_FEE_PERCENT)
            .param("kill_fee_percent", Field.KILL_FEE_PERCENT)
            .param("notice_days", Field.CANCELLATION_NOTICE_DAYS)),
    FULL_REFUND(row("full-refund").sets(Field.REFUND, "full")),
    PRO_RATA_BILLING(row("pro-rata-billing").sets(Field.PRO_RATA_BILLING, new Flag(true))),
    SETOFF(row("setoff").affirms(Field.SETOFF)),
    UNLIMITED_LIABILITY(row("unlimited-liability").sets(Field.LIABILITY_LIMIT, "unlimited")),
    LIABILITY_CAP(row("liability-cap").param("cap", Field.LIABILITY_LIMIT)),
    LIQUIDATED_DAMAGES(row("liquidated-damages")
            .param("daily_percent", Field.LD_DAILY_PERCENT)
            .param("cap_percent", Field.LD_CAP_PERCENT)
            .param("unit_penalty_percent", Field.UNIT_PENALTY_PERCENT)),
    INDEMNITY_ONE_WAY(row("indemnity-one-way").sets(Field.INDEMNITY, "one-way-ours")),
    LOST_PROFIT(row("lost-profit").sets(Field.CONSEQUENTIAL, "included")),
    PERSONAL_GUARANTEE(row("personal-guarantee").affirms(Field.PERSONAL_GUARANTEE)),
    AUTO_RENEWAL(row("auto-renewal")
            .affirms(Field.AUTO_RENEW)
            .param("notice_days", Field.RENEWAL_NOTICE_DAYS)
            .param("months", Field.TERM_MONTHS)
            .param("price_locked", Field.PRICE_LOCKED)),
    EXCLUSIVITY(row("exclusivity")
            .param("months", Field.EXCLUSIVITY_MONTHS)
            .param("non_compete_months", Field.NON_COMPETE_MONTHS)
            .param("minimum_commit", Field.EXCLUSIVITY_MINIMUM_COMMIT)),
    MFN(row("mfn").affirms(Field.MOST_FAVOURED_CUSTOMER)),
    IP_ON_CREATION(row("ip-on-creation").sets(Field.IP_TRANSFER, "on-creation").param("timing", Field.IP_TRANSFER)),
    UNILATERAL_CHANGE(row("unilateral-change").affirms(Field.UNILATERAL_CHANGE)),
    TERMINATION_CLIENT_ONLY(row("termination-client-only")
            .sets(Field.TERMINATION_FOR_CONVENIENCE, "client-only")
            .param("notice_days", Field.CANCELLATION_NOTICE_DAYS)),
    PAYMENT_IN_KIND(row("payment-in-kind").param("percent", Field.IN_KIND_PERCENT)),
    DELIVERY_DATE_FIXED(
            row("delivery-date-fixed").param("days", Field.REQUIRED_DAYS).param("quantity", Field.QUANTITY)),
    EXCHANGE_SAME_SERIES(row("exchange-same-series").sets(Field.EXCHANGE, "same-series")),
    PLACEMENT_DELIVERY(row("placement-delivery").param("unit", Field.PROMISE_UNIT)),
    RENEWAL_TERM(
            row("renewal-term").param("notice_days", Field.RENEWAL_NOTICE_DAYS).param("months", Field.TERM_MONTHS)),
    AUDIT_RIGHTS(row("audit-rights")),
    MINIMUM_COMMITMENT(row("minimum-commitment")),
    TERMINATION_FOR_CONVENIENCE(row("termination-for-convenience")
            .param("who", Field.TERMINATION_FOR_CONVENIENCE)
            .param("notice_days", Field.CANCELLATION_NOTICE_DAYS)),
    IP_ASSIGNMENT(row("ip-assignment").param("timing", Field.IP_TRANSFER)),
    LIABILITY_CAP_CARVE_OUT(row("liability-cap-carve-out"));

    private final String label;
    private final Map<Field, Value> sets;
    private final Map<String, Field> params;

    ClauseType(Row row) {
        this.label = row.label;
        this.sets = Map.copyOf(row.sets);
        this.params = Map.copyOf(row.params);
    }

    /** The word for the type in deal forms and rules, such as {@code guarantee-outcome}. */
    public String label() {
        return label;
    }

    /** What such a clause says by being there. */
    public Map<Field, Value> sets() {
        return sets;
    }

    /** The names of its parameters, and the field each one fills. */
    public Map<String, Field> params() {
        return params;
    }

    /** The fields that would be filled if the contract had such a clause; none for a mere fact. */
    public Set<Field> feeds() {
        return sets.isEmpty() ? Set.copyOf(params.values()) : sets.keySet();
    }

    public static Optional<ClauseType> ofLabel(String label) {
        return Optional.ofNullable(ByLabel.TYPES.get(label));
    }

    /** Rules look types up by name, many times a deal. */
    private static final class ByLabel {

        private static final Map<String, ClauseType> TYPES =
                Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ClauseType::label, Function.identity()));
    }

    /** Every label, in the order of the table. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ClauseType::label).toList();
    }

    @Override
    public String toString() {
        return label;
    }

    private static Row row(String label) {
        return new Row(label);
    }

    private static final class Row {

        private final String label;
        private final Map<Field, Value> sets = new EnumMap<>(Field.class);
        private final Map<String, Field> params = new LinkedHashMap<>();

        private Row(String label) {
            this.label = label;
        }

        private Row sets(Field field, String word) {
            return sets(field, new Word(word));
        }

        private Row sets(Field field, Value value) {
            sets.put(field, value);
            return param(leaf(field), field);
        }

        private Row affirms(Field field) {
            return sets(field, new Flag(true));
        }

        /** A parameter by its short name, and by the field's own. */
        private Row param(String name, Field field) {
            params.put(name, field);
            params.put(leaf(field), field);
            return this;
        }

        private static String leaf(Field field) {
            return field.path().substring(field.path().lastIndexOf('.') + 1);
        }
    }
}
