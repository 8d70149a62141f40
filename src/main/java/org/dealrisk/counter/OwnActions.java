package org.dealrisk.counter;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Handling;
import org.dealrisk.model.Value;
import org.dealrisk.verdict.Variant;

/** What we can do alone once an offer is accepted. */
final class OwnActions {

    private final Bench bench;
    private final Draft draft;

    /**
     * @param made the changes that were accepted
     */
    OwnActions(Bench bench, List<Change> made) {
        this.bench = bench;
        this.draft = bench.draft().with(made);
    }

    /** What we can do alone and have not done, as far as it takes a finding away or makes it milder. */
    List<CounterOffer.OwnAction> useful() {
        Variant now = bench.with(draft);
        List<CounterOffer.OwnAction> actions = new ArrayList<>();
        for (Field field : open()) {
            List<Gone> gone = Gone.between(
                    now.findings(), bench.with(done(draft, List.of(field))).findings());
            if (!gone.isEmpty()) {
                actions.add(new CounterOffer.OwnAction(field, gone));
            }
        }
        return actions;
    }

    /** Everything that we can do alone and have not done, in the order of the catalog. */
    List<Field> open() {
        List<Field> open = new ArrayList<>();
        for (Field field : Field.values()) {
            Answer answer = draft.form().answer(field);
            boolean done = answer.stated().isPresent() && answer.stated().equals(field.benign());
            if (field.handling() == Handling.OWN_ACTION && !done) {
                open.add(field);
            }
        }
        return open;
    }

    /** A draft with all of it done. */
    Draft done(Draft contract) {
        return done(contract, open());
    }

    private static Draft done(Draft contract, List<Field> fields) {
        Deal.Builder form = contract.form().toBuilder();
        for (Field field : fields) {
            Value benign = field.benign().orElseThrow();
            form.answer(field, new Answer.Known(benign, List.of()));
        }
        return new Draft(form.build(), contract.clauses());
    }
}
