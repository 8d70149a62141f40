package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.dealrisk.counter.CounterOffer;
import org.dealrisk.counter.Offer;
import org.dealrisk.counter.Paper;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Question;

/** A counter-offer for a terminal. */
final class CounterReport {

    private static final int FIRST_QUESTIONS = 3;

    private final Telling telling;
    private final CounterWords words;
    private final CounterOffer answer;

    private CounterReport(Telling telling, CounterOffer answer) {
        this.telling = telling;
        this.words = new CounterWords(telling.words(), telling.disclosure());
        this.answer = answer;
    }

    static void write(CounterRun run, Writer out) throws IOException {
        Telling telling = Telling.of(run.run(), out);
        boolean first = true;
        for (CounterOffer answer : run.answers()) {
            if (!first) {
                telling.page().end();
            }
            first = false;
            new CounterReport(telling, answer).print();
        }
    }

    private void print() throws IOException {
        telling.page()
                .put(Style.of(answer.after().verdict()), words.headline(answer))
                .line("  " + subject(answer.before().deal()));
        if (telling.display().isQuiet()) {
            return;
        }
        for (int i = 0; i < answer.offers().size(); i++) {
            offer(i);
        }
        if (words.price(answer).isPresent()) {
            telling.page().end().line(words.price(answer).get());
        }
        list("keepers", answer.keepers().stream().map(words::keeper).toList(), words.verdict(answer.target()));
        list("actions", answer.ownActions().stream().map(words::action).toList());
        if (answer.together().isPresent()) {
            telling.page().line("  " + words.together(answer.together().get()));
        }
        questions();
        standing();
    }

    static String subject(Deal deal) {
        String name = deal.text(Field.NAME)
                .or(() -> deal.text(Field.ID))
                .map(text -> text + "  ")
                .orElse("");
        return name + deal.address().place();
    }

    private void offer(int number) throws IOException {
        Offer offer = answer.offers().get(number);
        Page page = telling.page();
        page.heading(words.title(answer, number));
        for (int i = 0; i < offer.parts().size(); i++) {
            Offer.Part part = offer.parts().get(i);
            page.put("  " + (i + 1) + ". ")
                    .put(Style.STRONG, words.change(part.change()))
                    .end();
            page.line("     " + words.purpose(part.gone()));
            for (Map.Entry<Paper, String> text :
                    words.paste(part.change(), offer).entrySet()) {
                String tag = text.getKey().tag();
                page.put("     ")
                        .put(Style.FAINT, tag + " ".repeat(6 - tag.length()))
                        .line(text.getValue());
            }
        }
    }

    private void list(String heading, List<String> lines, Object... arguments) throws IOException {
        if (!lines.isEmpty()) {
            telling.page().heading(words.say(heading, arguments));
            for (String line : lines) {
                telling.page().line("  " + line);
            }
        }
    }

    private void questions() throws IOException {
        List<Question> all = answer.questions();
        int shown = telling.display().isVerbose() ? all.size() : Math.min(FIRST_QUESTIONS, all.size());
        list(
                "questions",
                all.subList(0, shown).stream()
                        .map(question -> telling.words().question(question.field()))
                        .toList());
    }

    private void standing() throws IOException {
        List<Finding> left = left(answer);
        if (!left.isEmpty()) {
            telling.page().heading(words.count("standing", left.size()));
            Table table = new Table("lll");
            left.forEach(finding ->
                    table.row(telling.words().severity(finding.severity()), finding.code(), finding.title()));
            table.print(telling.page());
        }
    }

    /** The findings that are left with the first offer accepted; none are told where there is no offer. */
    static List<Finding> left(CounterOffer answer) {
        return answer.offers().isEmpty()
                ? List.of()
                : answer.after().unwaived().stream()
                        .filter(finding -> finding.severity().atLeast(Severity.LOW))
                        .toList();
    }
}
