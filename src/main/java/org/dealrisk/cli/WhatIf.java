package org.dealrisk.cli;

import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.Supposition;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.SupposedAnswers;
import org.dealrisk.report.ExplainRun;
import org.dealrisk.verdict.Account;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Judge;

/** What {@code --what-if} supposes, and the deals as they would be then. */
final class WhatIf {

    private static final String FLAG = "--what-if";

    private final List<String> given;

    private WhatIf(List<String> given) {
        this.given = given;
    }

    /** @throws UsageException when an answer is none, or is not for a field */
    static WhatIf of(Flags flags) {
        WhatIf supposed = new WhatIf(flags.supposed());
        if (!supposed.given.isEmpty()) {
            supposed.answers(Optional.empty());
        }
        return supposed;
    }

    /** @throws UsageException when something is supposed, which says nothing about rules */
    void refuseForRules() {
        if (!given.isEmpty()) {
            throw new UsageException(FLAG + " supposes answers of a deal; name one, such as deal.yaml");
        }
    }

    /** The account of a deal, or of what it would be, with how that differs from what it is. */
    ExplainRun.Explained explain(Deal deal, Judge judge) {
        if (given.isEmpty()) {
            return new ExplainRun.Explained(judge.account(deal), Optional.empty());
        }
        Assessment base = judge.assess(deal);
        Deal supposed = answers(base.deal().text(Field.CURRENCY_CODE));
        Account account = judge.account(Supposition.of(deal, base.merged(), supposed));
        return new ExplainRun.Explained(account, Optional.of(DealDiff.supposing(base, account.assessment())));
    }

    private Deal answers(Optional<String> currency) {
        Parsed<Deal> answers = SupposedAnswers.read(given, FLAG, currency);
        return answers.value()
                .orElseThrow(() -> new UsageException(
                        answers.faults().stream().map(WhatIf::told).toList()));
    }

    /** With what was given, for several may be. */
    private static String told(Diagnostic fault) {
        String given = fault.place() == null
                ? ""
                : " " + fault.place().source().line(fault.place().line());
        return FLAG + given + ": " + fault.whole();
    }
}
