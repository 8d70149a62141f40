package org.dealrisk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Judge;
import org.dealrisk.verdict.Verdict;
import org.junit.jupiter.api.Test;

class NegotiatorTest {

    private static final Judge JUDGE =
            new Judge(BuiltinPack.load(), new TextReader(), new Judge.Terms(Language.EN, Optional.empty(), true));

    private static final String HEAD = """
            fee: 100000
            promised_leads: "none"
            average_order_value: "none"
            referral_source: existing-client
            promise: {unit: service, commitment: none}
            payment: {upfront_percent: 50, net_days: 30}
            client: {decision_maker_met: true, relationship: repeat}
            """;

    @Test
    void strikingTheGuaranteeIsTheOfferOfOneChange() throws IOException {
        CounterOffer answer = example("guaranteed-leads", Verdict.SIGN);
        assertThat(told(answer.offers().get(0))).containsExactly("strike clause 0");
        assertThat(answer.after().verdict()).isEqualTo(Verdict.NEGOTIATE);
    }

    @Test
    void aCapWithASafePromiseAndAReliefClauseIsItsAlternative() throws IOException {
        CounterOffer answer = example("guaranteed-leads", Verdict.SIGN);
        assertThat(told(answer.offers().get(1)))
                .containsExactly(
                        "promised_leads 1000 -> 446",
                        "promise.make_good until-filled -> capped",
                        "promise.relief_clause false -> true");
    }

    @Test
    void priceAloneDoesNotCarryAMakeGoodWithoutAnEnd() throws IOException {
        CounterOffer answer = example("guaranteed-leads", Verdict.SIGN);
        assertThat(answer.price()).hasValueSatisfying(price -> {
            assertThat(price.verdict()).isEqualTo(Verdict.ESCALATE);
            assertThat(price.still()).extracting(finding -> finding.code()).containsExactly("GUA-002");
        });
    }

    @Test
    void whatTheReferralKeepsOpenIsSaid() throws IOException {
        CounterOffer answer = example("guaranteed-leads", Verdict.SIGN);
        assertThat(answer.isReached()).isFalse();
        assertThat(answer.keepers()).singleElement().satisfies(keeper -> {
            assertThat(keeper.finding().code()).isEqualTo("CLI-001");
            assertThat(keeper.facts()).containsExactly(Field.REFERRAL);
        });
    }

