package org.dealrisk.cli;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.dealrisk.verdict.Brief;
import org.dealrisk.verdict.FailOn;

/** Holds deals of a batch against {@code --fail-on}. */
final class Grading implements ToIntFunction<Brief> {

    private final FailOn failOn;
    private final boolean unknownFails;

    Grading(FailOn failOn, boolean unknownFails) {
        this.failOn = failOn;
        this.unknownFails = unknownFails;
    }

    /** The exit code that one deal alone would bring. */
    @Override
    public int applyAsInt(Brief deal) {
        if (failOn.reachedBy(deal.verdict(), deal.worstSeverity())) {
            return ExitCode.FOUND;
        }
        return unknownFails && failOn.straddledBy(deal.range()) ? ExitCode.UNDECIDED : ExitCode.OK;
    }

    /** The one that wins among those of all deals. */
    int exitCode(Set<Integer> grades) {
        return grades.stream().reduce(ExitCode.OK, ExitCode::worse);
    }
}
