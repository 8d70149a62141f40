package org.dealrisk.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;

/** Clauses as a reader of deals would hand them over, and a deal that says nothing else. */
final class Clauses {

    private static final Place PLACE = new Place(Source.of("contract.txt", ""), Span.onLine(1, 1, 0));

    private Clauses() {}

    static Deal deal() {
        return Deal.builder(new Deal.Address(PLACE, 1, OptionalInt.empty())).build();
    }

    static Clause clause(String text) {
        return new Clause(
                Passage.of(text, PLACE, (start, end) -> PLACE),
                Optional.empty(),
                Clause.Author.UNKNOWN,
                Clause.Negotiable.UNKNOWN,
                Map.of(),
                Optional.empty());
    }

    static List<Clause> of(List<String> texts) {
        return texts.stream().map(Clauses::clause).toList();
    }
}
