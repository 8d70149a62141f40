package org.dealrisk.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Engine;

/**
 * The facts that a judgement of one deal needs: the card's five and the must-knows, as far as they
 * concern it, and whatever somebody said is unknown. Which ones concern it is told by the rules that
 * ask for them, once, with the deal as it is known.
 */
record Unknowns(List<Field> needed, List<Field> open) {

    /** The rules that ask for these facts. */
    static final List<String> ASKING = List.of("DAT-001", "DAT-002");

    static Unknowns of(Trial trial, Engine engine) {
        Deal deal = trial.merged().deal();
        Set<Field> needed = new LinkedHashSet<>();
        ASKING.forEach(code -> needed.addAll(engine.concerned(code, trial.results())));
        Set<Field> open = new LinkedHashSet<>();
        needed.stream().filter(field -> deal.answer(field).isMissing()).forEach(open::add);
        for (Field field : deal.answered()) {
            // Both names of the referral say the same; the card's is the one that is asked for.
            if (deal.answer(field).isExplicitlyUnknown() && field != Field.REFERRAL) {
                open.add(field);
            }
        }
        return new Unknowns(List.copyOf(needed), List.copyOf(open));
    }

    /** Known ÷ needed, 0 to 1; 1 when nothing is needed. */
    double completeness(Deal deal) {
        return completeness(deal, needed);
    }

    static double completeness(Deal deal, List<Field> needed) {
        int known = 0;
        for (Field field : needed) {
            known += deal.answer(field).isKnown() ? 1 : 0;
        }
        return needed.isEmpty() ? 1 : (double) known / needed.size();
    }
}
