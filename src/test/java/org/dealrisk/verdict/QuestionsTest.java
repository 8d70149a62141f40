package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Field;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.read.DealReader;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final Judge JUDGE =
            new Judge(BuiltinRules.pack(), new TypedByHand(), new Judge.Terms(Language.EN, Optional.empty(), true));

    private static final String QUIET = """
            currency: TWD
            fee: 100000
            promised_leads: 100
            average_order_value: 5000
            referral_source: inbound
            clauses: []
            promise: {unit: lead, commitment: target, make_good: "none", definition_written: true}
            payment: {upfront_percent: 50, net_days: 30}
            liability: {cap: 100000}
            client: {decision_maker_met: true}
            """;

    @Test
    void anAmountThatMostRulesWaitForComesFirst() {
        String form =
                QUIET.replace("fee: 100000", "fee: unknown").replace("upfront_percent: 50", "upfront_percent: unknown");
        assertThat(asked(form)).first().isEqualTo(Field.FEE);
    }

    @Test
    void whatCouldMoveTheVerdictComesBeforeWhatCouldNot() {
        List<Question> questions = questions(QUIET.replace("definition_written: true", "definition_written: unknown")
                .replace("cap: 100000", "cap: unknown"));
        assertThat(questions.get(0).field()).isEqualTo(Field.LIABILITY_LIMIT);
        assertThat(questions.get(0).couldBecome()).isNotEmpty();
    }

    @Test
    void ofTwoThatMoveTheVerdictAlikeTheHeavierComesFirst() {
        List<Field> fields = asked(QUIET + "portfolio: {season: unknown}\nterm: {auto_renew: unknown}\n");
        assertThat(fields.indexOf(Field.AUTO_RENEW)).isLessThan(fields.indexOf(Field.SEASON));
    }

    @Test
    void nothingOpenAsksNothing() {
        assertThat(asked(QUIET)).isEmpty();
    }

    private static List<Field> asked(String form) {
        return questions(form).stream().map(Question::field).toList();
    }

    private static List<Question> questions(String form) {
        return JUDGE.assess(DealReader.create()
                        .read(Source.of("deal.yaml", form))
                        .get(0)
                        .value()
                        .orElseThrow())
                .questions();
    }
}
