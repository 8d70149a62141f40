package org.dealrisk.cli;

import java.util.List;
import org.dealrisk.report.Format;
import org.dealrisk.report.Run;
import org.dealrisk.report.WaiverTold;

/** Tells of waivers that do not do what their author meant, where no report has room for it. */
final class WaiverWarnings {

    private WaiverWarnings() {}

    static void tell(Run run, List<Flags.Target> targets, Terminal terminal) {
        boolean told = targets.stream()
                .map(target -> Format.ofLabel(target.format()).orElseThrow())
                .anyMatch(format -> format.tellsWaivers(run));
        if (!told) {
            WaiverTold.of(run).forEach(terminal.err()::println);
        }
    }
}
