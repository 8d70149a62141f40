package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.dealrisk.model.Value;
import org.dealrisk.read.DealReader;
import org.dealrisk.read.SupposedAnswers;
import org.junit.jupiter.api.Test;

class SuppositionTest {

    private static final ClauseMerge MERGE = new ClauseMerge(new TextReader());

    private static final String GUARANTEED = """
            fee: 100000
            currency: TWD
            clauses:
              - text: 保證提供1,000筆名單；不足之數由乙方免費補刊，至補足為止。
                drafted_by: client
                negotiable: "no"
            """;

    @Test
    void aClauseIsTakenToSayWhatIsSupposedWhoeverWroteItAndWhetherOrNotItCanBeChanged() {
        MergedDeal supposed = supposing(GUARANTEED, "promise.make_good=capped");
        assertThat(supposed.deal().isWord(Field.MAKE_GOOD, "capped")).isTrue();
        assertThat(supposed.conflicts()).isEmpty();
        ReadClause clause = supposed.clauses().get(0);
        assertThat(clause.types()).containsExactly(ClauseType.GUARANTEE_OUTCOME, ClauseType.MAKE_GOOD_CAPPED);
        assertThat(clause.clause().draftedBy()).isEqualTo(Clause.Author.CLIENT);
        assertThat(clause.clause().negotiable()).isEqualTo(Clause.Negotiable.NO);
        assertThat(supposed.deal().value(Field.PROMISED_LEADS)).isPresent();
    }

    @Test
    void whatIsSupposedToBeUnknownStandsInNoClause() {
        MergedDeal supposed = supposing(GUARANTEED, "promise.make_good=unknown", "promised_leads=?");
        assertThat(supposed.deal().answer(Field.MAKE_GOOD).isExplicitlyUnknown())
                .isTrue();
        assertThat(supposed.deal().answer(Field.PROMISED_LEADS).isExplicitlyUnknown())
                .isTrue();
        assertThat(supposed.clauses().get(0).types()).containsExactly(ClauseType.GUARANTEE_OUTCOME);
    }

    @Test
    void aLimitThatIsNoneIsNoClauseAboutALimit() {
        String limited = """
                clauses:
                  - {type: liability-cap, params: {cap: 1x}}
                """;
        MergedDeal supposed = supposing(limited, "liability.cap=unlimited");
        assertThat(supposed.clauses().get(0).types()).containsExactly(ClauseType.UNLIMITED_LIABILITY);
        assertThat(supposing(limited, "liability.cap=unknown").clauses().get(0).types())
                .isEmpty();
        assertThat(supposing(limited, "liability.cap=3x").clauses().get(0).types())
                .containsExactly(ClauseType.LIABILITY_CAP);
    }

    @Test
    void aCompleteContractGetsAClauseAboutWhatItDoesNotSpeakOf() {
        String complete = """
                clauses_complete: true
                clauses:
                  - {type: net-terms, params: {days: 30}}
                """;
        MergedDeal supposed = supposing(complete, "liability.cap=1x");
        assertThat(supposed.clauses()).hasSize(2);
        assertThat(supposed.clauses().get(1).types()).containsExactly(ClauseType.LIABILITY_CAP);
        assertThat(supposed.deal().answer(Field.CLAUSE_LIST).stated()).contains(new Value.ClauseList(2));
        assertThat(supposing(complete, "close_date=2026-12-01").clauses()).hasSize(1);
        assertThat(supposing(complete.substring(complete.indexOf("clauses:")), "liability.cap=1x")
                        .clauses())
                .hasSize(1);
    }

    @Test
    void bothNamesOfTheReferralMeanTheSame() {
        for (String field : List.of("referral_source", "referral.source")) {
            Deal supposed = supposing("referral_source: departing-colleague\n", field + "=colleague")
                    .deal();
            assertThat(supposed.isWord(Field.REFERRAL_SOURCE, "colleague")).isTrue();
            assertThat(supposed.isWord(Field.REFERRAL, "colleague")).isTrue();
        }
    }

    @Test
    void whatWasOddAboutAReplacedAnswerIsForgottenAndWhatIsOddAboutTheNewOneKept() {
        Deal supposed = supposing(
                        "currency: TWD\npromised_leads: 800-1000\nfee: about 5000\n",
                        "promised_leads=900",
                        "fee=USD 300")
                .deal();
        assertThat(supposed.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.OTHER_CURRENCY);
        assertThat(supposed.answer(Field.FEE)).isInstanceOf(Answer.Unknown.class);
        assertThat(supposed.text(Field.CURRENCY_CODE)).contains("TWD");
    }

    @Test
    void aDealWithoutCurrencyGetsThatOfTheAmountSupposed() {
        assertThat(supposing("promised_leads: 10\n", "fee=US$300").deal().text(Field.CURRENCY_CODE))
                .contains("USD");
    }

    private static MergedDeal supposing(String form, String... given) {
        Deal deal = DealReader.create()
                .read(Source.of("deal.yaml", form))
                .get(0)
                .value()
                .orElseThrow();
        MergedDeal merged = MERGE.merge(deal);
        Optional<String> currency = merged.deal().text(Field.CURRENCY_CODE);
        Parsed<Deal> answers = SupposedAnswers.read(List.of(given), "--what-if", currency);
        return MERGE.merge(Supposition.of(deal, merged, answers.value().orElseThrow()));
    }
}
