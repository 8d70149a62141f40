package org.dealrisk.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Settlements;
import org.dealrisk.economics.Settlements.Outcomes;
import org.dealrisk.verdict.Assessment;

/** What is left of the fee under each way to settle a shortfall, side by side. */
final class SettlementSection {

    private final Telling telling;
    private final Assessment assessment;
    private final Words words;

    SettlementSection(Telling telling, Assessment assessment) {
        this.telling = telling;
        this.assessment = assessment;
        this.words = telling.words();
    }

    /**
     * Prints nothing where nothing is promised that could fall short.
     *
     * @param always whether to print where the contract does not say how a shortfall is settled, or nobody knows
     *     how many come
     */
    void print(boolean always) throws IOException {
        Optional<Settlements> found = Settlements.of(assessment.deal(), assessment.figures());
        if (found.isEmpty() || !(always || tellsOfAgreed(found.get()))) {
            return;
        }
        Settlements all = found.get();
        Page page = telling.page();
        page.heading(words.say("settlements", Shown.count(all.promised())));
        Figure median = all.outcomes().median();
        if (!median.isKnown()) {
            page.line("  " + words.say("not_assessed_because", words.reason(median)));
            return;
        }
        table(all).print(page);
        Figure cost = assessment.figures().get(FigureName.COST);
        if (cost.isKnown() && telling.disclosure().shows(FigureName.COST)) {
            page.line("  " + words.say("settlements.cost", Shown.money(cost)));
        }
    }

    private static boolean tellsOfAgreed(Settlements all) {
        return all.outcomes().median().isKnown() && all.rows().stream().anyMatch(Settlements.Row::agreed);
    }

    private Table table(Settlements all) {
        Outcomes<Figure> units = all.outcomes();
        Table table = new Table("lrrrrl");
        table.row(
                "",
                words.say("settlements.median", Shown.count(units.median())),
                words.say("settlements.bad", Shown.count(units.bad())),
                words.say("settlements.very_bad", Shown.count(units.veryBad())),
                words.say("settlements.expected"));
        for (Settlements.Row row : all.rows()) {
            String name = words.say("settlement." + row.settlement().name().toLowerCase(Locale.ROOT));
            String agreed = row.agreed() ? words.say("settlements.agreed") : "";
            if (telling.disclosure().shows(row)) {
                Outcomes<Figure> kept = row.kept();
                table.row(
                        name,
                        Shown.money(kept.median()),
                        Shown.money(kept.bad()),
                        Shown.money(kept.veryBad()),
                        Shown.money(row.expected()),
                        agreed);
            }
        }
        return table;
    }
}
