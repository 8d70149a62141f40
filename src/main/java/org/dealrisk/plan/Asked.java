package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Weighed;

/** What the rules of a plan found in one deal. For one thread. */
public final class Asked {

    private final RulePlan plan;
    private final RowFacts facts;
    private final List<Field> needed;
    private final List<List<Find>> byRule;
    private final List<Weighed> findings = new ArrayList<>();

    private Asked(RulePlan plan, RowFacts facts, List<Field> needed) {
        this.plan = plan;
        this.facts = facts;
        this.needed = needed;
        this.byRule = new ArrayList<>(plan.rules().size());
    }

    static Asked of(RulePlan plan, RowFacts facts) {
        Asked asked = new Asked(plan, facts, plan.needed(facts));
        List<PlannedRule> rules = plan.rules();
        for (int i = 0; i < rules.size(); i++) {
            PlannedRule rule = rules.get(i);
            asked.byRule.add(rule.isDerived() ? List.of() : rule.ask(facts));
        }
        return asked.withDerived();
    }

    /**
     * What they find when the answers to some fields are others. Asks only the rules that may look at these.
     *
     * @param sums those of the deal with these answers
     */
    public Asked again(Map<Field, Answer> changed, DealEconomics sums) {
        Asked again = new Asked(plan, facts.with(changed, sums), needed);
        BitSet fields = new BitSet();
        changed.keySet().forEach(field -> fields.set(field.ordinal()));
        List<PlannedRule> rules = plan.rules();
        for (int i = 0; i < rules.size(); i++) {
            PlannedRule rule = rules.get(i);
            if (rule.isDerived()) {
                again.byRule.add(List.of());
            } else {
                again.byRule.add(rule.looksAtAny(fields) ? rule.ask(again.facts) : byRule.get(i));
            }
        }
        return again.withDerived();
    }

    /** Derived rules look at what the others found, and never at one another. */
    private Asked withDerived() {
        gather();
        boolean more = false;
        if (plan.derived().length > 0) {
            facts.found(findings);
            for (int i : plan.derived()) {
                List<Find> found = plan.rules().get(i).ask(facts);
                byRule.set(i, found);
                more |= !found.isEmpty();
            }
        }
        if (more) {
            findings.clear();
            gather();
        }
        return this;
    }

    private void gather() {
        for (int i = 0; i < byRule.size(); i++) {
            List<Find> found = byRule.get(i);
            for (int j = 0; j < found.size(); j++) {
                findings.add(found.get(j));
            }
        }
    }

    /** Every finding, in the order of the pack. */
    public List<Weighed> findings() {
        return findings;
    }

    /** The fields that the deal has to tell, in the order of the rules that say so. */
    public List<Field> needed() {
        return needed;
    }

    public DealEconomics sums() {
        return facts.sums();
    }
}
