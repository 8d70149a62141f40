package org.dealrisk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.RememberingReader;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.Value;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.verdict.RandomDeals;
import org.junit.jupiter.api.Test;

/**
 * Rules that are not asked come to what they come to when they are, whatever is made up about a deal. {@code
 * -Ddealrisk.unsaid=100000} takes more deals, {@code -Ddealrisk.seed=…} repeats a run.
 */
class UnsaidTest {

    private static final int DEALS = Integer.getInteger("dealrisk.unsaid", 1_000);
    private static final long SEED = Long.getLong("dealrisk.seed", 20261122L);
    private static final Place NOWHERE = new Place(Source.of("random.yaml", ""), new Span(1, 1, 1, 1));
    private static final List<String> SENTENCES = List.of(
            "Unlimited revisions until the client is satisfied.",
            "The agency guarantees 300 leads by the end of the campaign.",
            "The supplier shall bear every loss of up to 40 % of the price.",
            "保證有1000筆名單,不然就要補版補齊為止");
    private static final ClauseMerge MERGE = new ClauseMerge(new RememberingReader(new TextReader()));

    private final RulePack pack = BuiltinRules.pack();
    private final Engine engine = new Engine(pack);
    private final Random random = new Random(SEED);

    @Test
    void rulesThatAreNotAskedComeToTheSame() {
        System.out.println("unsaid: " + DEALS + " deals, seed " + SEED);
        RandomDeals deals = new RandomDeals(random);
        Unsaid unsaid = new Unsaid(engine);
        Rule implausible = pack.rule("DAT-004").orElseThrow();
        int settled = 0;
        long quiet = 0;
        for (int i = 0; i < DEALS; i++) {
            MergedDeal merged = MERGE.merge(embellished(deals.next()));
            Figures figures = DealEconomics.of(merged.deal(), Assumptions.standard());
            Results found = engine.run(merged, figures, Exemption.none());
            Results wanted = engine.askAll(merged, figures, Exemption.none());
            assertThat(told(found)).as("seed " + SEED + ", deal " + i).isEqualTo(told(wanted));
            Settled known = unsaid.settled(merged, figures.assumptions());
            for (Rule rule : pack.rules()) {
                settled += known.result(rule).isPresent() ? 1 : 0;
            }
            quiet += IntStream.range(0, implausible.items().size())
                    .filter(item -> known.item(implausible, item) != null)
                    .count();
        }
        assertThat(settled).isGreaterThan(DEALS * pack.rules().size() / 4);
        assertThat(quiet).isGreaterThan((long) DEALS * implausible.items().size() / 2);
    }

    /** With what most deals do not have: a table's silence, remarks, texts, words of a contract. */
    private Deal embellished(Deal deal) {
        Deal.Builder more = deal.toBuilder();
        if (random.nextInt(3) == 0) {
            more.silence(Answer.notCollected());
        }
        if (random.nextInt(3) == 0) {
            Field field = pick(Arrays.asList(Field.values()));
            Remark.Kind kind = pick(Arrays.asList(Remark.Kind.values()));
            more.remarks(List.of(new Remark(field, kind, NOWHERE, "2-3")));
        }
        if (random.nextInt(4) == 0) {
            Passage passage = Passage.whole("It was our fault and we will compensate you.", NOWHERE);
            more.texts(List.of(new TextSample(TextSample.Kind.EMAIL, passage)));
        }
        if (random.nextInt(3) == 0) {
            List<Clause> clauses = new ArrayList<>(deal.clauses());
            clauses.add(clause(pick(SENTENCES)));
            more.clauses(clauses)
                    .answer(Field.CLAUSE_LIST, Answer.known(new Value.ClauseList(clauses.size()), NOWHERE));
        }
        return more.build();
    }

    private Clause clause(String text) {
        Clause.Author author = pick(Arrays.asList(Clause.Author.values()));
        Passage passage = Passage.whole(text, NOWHERE);
        return new Clause(passage, Optional.empty(), author, Clause.Negotiable.UNKNOWN, Map.of(), Optional.empty());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** What every rule came to and what that rests on, a line each. */
    private List<String> told(Results results) {
        List<String> lines = new ArrayList<>();
        Map<String, RuleResult> byCode = results.byCode();
        for (Rule rule : pack.rules()) {
            RuleResult result = byCode.get(rule.code());
            if (result != null) {
                lines.add(rule.code() + " " + result.gap() + " looked at " + results.lookedAt(rule)
                        + results.typesLookedAt(rule));
                result.hits()
                        .forEach(hit -> lines.add(hit.severity() + " " + hit.subjects() + hit.reads() + hit.undecided()
                                + hit.doubtful()));
            }
        }
        return lines;
    }
}
