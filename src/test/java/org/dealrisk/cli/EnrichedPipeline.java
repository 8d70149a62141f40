package org.dealrisk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes whole deals of the rows of a pipeline that has little more than amounts, the same for the same seed. */
final class EnrichedPipeline {

    private static final List<String> SOURCES =
            List.of("existing-client", "client-referral", "inbound", "partner", "cold", "departing-colleague", "");
    private static final List<String> CLAUSES = List.of(
            "Any lead forecast is an estimate and is not a commitment.|Work delivered is paid pro rata.",
            "Work delivered is paid pro rata.",
            "Two revision rounds are included.",
            "Unlimited revisions until the client is satisfied.",
            "We guarantee the number of leads.",
            "\"We guarantee 1,000 leads, and missing ones are made good until the number is reached.\"",
            "保證有1000筆名單，不然就要補版補齊為止",
            "Our liability is unlimited.",
            "");

    private final Random random;

    EnrichedPipeline(long seed) {
        this.random = new Random(seed);
    }

    /** The lines of the table with columns more, and an amount in each. */
    List<String> of(List<String> lines) {
        List<String> enriched = new ArrayList<>();
        enriched.add(lines.get(0).replace("close_value", "value_at_close")
                + ",fee,promised_leads,average_order_value,referral_source,payment.net_days,clauses");
        lines.stream().skip(1).forEach(line -> enriched.add(line + "," + facts()));
        return enriched;
    }

    private String facts() {
        int fee = 10_000 * (1 + random.nextInt(60));
        String leads = random.nextInt(10) == 0 ? "" : Integer.toString(50 + random.nextInt(1_000));
        return String.join(
                ",",
                Integer.toString(fee),
                leads,
                Integer.toString(500 * (1 + random.nextInt(30))),
                SOURCES.get(random.nextInt(SOURCES.size())),
                Integer.toString(30 * (1 + random.nextInt(4))),
                CLAUSES.get(random.nextInt(CLAUSES.size())));
    }
}
