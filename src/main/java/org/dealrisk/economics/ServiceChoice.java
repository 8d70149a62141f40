package org.dealrisk.economics;

/**
 * Service after the warranty: paid by the call, by renewing the contract, or given for nothing.
 *
 * <p>Source: break-even analysis of a call against a year. An unknown input leaves the result not assessable; no
 * step rounds.
 *
 * <p>Worked example [A]: a call at 48 000, a renewal at 50 000 a year, a call costs us 6000, 1.5 calls a
 * year, 40 clients in the same position of whom 10 % would stop renewing.
 *
 * @param single s, price of one call, money
 * @param renewal R, price of a year, money
 * @param incidentCost k, our cost of one call, money
 * @param incidents λ, calls a year
 * @param similarClients clients in the same position, a count
 * @param churn share of them that stops renewing once one was served for nothing, 0–1
 * @param goodClient whether the client has bought more than once and has not threatened
 */
public record ServiceChoice(
        Figure single,
        Figure renewal,
        Figure incidentCost,
        Figure incidents,
        Figure similarClients,
        Figure churn,
        boolean goodClient) {

    /** "About that of renewing" [S], read as four fifths of it. */
    private static final Figure ABOUT_THE_SAME = Figure.of("0.80");

    /** A call that costs us less than this part of a renewal is a trifle [A]. */
    private static final Figure TRIFLE = Figure.of("0.01");

    /** What the prices advise. */
    public enum Advice {
        /** A call costs about as much as a year: the renewal is the better offer. */
        RENEW,
        /** A call costs us next to nothing: it can be given once, recorded and approved. */
        ONE_OFF,
        /** Neither. */
        NONE
    }

    /** @throws IllegalArgumentException if a figure is negative, or the churn above 1 */
    public ServiceChoice {
        Require.notNegative("price of a single service", single);
        Require.notNegative("price of renewal", renewal);
        Require.notNegative("cost of an incident", incidentCost);
        Require.notNegative("incidents a year", incidents);
        Require.notNegative("similar clients", similarClients);
        Require.rate("churn", churn);
    }

    /**
     * λ* = R ÷ s, calls a year from which on renewing is cheaper for the client. 50 000 ÷ 48 000 = 1.0417.
     * Infinite where a call is free, undefined where both are.
     */
    public Figure breakEvenIncidents() {
        return renewal.over(single, "a call and a renewal both cost nothing");
    }

    /** λ·s, money a year that the client pays by the call. 1.5 × 48 000 = 72 000. */
    public Figure yearByTheCall() {
        return incidents.times(single);
    }

    /** s − k, money that one paid call leaves. 48 000 − 6000 = 42 000. */
    public Figure singleMargin() {
        return single.minus(incidentCost);
    }

    /** R − λ·k, money that a renewed year leaves. 50 000 − 1.5 × 6000 = 41 000. */
    public Figure renewalMargin() {
        return renewal.minus(incidents.times(incidentCost));
    }

    /**
     * churn·clients·(R − λ·k), money: the renewals that a free call costs when others hear of it. 0.10 × 40 ×
     * 41 000 = 164 000. 0 where a renewal loses money, for then none is lost.
     */
    public Figure precedentCost() {
        return churn.times(similarClients).times(renewalMargin().max(Figure.ZERO));
    }

    /** k + precedent, money that a call costs if nobody pays for it. 6000 + 164 000 = 170 000. */
    public Figure freeTotal() {
        return incidentCost.plus(precedentCost());
    }

    /** s ÷ R, a share. 48 000 ÷ 50 000 = 0.96. Infinite for a renewal at 0, undefined if a call is at 0 too. */
    public Figure singleToRenewal() {
        return single.over(renewal, "a call and a renewal both cost nothing");
    }

    /**
     * What the prices advise: to renew from s ≥ 0.8·R on; a one-off where k &lt; 0.01·R and the client is one to
     * be kept, for then the renewal is no answer to the size of the thing.
     */
    public Advice advice() {
        boolean trifle = incidentCost.compare(renewal.times(TRIFLE)).orElse(0) < 0;
        if (trifle && goodClient) {
            return Advice.ONE_OFF;
        }
        boolean near = single.compare(renewal.times(ABOUT_THE_SAME)).orElse(-1) >= 0;
        return near ? Advice.RENEW : Advice.NONE;
    }
}
