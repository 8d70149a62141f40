package org.dealrisk.report;

/**
 * What a verb came to: everything its renderers may say.
 *
 * @param <R> the kind of report itself
 */
public interface Report<R extends Report<R>> {

    /** The deals as they were judged, and the documents that could not be read. */
    Run run();

    /** The same, shown in another way. */
    R with(Display display);

    /** The same for a terminal that has colours, or for one that has none. */
    default R inColour(boolean on) {
        return with(run().display().withColour(on));
    }
}
