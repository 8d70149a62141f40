package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Place;
import org.dealrisk.diff.ClauseChange;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.diff.Favour;
import org.dealrisk.diff.FigureChange;
import org.dealrisk.diff.FindingChange;
import org.dealrisk.diff.PartChange;
import org.dealrisk.diff.TermChange;
import org.dealrisk.diff.WaiverChange;
import org.dealrisk.verdict.Assessment;

/** For a person: what became of the verdict, then what changed, a line each with where it stands. */
final class HumanDiff implements Renderer<DiffRun> {

    private static final String INDENT = "  ";

    @Override
    public void render(DiffRun run, Writer out) throws IOException {
        Telling telling = Telling.of(run.run(), out);
        Told told = new Told(run, telling, run.words(telling), new DiffTexts(telling));
        boolean first = true;
        for (DealDiff deal : run.comparison().deals()) {
            if (!first) {
                telling.page().end();
            }
            told.deal(deal);
            first = false;
        }
        if (run.comparison().hasDealsOfOneVersion() && !first) {
            telling.page().end();
        }
        told.alone("only_new", run.comparison().added());
        told.alone("only_old", run.comparison().removed());
    }

    /** One report in the making. */
    private record Told(DiffRun run, Telling telling, DiffWords words, DiffTexts texts) {

        void deal(DealDiff deal) throws IOException {
            Page page = telling.page();
            page.put(Style.of(deal.now().verdict()), words.verdict(deal)).line(INDENT + words.name(deal.now()));
            place(
                    deal.old().deal().address().place(),
                    deal.now().deal().address().place());
            page.line(words.reason(deal.now()));
            if (words.index(deal).isPresent()) {
                page.line(words.index(deal).get());
            }
            if (run.isRegression(deal)) {
                page.put(Style.BAD, words.say("regression")).end();
            }
            if (!telling.display().isQuiet()) {
                changes(deal);
            }
        }

        private void changes(DealDiff deal) throws IOException {
            terms(deal);
            clauses(deal.clauses());
            parts(deal.parts());
            figures(telling.words().say("sum"), deal.value());
            figures(telling.words().say("money"), deal.exposure());
            if (words.hidesSomething(deal)) {
                telling.page().end().line(telling.words().say("hidden.cost"));
            }
            findings(run.findings(deal));
            waivers(deal.waivers());
        }

        /** Both places; the one place of a deal of which only some answers are supposed to be others. */
        private void place(Place old, Place now) throws IOException {
            telling.page().line(old.equals(now) ? now.toString() : words.arrow(old.toString(), now.toString()));
        }

        void alone(String key, List<Assessment> deals) throws IOException {
            for (Assessment deal : deals) {
                telling.page()
                        .line(words.say(
                                key,
                                words.name(deal),
                                telling.words().headline(deal),
                                deal.deal().address().place()));
            }
        }

        private void terms(DealDiff deal) throws IOException {
            List<TermChange> terms = words.shown(deal.terms());
            if (terms.isEmpty()) {
                return;
            }
            telling.page().heading(words.say("terms", sides(terms)));
            for (TermChange term : terms) {
                DiffWords.Told told = words.term(term);
                String change = words.arrow(told.old(), told.now());
                String what = words.say("told", told.what(), change);
                String moved = told.moved();
                line(moved.isEmpty() ? what : telling.words().say("aside", what, moved), term.favour(), told.favour());
                place(texts.places(term.old().places(), term.now().places()));
            }
        }

        /** How many of the terms are in whose favour. */
        private String sides(List<TermChange> terms) {
            long ours =
                    terms.stream().filter(term -> term.favour() == Favour.OURS).count();
            long client = terms.stream()
                    .filter(term -> term.favour() == Favour.CLIENT)
                    .count();
            List<String> sides = new ArrayList<>();
            count(sides, "count.ours", ours);
            count(sides, "count.client", client);
            count(sides, "count.other", terms.size() - ours - client);
            return telling.words().join(sides);
        }

        private void count(List<String> sides, String key, long number) {
            if (number > 0) {
                sides.add(words.count(key, number));
            }
        }

        private void clauses(List<ClauseChange> clauses) throws IOException {
            if (!clauses.isEmpty()) {
                telling.page().heading(words.say("clauses"));
            }
            for (ClauseChange change : clauses) {
                List<String> parts = new ArrayList<>(List.of(texts.quoted(change)));
                parts.addAll(texts.remarks(change));
                String told =
                        words.say("told", texts.kind(change), telling.words().clauses(parts));
                line(told, change.favour(), words.favour(change.favour()));
                place(texts.places(change));
            }
        }

        private void parts(List<PartChange> parts) throws IOException {
            if (!parts.isEmpty()) {
                telling.page().heading(words.say("parts"));
            }
            for (PartChange part : parts) {
                telling.page().line(INDENT + texts.part(part));
                place(part.place().toString());
            }
        }

        private void figures(String heading, List<FigureChange> changes) throws IOException {
            List<FigureChange> shown = words.shownFigures(changes);
            if (shown.isEmpty()) {
                return;
            }
            telling.page().heading(heading);
            Table table = new Table("lrlrl");
            for (FigureChange change : shown) {
                DiffWords.Told told = words.figure(change);
                String moved = told.moved().isEmpty() ? "" : words.say("moved", told.moved());
                table.row(told.what(), told.old(), "→", told.now(), moved);
            }
            table.print(telling.page());
        }

        private void findings(List<FindingChange> findings) throws IOException {
            if (findings.isEmpty()) {
                return;
            }
            telling.page().heading(words.say("findings"));
            Table table = new Table("llll");
            for (FindingChange change : findings) {
                table.row(
                        words.kind(change),
                        words.severity(change),
                        change.finding().code(),
                        words.title(change));
            }
            table.print(telling.page());
        }

        private void waivers(List<WaiverChange> waivers) throws IOException {
            if (!waivers.isEmpty()) {
                telling.page().heading(telling.words().say("waivers"));
            }
            for (WaiverChange change : waivers) {
                telling.page().line(INDENT + texts.waiver(change));
            }
        }

        private void line(String text, Favour favour, String side) throws IOException {
            if (side.isEmpty()) {
                telling.page().line(INDENT + text);
                return;
            }
            Style style = favour == Favour.OURS ? Style.GOOD : Style.BAD;
            telling.page()
                    .put(INDENT + words.say("with_side", text, ""))
                    .put(style, side)
                    .end();
        }

        private void place(String place) throws IOException {
            if (!place.isEmpty()) {
                telling.page().put(Style.FAINT, INDENT + INDENT + place).end();
            }
        }
    }
}
