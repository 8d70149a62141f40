package org.dealrisk.verdict;

/** The conditions of which the highest true one makes the verdict. From the highest to the lowest. */
public enum Gate {
    /** A critical finding rests on a clause that the client refuses to change. */
    W1(Verdict.WALK_AWAY),
    /** Two criticals, one of them about value or guarantees: the money does not carry the risk. */
    W2(Verdict.WALK_AWAY),
    /** The risk-adjusted margin is negative, with a critical or three highs. */
    W3(Verdict.WALK_AWAY),
    /** A critical. */
    E1(Verdict.ESCALATE),
    /** A high for legal. */
    E2(Verdict.ESCALATE),
    /** The tail loss is half the fee or more, or the risk-adjusted margin is negative. */
    E3(Verdict.ESCALATE),
    /** Three highs. */
    E4(Verdict.ESCALATE),
    /** A high for management. */
    E5(Verdict.ESCALATE),
    /** Any other high. */
    N1(Verdict.NEGOTIATE),
    /** Three mediums. */
    N2(Verdict.NEGOTIATE),
    /** A basic fact is unknown or implausible, or a clause that binds us was not understood. */
    N3(Verdict.NEGOTIATE),
    /** The expected loss is a quarter of the planned margin or more. */
    N4(Verdict.NEGOTIATE);

    private final Verdict verdict;

    Gate(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The verdict that the deal gets when the gate is true and no higher one is. */
    public Verdict verdict() {
        return verdict;
    }
}
