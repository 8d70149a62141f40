package org.dealrisk.verdict;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Engine;

/**
 * The facts that a judgement of one deal needs: the card's five and the must-knows, as far as they
 * concern it, and whatever somebody said is unknown. Which ones concern it is told by the rules that
 * ask for them, once, with the deal as it is known.
 */
record Unknowns(List<Field> needed, List<Field> open) {

    private static final String MINIMUM = "DAT-001";
    private static final String MUST_KNOW = "DAT-002";

    static Unknowns of(Trial trial, Engine engine) {
        Deal deal = trial.merged().deal();
        Set<Field> needed = new LinkedHashSet<>();
        needed.addAll(engine.concerned(MINIMUM, trial.merged(), trial.figures()));
        needed.addAll(engine.concerned(MUST_KNOW, trial.merged(), trial.figures()));
        Set<Field> open = new LinkedHashSet<>();
        needed.stream().filter(field -> deal.answer(field).isMissing()).forEach(open::add);
        for (Field field : EnumSet.allOf(Field.class)) {
            // Both names of the referral say the same; the card's is the one that is asked for.
            if (deal.answer(field).isExplicitlyUnknown() && field != Field.REFERRAL) {
                open.add(field);
            }
        }
        return new Unknowns(List.copyOf(needed), List.copyOf(open));
    }

    /** Known ÷ needed, 0 to 1; 1 when nothing is needed. */
    double completeness(Deal deal) {
        long known = needed.stream().map(deal::answer).filter(Answer::isKnown).count();
        return needed.isEmpty() ? 1 : (double) known / needed.size();
    }
}
