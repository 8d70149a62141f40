package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diff.ClauseChange;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.diff.FigureChange;
import org.dealrisk.diff.FindingChange;
import org.dealrisk.diff.PartChange;
import org.dealrisk.diff.TermChange;
import org.dealrisk.diff.WaiverChange;
import org.dealrisk.verdict.Assessment;

/** For a comment on a change request: Markdown with tables. Places are left out, as the change shows them. */
final class MarkdownDiff implements Renderer<DiffRun> {

    @Override
    public void render(DiffRun run, Writer out) throws IOException {
        Telling telling = Telling.of(run.run(), out);
        Told told = new Told(run, telling.words(), run.words(telling), new DiffTexts(telling), out);
        boolean first = true;
        for (DealDiff deal : run.comparison().deals()) {
            if (!first) {
                told.line("");
            }
            told.deal(deal);
            first = false;
        }
        if (run.comparison().hasDealsOfOneVersion() && !first) {
            told.line("");
        }
        told.alone("only_new", run.comparison().added());
        told.alone("only_old", run.comparison().removed());
    }

    /** One report in the making. */
    private record Told(DiffRun run, Words general, DiffWords words, DiffTexts texts, Writer out) {

        void deal(DealDiff deal) throws IOException {
            line("### " + safe(words.say("told", words.name(deal.now()), words.verdict(deal))));
            line("");
            List<String> parts = new ArrayList<>(List.of(words.reason(deal.now())));
            words.index(deal).ifPresent(parts::add);
            line(safe(general.clauses(parts)));
            if (run.isRegression(deal)) {
                line("");
                line("**" + safe(words.say("regression")) + "**");
            }
            if (!run.run().display().isQuiet()) {
                changes(deal);
            }
        }

        private void changes(DealDiff deal) throws IOException {
            terms(words.shown(deal.terms()));
            clauses(deal.clauses());
            parts(deal.parts());
            figures(deal);
            if (words.hidesSomething(deal)) {
                line("");
                line(safe(general.say("hidden.cost")));
            }
            findings(run.findings(deal));
            waivers(deal.waivers());
        }

        void alone(String key, List<Assessment> deals) throws IOException {
            for (Assessment deal : deals) {
                line("- "
                        + safe(words.say(
                                key,
                                words.name(deal),
                                general.headline(deal),
                                deal.deal().address().place())));
            }
        }

        private void terms(List<TermChange> terms) throws IOException {
            if (!terms.isEmpty()) {
                head("md.term", "md.before", "md.after", "md.change", "md.favour");
                for (TermChange term : terms) {
                    DiffWords.Told told = words.term(term);
                    row(told.what(), told.old(), told.now(), told.moved(), told.favour());
                }
            }
        }

        private void clauses(List<ClauseChange> clauses) throws IOException {
            if (!clauses.isEmpty()) {
                head("md.clause", "md.text", "md.remarks", "md.favour");
                for (ClauseChange change : clauses) {
                    String remarks = general.clauses(texts.remarks(change));
                    row(texts.kind(change), texts.quoted(change), remarks, words.favour(change.favour()));
                }
            }
        }

        private void parts(List<PartChange> parts) throws IOException {
            if (!parts.isEmpty()) {
                line("");
            }
            for (PartChange part : parts) {
                line("- " + safe(texts.part(part)));
            }
        }

        private void figures(DealDiff deal) throws IOException {
            List<FigureChange> shown = new ArrayList<>(words.shownFigures(deal.value()));
            shown.addAll(words.shownFigures(deal.exposure()));
            if (!shown.isEmpty()) {
                head("md.figure", "md.before", "md.after", "md.change");
                for (FigureChange change : shown) {
                    DiffWords.Told told = words.figure(change);
                    row(told.what(), told.old(), told.now(), told.moved());
                }
            }
        }

        private void findings(List<FindingChange> findings) throws IOException {
            if (!findings.isEmpty()) {
                head("md.finding", "md.severity", "md.code", "md.title");
                for (FindingChange change : findings) {
                    row(
                            words.kind(change),
                            words.severity(change),
                            change.finding().code(),
                            words.title(change));
                }
            }
        }

        private void waivers(List<WaiverChange> waivers) throws IOException {
            if (!waivers.isEmpty()) {
                line("");
            }
            for (WaiverChange change : waivers) {
                line("- " + safe(texts.waiver(change)));
            }
        }

        private void head(String... keys) throws IOException {
            line("");
            StringBuilder head = new StringBuilder("|");
            StringBuilder rule = new StringBuilder("|");
            for (String key : keys) {
                head.append(' ').append(safe(words.say(key))).append(" |");
                rule.append("---|");
            }
            line(head.toString());
            line(rule.toString());
        }

        private void row(String... cells) throws IOException {
            StringBuilder row = new StringBuilder("|");
            for (String cell : cells) {
                row.append(' ').append(safe(cell)).append(cell.isEmpty() ? "|" : " |");
            }
            line(row.toString());
        }

        private void line(String text) throws IOException {
            out.write(text);
            out.write('\n');
        }

        private static String safe(String text) {
            return MarkdownText.of(text);
        }
    }
}
