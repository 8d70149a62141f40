package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.dealrisk.counter.CounterOffer;
import org.dealrisk.counter.Offer;
import org.dealrisk.counter.Paper;
import org.dealrisk.rule.Finding;
import org.dealrisk.verdict.Question;

/** A counter-offer in Markdown, words to paste as quotations. */
final class CounterMarkdown {

    private final Writer out;
    private final CounterWords words;
    private final CounterOffer answer;

    private CounterMarkdown(Writer out, CounterWords words, CounterOffer answer) {
        this.out = out;
        this.words = words;
        this.answer = answer;
    }

    static void write(CounterRun run, Writer out) throws IOException {
        Words words = new Words(run.run().language());
        CounterWords told = new CounterWords(words, Disclosure.of(run.run(), words));
        boolean first = true;
        for (CounterOffer answer : run.answers()) {
            out.write(first ? "" : "\n");
            first = false;
            new CounterMarkdown(out, told, answer).print();
        }
    }

    private void print() throws IOException {
        out.write("# " + MarkdownText.of(CounterReport.subject(answer.before().deal())) + "\n\n");
        out.write("**" + MarkdownText.of(words.headline(answer)) + "**\n");
        for (int i = 0; i < answer.offers().size(); i++) {
            offer(i);
        }
        if (words.price(answer).isPresent()) {
            out.write("\n" + MarkdownText.of(words.price(answer).get()) + "\n");
        }
        list(
                words.say("keepers", words.verdict(answer.target())),
                answer.keepers().stream().map(words::keeper).toList());
        list(
                words.say("actions"),
                answer.ownActions().stream().map(words::action).toList());
        if (answer.together().isPresent()) {
            out.write("\n" + MarkdownText.of(words.together(answer.together().get())) + "\n");
        }
        list(
                words.say("questions"),
                answer.questions().stream()
                        .map(Question::field)
                        .map(words.words()::question)
                        .toList());
        List<Finding> left = CounterReport.left(answer);
        list(
                words.count("standing", left.size()),
                left.stream()
                        .map(finding -> words.words().severity(finding.severity()) + " " + finding.code() + " "
                                + finding.title())
                        .toList());
    }

    private void offer(int number) throws IOException {
        Offer offer = answer.offers().get(number);
        out.write("\n## " + MarkdownText.of(words.title(answer, number)) + "\n");
        for (int i = 0; i < offer.parts().size(); i++) {
            Offer.Part part = offer.parts().get(i);
            out.write("\n" + (i + 1) + ". **" + MarkdownText.of(words.change(part.change())) + "**  \n   "
                    + MarkdownText.of(words.purpose(part.gone())) + "\n");
            for (Map.Entry<Paper, String> text :
                    words.paste(part.change(), offer).entrySet()) {
                out.write("\n   > " + MarkdownText.of(text.getValue()) + "\n");
            }
        }
    }

    private void list(String heading, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            out.write("\n## " + MarkdownText.of(heading) + "\n\n");
            for (String line : lines) {
                out.write("- " + MarkdownText.of(line) + "\n");
            }
        }
    }
}
