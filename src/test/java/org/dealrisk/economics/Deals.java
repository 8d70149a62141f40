package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Deal;
import org.dealrisk.read.DealReader;

/** Deals written down as forms. */
final class Deals {

    private Deals() {}

    static Deal of(String form) {
        Parsed<Deal> deal =
                DealReader.create().read(Source.of("deal.yaml", form)).get(0);
        assertThat(deal.faults()).isEmpty();
        return deal.value().orElseThrow();
    }

    static Figures figures(Deal deal) {
        return DealEconomics.of(deal, Assumptions.standard());
    }
}
