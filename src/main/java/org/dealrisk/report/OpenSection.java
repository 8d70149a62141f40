package org.dealrisk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.NotAssessed;
import org.dealrisk.verdict.Question;

/** What to ask tomorrow, and which rules wait for the answers. */
final class OpenSection {

    private static final int FIRST_QUESTIONS = 3;
    private static final int FIRST_FACTS = 8;

    private final Telling telling;
    private final Assessment assessment;
    private final Words words;

    OpenSection(Telling telling, Assessment assessment) {
        this.telling = telling;
        this.assessment = assessment;
        this.words = telling.words();
    }

    void print() throws IOException {
        questions();
        notAssessed();
    }

    private void questions() throws IOException {
        List<Question> all = assessment.questions();
        if (all.isEmpty()) {
            return;
        }
        int shown = telling.display().isVerbose() ? all.size() : Math.min(FIRST_QUESTIONS, all.size());
        telling.page().heading(words.say("questions"));
        for (int i = 0; i < shown; i++) {
            telling.page().line("  " + (i + 1) + ". " + told(all.get(i)));
        }
        if (shown < all.size()) {
            telling.page().line("  " + words.count("questions.more", all.size() - shown));
        }
    }

    private String told(Question question) {
        String text = words.question(question.field());
        List<String> effects = new ArrayList<>();
        if (!question.couldBecome().isEmpty()) {
            effects.add(words.say(
                    "questions.effect",
                    words.any(
                            question.couldBecome().stream().map(words::verdict).toList())));
        }
        if (!question.blocks().isEmpty()) {
            effects.add(words.count("questions.blocks", question.blocks().size()));
        }
        return effects.isEmpty() ? text : words.say("aside", text, words.clauses(effects));
    }

    private void notAssessed() throws IOException {
        List<NotAssessed> rules = assessment.notAssessed();
        if (rules.isEmpty()) {
            return;
        }
        if (!telling.display().isVerbose()) {
            telling.page().end().line(summary(rules));
            return;
        }
        telling.page().heading(words.count("not_assessed", rules.size()));
        Table table = new Table("lll");
        for (NotAssessed rule : rules) {
            table.row(rule.rule().code(), rule.rule().id(), words.reason(rule));
        }
        table.print(telling.page());
    }

    private String summary(List<NotAssessed> rules) {
        Collection<String> missing = new TreeSet<>();
        rules.forEach(rule -> missing.addAll(rule.missing()));
        List<String> first =
                missing.stream().limit(FIRST_FACTS).map(words::label).toList();
        String count = words.count("not_assessed", rules.size());
        if (first.isEmpty()) {
            return count;
        }
        String facts = words.join(first);
        return missing.size() > first.size()
                ? words.say("not_assessed.some", count, facts, missing.size() - first.size())
                : words.say("not_assessed.all", count, facts);
    }
}
