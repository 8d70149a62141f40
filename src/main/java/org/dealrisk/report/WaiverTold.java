package org.dealrisk.report;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.VisibleText;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.WaiverNote;

/** What is to be said of waivers that do not count, or only half, a line each with its place. */
public final class WaiverTold {

    private WaiverTold() {}

    /** In the order of the deals. */
    public static List<String> of(Run run) {
        Words words = new Words(run.language());
        List<String> lines = new ArrayList<>();
        for (Assessment deal : run.assessments()) {
            for (WaiverNote note : deal.waiverNotes()) {
                lines.add(VisibleText.line(note.waiver().place() + ": " + FootSection.told(note, words)));
            }
        }
        return lines;
    }
}
