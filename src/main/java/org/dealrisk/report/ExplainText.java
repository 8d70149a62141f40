package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diff.Comparison;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Account;
import org.dealrisk.verdict.Assessment;

/** Explains deals to a person: the clauses, the numbers, the rules, and the gates that made the verdict. */
final class ExplainText {

    private final Sheet sheet;
    private final Words words;
    private final Disclosure disclosure;

    private ExplainText(Sheet sheet, Words words, Disclosure disclosure) {
        this.sheet = sheet;
        this.words = words;
        this.disclosure = disclosure;
    }

    static void human(ExplainRun run, Writer out) throws IOException {
        TerminalSheet sheet =
                new TerminalSheet(new Page(out, run.run().display().colour()));
        write(run, out, sheet, DiffFormat.HUMAN);
    }

    static void markdown(ExplainRun run, Writer out) throws IOException {
        write(run, out, new MarkdownSheet(out), DiffFormat.MARKDOWN);
    }

    private static void write(ExplainRun run, Writer out, Sheet sheet, DiffFormat differences) throws IOException {
        Words words = new Words(run.run().language());
        ExplainText text = new ExplainText(sheet, words, Disclosure.of(run.run(), words));
        boolean first = true;
        for (ExplainRun.Explained deal : run.deals()) {
            out.write(first ? "" : "\n");
            first = false;
            text.head(deal.account().assessment());
            if (deal.supposed().isPresent()) {
                text.supposed(deal.supposed().get(), run.run(), differences, out);
            }
            text.print(deal.account());
        }
    }

    private void head(Assessment assessment) throws IOException {
        sheet.title(Style.of(assessment.verdict()), words.headline(assessment), subject(assessment.deal()));
        sheet.remark("", disclosure.reason(assessment));
    }

    /** How the deal differs from what it is, as a comparison of two versions tells it. */
    private void supposed(DealDiff diff, Run run, DiffFormat format, Writer out) throws IOException {
        sheet.chapter(words.explain("what_if"));
        if (diff.isEmpty()) {
            sheet.remark("", words.explain("what_if.none"));
            return;
        }
        Comparison comparison = new Comparison(List.of(diff), List.of(), List.of());
        out.write(format == DiffFormat.MARKDOWN ? "\n" : "");
        format.render(new DiffRun(run, "", "", comparison, List.of()), out);
    }

    private void print(Account account) throws IOException {
        Assessment assessment = account.assessment();
        new ClauseChapter(sheet, words, disclosure, assessment).print();
        new FigureChapter(sheet, words, disclosure, assessment).print();
        new SensitivitySection(sheet, words, disclosure, assessment).print();
        new RuleChapter(sheet, words, disclosure, account.rules()).print();
        new GateChapter(sheet, words, disclosure, account.gates()).print();
    }

    private static String subject(Deal deal) {
        List<String> names = new ArrayList<>();
        deal.text(Field.ID).ifPresent(names::add);
        deal.text(Field.NAME).ifPresent(names::add);
        names.add(deal.address().place().toString());
        return String.join("  ", names);
    }
}
