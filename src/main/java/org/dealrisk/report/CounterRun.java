package org.dealrisk.report;

import java.util.List;
import org.dealrisk.counter.CounterOffer;

/**
 * What {@code counter} came to.
 *
 * @param run the deals as they stand and the documents that could not be read
 * @param answers one for each deal that was read, in order
 */
public record CounterRun(Run run, List<CounterOffer> answers) implements Report<CounterRun> {

    public CounterRun {
        answers = List.copyOf(answers);
    }

    @Override
    public CounterRun with(Display display) {
        return new CounterRun(run.with(display), answers);
    }
}
