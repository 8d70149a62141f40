package org.dealrisk.verdict;

import java.time.LocalDate;
import java.util.Optional;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;

/** Judges deals by one pack of rules. Thread-safe: immutable. */
public final class Judge {

    private final RulePack pack;
    private final Terms terms;

    public Judge(RulePack pack, Terms terms) {
        this.pack = pack;
        this.terms = terms;
    }

    /**
     * How to judge.
     *
     * @param asOf the date of the report; empty when none was given, so that dates are not checked
     * @param waivers whether waivers count
     */
    public record Terms(Language language, Optional<LocalDate> asOf, boolean waivers) {}

    public RulePack pack() {
        return pack;
    }

    public Terms terms() {
        return terms;
    }
}
