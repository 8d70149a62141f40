package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
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
        write(run, out, new TerminalSheet(new Page(out, run.run().display().colour())));
    }

    static void markdown(ExplainRun run, Writer out) throws IOException {
        write(run, out, new MarkdownSheet(out));
    }

    private static void write(ExplainRun run, Writer out, Sheet sheet) throws IOException {
        Words words = new Words(run.run().language());
        ExplainText text = new ExplainText(sheet, words, Disclosure.of(run.run(), words));
        boolean first = true;
        for (Account account : run.accounts()) {
            out.write(first ? "" : "\n");
            first = false;
            text.print(account);
        }
    }

    private void print(Account account) throws IOException {
        Assessment assessment = account.assessment();
        sheet.title(Style.of(assessment.verdict()), words.headline(assessment), subject(assessment.deal()));
        sheet.remark("", disclosure.reason(assessment));
        new ClauseChapter(sheet, words, disclosure, assessment).print();
        new FigureChapter(sheet, words, disclosure, assessment).print();
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
