package org.dealrisk.report;

import java.io.Writer;

/** What every part of a report for a person needs: where to, in which words, and how much. */
record Telling(Page page, Words words, Disclosure disclosure, Display display) {

    static Telling of(Run run, Writer out) {
        Words words = new Words(run.language());
        return new Telling(new Page(out, run.display().colour()), words, Disclosure.of(run, words), run.display());
    }
}