    @Test
    void aDealToSignNeedsNoOffer() throws IOException {
        CounterOffer answer = example("clean-deal", Verdict.SIGN);
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.keepers()).isEmpty();
        assertThat(answer.price()).isEmpty();
        assertThat(answer.isReached()).isTrue();
    }

    @Test
    void aMilderTargetNeedsLess() throws IOException {
        assertThat(example("guaranteed-leads", Verdict.NEGOTIATE).isReached()).isTrue();
        assertThat(example("auto-launch", Verdict.ESCALATE).offers()).isEmpty();
    }

    @Test
    void aRefusedClauseIsNeitherStruckNorReworded() {
        CounterOffer answer = answer(HEAD + """
                clauses:
                  - text: Invoices are payable within 120 days.
                    type: net-terms
                    params: {days: 120}
                    negotiable: "no"
                  - text: The supplier gives its best price.
                    type: [mfn, unilateral-change]
                    negotiable: "no"
                """.replace("payment: {upfront_percent: 50, net_days: 30}\n", ""));
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.keepers())
                .extracting(keeper -> keeper.finding().code())
                .contains("TRM-005");
        assertThat(answer.keepers())
                .allSatisfy(keeper -> assertThat(keeper.refused()).isNotEmpty());
    }

    @Test
    void aNumberIsMovedToTheThresholdOfTheRule() {
        CounterOffer answer = answer(HEAD.replace("net_days: 30", "net_days: 120") + "clauses: []\n");
        assertThat(told(answer.offers().get(0))).containsExactly("payment.net_days 120 -> 90");
        assertThat(answer.isReached()).isTrue();
    }

    @Test
    void whatIsUnknownIsAskedAndNotChanged() {
        CounterOffer answer = answer(HEAD.replace("fee: 100000", "fee: unknown") + "clauses: []\n");
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.keepers()).singleElement().satisfies(keeper -> {
            assertThat(keeper.finding().code()).isEqualTo("DAT-001");
            assertThat(keeper.unknown()).containsExactly(Field.FEE);
        });
    }

    @Test
    void whatWeCanDoAloneIsNotAskedOfTheClient() throws IOException {
        CounterOffer answer = example("cartons", Verdict.SIGN);
        assertThat(answer.ownActions())
                .extracting(action -> action.field().path())
                .contains("scope.sample_signed_off");
        assertThat(answer.together()).hasValueSatisfying(offer -> {
            assertThat(offer.after().verdict()).isEqualTo(Verdict.SIGN);
            assertThat(told(offer))
                    .containsExactly("scope.change_control false -> true", "delivery.required_days 10 -> 17");
        });
    }

    @Test
    void aContractThatIsCompleteCanBeGivenAClause() {
        CounterOffer answer = answer("""
                fee: 100000
                promised_leads: "none"
                average_order_value: "none"
                referral_source: existing-client
                clauses_complete: true
                clauses: []
                promise: {unit: service, commitment: none}
                scope: {deliverables_listed: false}
                payment: {upfront_percent: 50, net_days: 30}
                client: {decision_maker_met: true, relationship: repeat}
                """);
        assertThat(answer.before().verdict()).isEqualTo(Verdict.NEGOTIATE);
        assertThat(answer.isReached()).isTrue();
        assertThat(answer.offers().get(0).changes())
                .allMatch(change -> change instanceof Change.Move move && move.kind() != Kind.PRICE);
    }

    @Test
    void aHostileContractIsAnsweredInBoundedWork() {
        StringBuilder clauses = new StringBuilder("clauses:\n");
        for (String type : List.of(
                "guarantee-outcome",
                "make-good-until-filled",
                "no-result-no-fee",
                "unlimited-revisions",
                "acceptance-satisfaction",
                "free-changes",
                "pay-when-paid",
                "full-refund",
                "setoff",
                "unlimited-liability",
                "indemnity-one-way",
                "lost-profit",
                "personal-guarantee",
                "auto-renewal",
                "exclusivity",
                "mfn",
                "ip-on-creation",
                "unilateral-change",
                "termination-client-only",
                "payment-in-kind")) {
            for (int i = 0; i < 3; i++) {
                clauses.append("  - {text: \"clause\", type: ").append(type).append(", drafted_by: client}\n");
            }
        }
        CounterOffer answer = answer(HEAD.replace("unit: service, commitment: none", "unit: lead") + clauses);
        assertThat(answer.before().verdict()).isEqualTo(Verdict.WALK_AWAY);
        assertThat(answer.evaluations()).isLessThan(10_000);
        assertThat(answer.offers()).isNotEmpty();
    }

    private static List<String> told(Offer offer) {
        return offer.changes().stream().map(NegotiatorTest::told).toList();
    }

    private static String told(Change change) {
        if (change instanceof Change.Strike strike) {
            return "strike clause " + strike.clause().number();
        }
        Change.Move move = (Change.Move) change;
        return move.field() + " " + move.from().map(NegotiatorTest::plain).orElse("-") + " -> " + plain(move.value());
    }

    private static String plain(org.dealrisk.model.Value value) {
        return value.toString().replaceAll("^\\w+\\[\\w+=(.*)]$", "$1");
    }

    private static CounterOffer example(String name, Verdict target) throws IOException {
        return answer(Files.readString(Path.of("examples", name, "deal.yaml")), target);
    }

    private static CounterOffer answer(String yaml) {
        return answer(yaml, Verdict.SIGN);
    }

    private static CounterOffer answer(String yaml, Verdict target) {
        Deal deal = DealReader.create()
                .read(Source.of("deal.yaml", yaml))
                .get(0)
                .value()
                .orElseThrow();
        return Negotiator.answer(JUDGE, deal, target);
    }
}
