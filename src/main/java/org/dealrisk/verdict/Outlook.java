package org.dealrisk.verdict;

import java.util.List;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Later;

/**
 * What the open facts of a deal could still make of it. Each part is worked out when it is first asked for, and once:
 * it takes the rules many times, and a list of many deals tells none of it. Thread-safe.
 */
public final class Outlook {

    private final Later<VerdictRange> range;
    private final Later<List<Field>> decidedBy;
    private final Later<List<Question>> questions;

    private Outlook(Later<VerdictRange> range, Later<List<Field>> decidedBy, Later<List<Question>> questions) {
        this.range = range;
        this.decidedBy = decidedBy;
        this.questions = questions;
    }

    static Outlook of(Trial now, Unknowns unknowns, RangeFinder ranges, List<NotAssessed> waiting) {
        return new Outlook(
                new Later<>(ranges::ends),
                new Later<>(ranges::decidedBy),
                new Later<>(() -> Questions.of(now, unknowns, ranges, waiting)));
    }

    /** That of a template: what it leaves open is not unknown. */
    static Outlook ofTemplate(Trial now) {
        RangeFinder.End end = RangeFinder.End.of(now);
        return new Outlook(
                new Later<>(() -> RangeFinder.between(end, end, end)), new Later<>(List::of), new Later<>(List::of));
    }

    public VerdictRange range() {
        return range.get();
    }

    public List<Field> decidedBy() {
        return decidedBy.get();
    }

    public List<Question> questions() {
        return questions.get();
    }
}
