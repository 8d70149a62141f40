package org.dealrisk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.economics.Decisions;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.ServiceChoice;
import org.dealrisk.economics.ServiceChoice.Advice;
import org.dealrisk.verdict.Assessment;

/** Service after the warranty: by the call, by renewal, or for nothing. */
final class ServiceSection {

    private final Telling telling;
    private final Words words;
    private final Optional<ServiceChoice> found;

    ServiceSection(Telling telling, Assessment assessment) {
        this.telling = telling;
        this.words = telling.words();
        this.found = Decisions.service(assessment.deal());
    }

    /** Prints nothing where the form has no figure about service. */
    void print() throws IOException {
        if (found.isPresent()) {
            telling.page().heading(words.say("service"));
            ways(found.get()).print(telling.page());
            client(found.get());
            if (telling.disclosure().showsCost()) {
                advice(found.get());
            }
        }
    }

    private Table ways(ServiceChoice choice) {
        Table table = new Table("lrl");
        String ofCall = leaves("service.leaves", choice.singleMargin(), choice);
        table.row(words.say("service.single"), Shown.money(choice.single()), ofCall);
        String ofYear = leaves("service.leaves_a_year", choice.renewalMargin(), choice);
        table.row(words.say("service.renewal"), Shown.money(choice.renewal()), ofYear);
        if (telling.disclosure().showsCost()) {
            table.row(words.say("service.free"), Shown.money(Figure.ZERO), free(choice));
        }
        return table;
    }

    private String leaves(String key, Figure margin, ServiceChoice choice) {
        if (!telling.disclosure().showsCost()) {
            return "";
        }
        return margin.isKnown()
                ? words.say(key, Shown.money(margin), Shown.number(choice.incidents()))
                : words.say("not_assessed_because", words.reason(margin));
    }

    private String free(ServiceChoice choice) {
        Figure total = choice.freeTotal();
        return total.isKnown()
                ? words.say(
                        "service.free_costs",
                        Shown.money(total),
                        Shown.money(choice.incidentCost()),
                        Shown.money(choice.precedentCost()),
                        Shown.percent(choice.churn()),
                        Shown.count(choice.similarClients()))
                : words.say("not_assessed_because", words.reason(total));
    }

    private void client(ServiceChoice choice) throws IOException {
        Figure from = choice.breakEvenIncidents();
        List<String> told = new ArrayList<>();
        told.add(
                from.isKnown()
                        ? words.say("service.break_even", Shown.number(from))
                        : words.say("service.break_even_unknown", words.reason(from)));
        Figure year = choice.yearByTheCall();
        if (year.isKnown()) {
            told.add(words.say("service.year", Shown.number(choice.incidents()), Shown.money(year)));
        }
        telling.page().line("  " + words.clauses(told));
    }

    private void advice(ServiceChoice choice) throws IOException {
        Advice advice = choice.advice();
        if (advice == Advice.RENEW) {
            telling.page().line("  " + words.say("service.advice.renew", Shown.percent(choice.singleToRenewal())));
        } else if (advice == Advice.ONE_OFF) {
            Figure part = choice.incidentCost().over(choice.renewal(), "");
            telling.page().line("  " + words.say("service.advice.one_off", Shown.percent(part)));
        }
    }
}
