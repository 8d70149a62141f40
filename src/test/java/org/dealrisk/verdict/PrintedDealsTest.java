package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.counter.CounterOffer;
import org.dealrisk.counter.Negotiator;
import org.dealrisk.diff.Comparison;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.model.Deal;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.report.CounterFormat;
import org.dealrisk.report.CounterRun;
import org.dealrisk.report.DiffFormat;
import org.dealrisk.report.DiffRun;
import org.dealrisk.report.Display;
import org.dealrisk.report.ExplainFormat;
import org.dealrisk.report.ExplainRun;
import org.dealrisk.report.Format;
import org.dealrisk.report.OutputFormat;
import org.dealrisk.report.Run;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Prints random deals, empty and hostile ones among them, in every way there is, and looks at the numbers. {@code
 * -Ddealrisk.printed=20000} prints more deals, {@code -Ddealrisk.seed=…} repeats a run.
 */
class PrintedDealsTest {

    private static final int DEALS = Integer.getInteger("dealrisk.printed", 200);
    private static final long SEED = Long.getLong("dealrisk.seed", 20260411L);

    /** No number that a machine speaks of, no exponent, no minus before zero, no point at an end. */
    private static final Pattern ODD = Pattern.compile(
            "NaN|Infinity|\\d[eE][+-]?\\d|(?<![\\w.,-])-0(?:\\.0+)?(?![\\d.,])" + "|\\d\\.(?:\\s*%|×)|\\bnull\\b");

    private static final Pattern ODD_NUMBER =
            Pattern.compile("NaN|Infinity|\\d[eE][+-]?\\d|(?<![\\w.,-])-0(?:\\.0+)?(?![\\d.,])");

    private static final Pattern ODD_IN_JSON =
            Pattern.compile("NaN|Infinity|\":\\s?-?[\\d.]+[eE]|\":\\s?-0(?:\\.0+)?[,\\s}]");

    private static final Set<Format> IN_JSON = EnumSet.of(Format.JSON, Format.NDJSON, Format.SARIF, Format.GITLAB);

    /** Words of the reasons why a figure is undefined, which a Chinese report has its own for. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:are both|is undefined|no percent|no days|infinite)\\b");

    private static final RulePack PACK = BuiltinRules.pack();
    private static final List<Judge> JUDGES = List.of(judge(Language.EN), judge(Language.ZH_TW));

    private static Judge judge(Language language) {
        return new Judge(PACK, new TypedByHand(), new Judge.Terms(language, Optional.empty(), true));
    }

    @Test
    void noNumberIsPrintedOddly() throws IOException {
        System.out.println("printed: " + DEALS + " deals, seed " + SEED);
        RandomDeals deals = new RandomDeals(new Random(SEED));
        for (int i = 0; i < DEALS; i++) {
            Deal deal = deals.next();
            look(deal, Language.EN);
            look(deal, Language.ZH_TW);
        }
    }

    private static void look(Deal deal, Language language) throws IOException {
        Judge judge = JUDGES.get(language == Language.EN ? 0 : 1);
        Run run = new Run(
                "0.1.0",
                PACK.origins(),
                language,
                Display.standard().withDetail(Display.Detail.VERBOSE),
                List.of(new Run.Judged(judge.assess(deal))));
        for (Format format : Format.values()) {
            // A line of github has its line breaks escaped.
            String report = printed(format, run).replace("%0A", "\n");
            Pattern odd = IN_JSON.contains(format) ? ODD_IN_JSON : ODD;
            assertThat(odd.matcher(report).results().map(match -> around(report, match.start())))
                    .as("seed %s, %s, %s", SEED, format, deal)
                    .isEmpty();
        }
        if (language == Language.ZH_TW) {
            String report = printed(Format.HUMAN, run);
            assertThat(ENGLISH.matcher(report).results().map(match -> around(report, match.start())))
                    .as("seed %s", SEED)
                    .isEmpty();
        }
        parse(printed(Format.JSON, run));
    }

    /** A comparison of two deals that have nothing in common, and the second of them explained. */
    @Test
    void noNumberOfAComparisonOrAnExplanationIsPrintedOddly() throws IOException {
        RandomDeals deals = new RandomDeals(new Random(SEED));
        for (int i = 0; i < DEALS / 4; i++) {
            Language language = i % 2 == 0 ? Language.EN : Language.ZH_TW;
            Judge judge = JUDGES.get(i % 2);
            Assessment old = judge.assess(deals.next());
            Account account = judge.account(deals.next());
            DealDiff diff = DealDiff.between(old, account.assessment());
            Run run = run(language, account.assessment());
            for (ExplainFormat format : ExplainFormat.values()) {
                look(new ExplainRun(run, List.of(new ExplainRun.Explained(account, Optional.of(diff)))), format, i);
            }
            for (DiffFormat format : DiffFormat.values()) {
                Comparison comparison = Comparison.between(List.of(old), List.of(account.assessment()));
                look(new DiffRun(run, "old.yaml", "new.yaml", comparison, List.of()), format, i);
            }
        }
    }

    @Test
    void noNumberOfACounterOfferIsPrintedOddly() throws IOException {
        RandomDeals deals = new RandomDeals(new Random(SEED));
        for (int i = 0; i < DEALS / 10; i++) {
            Language language = i % 2 == 0 ? Language.EN : Language.ZH_TW;
            CounterOffer answer = Negotiator.answer(JUDGES.get(i % 2), deals.next(), Verdict.SIGN);
            for (CounterFormat format : CounterFormat.values()) {
                look(new CounterRun(run(language, answer.before()), List.of(answer)), format, i);
            }
        }
    }

    private static Run run(Language language, Assessment assessment) {
        return new Run("0.1.0", PACK.origins(), language, Display.standard(), List.of(new Run.Judged(assessment)));
    }

    private static <R> void look(R report, OutputFormat<R> format, int deal) throws IOException {
        StringWriter out = new StringWriter();
        format.render(report, out);
        String text = out.toString();
        // Conditions and texts of a rule may speak of what is none.
        Pattern odd = format.label().equals("json") ? ODD_IN_JSON : ODD_NUMBER;
        assertThat(odd.matcher(text).results().map(match -> around(text, match.start())))
                .as("seed %s, deal %s, %s", SEED, deal, format)
                .isEmpty();
    }

    private static void parse(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isNumeric()) {
                    assertThat(parser.getDecimalValue().scale()).isBetween(0, 34);
                }
            }
        }
    }

    private static String printed(Format format, Run run) throws IOException {
        StringWriter out = new StringWriter();
        format.render(run, out);
        return out.toString();
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 20));
    }
}
