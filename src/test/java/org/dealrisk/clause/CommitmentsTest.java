package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentsTest {

    /** No pattern has this wording. */
    private static final String ROUNDABOUT =
            "What the gym is paying for is 150 new members, so 150 new members is what we have to bring.";

    /** Nor this one, which weighs less. */
    private static final String UNSURE = "Change requests: €0.";

    /** A pattern has this wording, and most other words in it speak against it. */
    private static final String DOUBTED = "Orders of over 500 seats attract a 10% discount.";

    /** No pattern has this one, and it does not weigh as the sentence of a contract. */
    private static final String CHATTY = "Pricing parity: rates here may not sit above those on other channels.";

    private static final Place PLACE = new Place(Source.of("deal.yaml", ""), Span.onLine(1, 1, 0));

    private final ClauseMerge merge = new ClauseMerge(new RememberingReader(new TextReader()));

    @Test
    void whatNoPatternFindsIsToldByItsWeight() {
        ReadClause read = read(List.of(clause(ROUNDABOUT, false))).get(0);
        assertThat(read.types()).containsExactly(ClauseType.GUARANTEE_OUTCOME);
        assertThat(read.confidence(ClauseType.GUARANTEE_OUTCOME)).isEqualTo(Confidence.MEDIUM);
        assertThat(read.surest().get(0).concepts()).isNotEmpty();
    }

    @Test
    void whatWeighsLessIsUncertain() {
        ReadClause read = read(List.of(clause(UNSURE, false))).get(0);
        assertThat(read.types()).containsExactly(ClauseType.FREE_CHANGES);
        assertThat(read.confidence(ClauseType.FREE_CHANGES)).isEqualTo(Confidence.LOW);
        assertThat(read.sure().orElseThrow().types()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ROUNDABOUT + " Is that right?",
                "Not included: " + ROUNDABOUT,
                ROUNDABOUT + " We declined.",
            })
    void whatIsAskedLeftOutOrTurnedDownIsNot(String text) {
        assertThat(read(List.of(clause(text, false))).get(0).types()).isEmpty();
    }

    @Test
    void whatAPatternFindsAndItsWordsSpeakAgainstIsInDoubt() {
        ReadClause doubted = read(List.of(clause(DOUBTED, false))).get(0);
        assertThat(doubted.types()).containsExactly(ClauseType.GUARANTEE_OUTCOME);
        assertThat(doubted.confidence(ClauseType.GUARANTEE_OUTCOME)).isEqualTo(Confidence.LOW);
        ReadClause sure = read(List.of(clause("No leads, no charge.", false))).get(0);
        assertThat(sure.types()).containsExactly(ClauseType.NO_RESULT_NO_FEE);
        assertThat(sure.confidence(ClauseType.NO_RESULT_NO_FEE)).isNotEqualTo(Confidence.LOW);
    }

    @Test
    void whatIsSaidInASentenceOfItsOwnIsLeftInDoubtAtLeast() {
        Clause promise = clause("We guarantee 800 leads. The discount request was declined in May.", false);
        assertThat(read(List.of(promise)).get(0).types()).containsExactly(ClauseType.GUARANTEE_OUTCOME);
    }

    @Test
    void whatItsWordsSpeakAgainstEvenMoreIsNone() {
        Clause invoices = clause("Invoices are payable only if they quote the purchase-order number.", false);
        assertThat(read(List.of(invoices)).get(0).types()).isEmpty();
    }

    @Test
    void documentsAreWeighedAsContractsWhateverWasReadBefore() {
        List<ReadClause> both = read(List.of(clause(CHATTY, false), clause(CHATTY, true)));
        assertThat(both.get(0).types()).isNotEmpty();
        assertThat(both.get(1).types()).isEmpty();
        List<ReadClause> turned = read(List.of(clause(CHATTY, true), clause(CHATTY, false)));
        assertThat(turned.get(0).types()).isEmpty();
        assertThat(turned.get(1).types()).isNotEmpty();
    }

    @Test
    void aTypedContractIsWeighedAsOneAndANoteBesideADocumentIsNot() {
        String page = "The parties meet in the small room on the left side of the old house. ".repeat(60);
        assertThat(read(List.of(clause(page, false), clause(CHATTY, false)))
                        .get(1)
                        .types())
                .isEmpty();
        assertThat(read(List.of(clause(page, true), clause(CHATTY, false)))
                        .get(1)
                        .types())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MFN | Purchaser shall be given the same rebate as the highest rebate which Vendor gives any group"
                        + " purchasing organization.",
                "MINIMUM_COMMITMENT | At least 25 kiosks shall be ordered and paid for by Operator in each half-year.",
                "EXCHANGE_SAME_SERIES | 婚紗禮服於試穿後不合意者,新人得在所選等級與系列之內另擇一套,別系列禮服不予替換。"
            })
    void whatNoPatternFindsInADocumentIsToldByItsWeightAndUncertain(ClauseType type, String text) {
        assertThat(Recogniser.fitted(text)).doesNotContain(type.label());
        ReadClause read = read(List.of(clause(text, true))).get(0);
        assertThat(read.types()).contains(type);
        assertThat(read.confidence(type)).isEqualTo(Confidence.LOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEEMED_ACCEPTANCE | Commencement of performance by the Supplier constitutes acceptance of this purchase"
                        + " order and of all its terms.",
                "NET_TERMS | The insurer will settle approved claims within thirty days of receiving complete"
                        + " documentation.",
                "EXCHANGE_SAME_SERIES | 倉儲人員應將同系列貨品集中存放,並依先進先出原則出貨,換季前完成盤點。"
            })
    void whatAPatternFindsInADocumentIsTurnedDownByItsWeight(ClauseType type, String text) {
        assertThat(Recogniser.fitted(text)).contains(type.label());
        assertThat(read(List.of(clause(text, true))).get(0).types()).doesNotContain(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXCLUSIVITY | Exclusivity: 12 months.",
                "UNLIMITED_LIABILITY | The Client may end this Agreement at any time and the Supplier shall pay the Client's"
                        + " losses without limit.",
                "UNLIMITED_LIABILITY | 甲方如受有損害，得向乙方請求賠償全部損失，無金額限制。",
                "LIQUIDATED_DAMAGES | Delay: 1% of fee per day, no cap.",
                "LIQUIDATED_DAMAGES | 罰款：每日總價1%。",
                "EXCLUSIVITY | The Agency will not handle any other account in the pet food category while it works for the"
                        + " Client and for nine months afterwards.",
                "AUTO_RENEWAL | This Agreement continues for an initial term of twelve (12) months; thereafter it shall"
                        + " automatically renew for successive periods of twenty-four (24) months, unless Agency notifies"
                        + " Client not less than one hundred and eighty (180) days prior to the end of a period."
            })
    void plainTermsOfADocumentAreNotTurnedDown(ClauseType type, String text) {
        assertThat(read(List.of(clause(text, true))).get(0).types()).contains(type);
    }

    @Test
    void whatReadsLikeAnOrderCountsLessInAContract() {
        Clause audit = clause("The agency proves its purchase prices by showing invoices on request.", true);
        Clause contract = clause("The parties meet in the small room of the old house. ".repeat(200), true);
        assertThat(read(List.of(audit)).get(0).confidence(ClauseType.AUDIT_RIGHTS))
                .isEqualTo(Confidence.LOW);
        assertThat(read(List.of(audit, contract)).get(0).types()).isEmpty();
    }

    @Test
    void aPlainTermOfAContractIsNotTurnedDown() {
        Clause exclusive = clause("Exclusivity: 12 months.", true);
        Clause credits = clause("Service credits: 10% of monthly fee for each 1% below 99.9% uptime.", true);
        Clause contract = clause("The parties meet in the small room of the old house. ".repeat(200), true);
        List<ReadClause> read = read(List.of(exclusive, credits, contract));
        assertThat(read.get(0).types()).containsExactly(ClauseType.EXCLUSIVITY);
        assertThat(read.get(1).types()).containsExactly(ClauseType.LIQUIDATED_DAMAGES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "賠償金額以甲方實際受損數額為準，縱使高過合約總價數十倍亦同。",
                "少几个有效电话，你们就无偿追补几个，没有补量上限。",
                "Send the label back as often as you please; each re-draw is free."
            })
    void whatProtectsUsIsNotFoundByItsWeightInADocument(String text) {
        assertThat(read(List.of(clause(text, true))).get(0).types())
                .doesNotContain(ClauseType.LIABILITY_CAP, ClauseType.MAKE_GOOD_CAPPED, ClauseType.REVISION_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Client shall make good, and hold Agency harmless against, all losses howsoever caused, without ceiling.",
                "甲方應賠償乙方因此喪失之預期利潤。",
                "乙方得自應付甲方之款項中扣除甲方積欠之費用。"
            })
    void whatBindsTheClientInADocumentIsNoRiskOfOurs(String text) {
        assertThat(read(List.of(clause(text, true))).get(0).types())
                .doesNotContain(ClauseType.UNLIMITED_LIABILITY, ClauseType.LOST_PROFIT, ClauseType.SETOFF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOST_PROFIT | If the web shop stands still because of us, we pay also the profit which the customer has"
                        + " missed in that time.",
                "FREE_CHANGES | 場勘之後要加的東西、要換的圖,通通含在這次的總價裡,你們不能再另外開單。",
                "PAY_WHEN_PAID | 這場的經費是品牌贊助的,要等贊助款真的進到我們帳上,才有辦法撥你們的搭建費喔。"
            })
    void whatBindsUsBesideTheClientIsFound(ClauseType type, String text) {
        assertThat(read(List.of(clause(text, false))).get(0).types()).containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customer's founder, Mr. Boyd, personally guarantees payment of Provider's invoices.",
                "谁侵了别人的权，谁就替对方挡住索赔，甲方乙方都一样。",
                "今年甲方的货全部交给乙方跑，甲方不再找第二家。"
            })
    void whatBindsBothOrTheClientAloneIsNot(String text) {
        assertThat(read(List.of(clause(text, false))).get(0).types()).isEmpty();
    }

    @Test
    void whatADocumentSaysInNoKnownWordingIsNotUnderstood() {
        ReadClause read = read(List.of(
                        clause("The Contractor guarantees a return on ad spend of at least 4:1 over the Term.", true)))
                .get(0);
        assertThat(read.understood()).isFalse();
    }

    @Test
    void whatADocumentSaysInAKnownWordingIsUnderstoodThoughItIsDoubted() {
        ReadClause read =
                read(List.of(clause("Delay: 1% of fee per day, no cap.", true))).get(0);
        assertThat(read.confidence(ClauseType.LIQUIDATED_DAMAGES)).isEqualTo(Confidence.LOW);
        assertThat(read.understood()).isTrue();
    }

    @Test
    void whatIsBoundedIsNotWeighedAway() {
        String text = "Should the campaign fall short, Agency shall run further advertisements free of charge until the"
                + " shortfall is made good, up to a maximum of fourteen days.";
        assertThat(read(List.of(clause(text, true))).get(0).types())
                .contains(ClauseType.MAKE_GOOD_CAPPED)
                .doesNotContain(ClauseType.MAKE_GOOD_UNTIL_FILLED);
    }

    @Test
    void whoBuysFromUsAloneDoesNotKeepUsFromOthers() {
        ReadClause theirs = read(List.of(clause(
                        "For three years Buyer shall take this part from Supplier and from no one else.", false)))
                .get(0);
        assertThat(theirs.carries(ClauseType.EXCLUSIVITY)).isFalse();
        assertThat(theirs.understood()).isTrue();
        assertThat(theirs.said()).doesNotContainKey(Field.EXCLUSIVITY_MONTHS);
        assertThat(theirs.bearing(ClauseType.EXCLUSIVITY).binds()).isEqualTo(Actor.THEM);
        ReadClause ours = read(List.of(clause("For three years Supplier shall sell to nobody but Buyer.", false)))
                .get(0);
        assertThat(ours.carries(ClauseType.EXCLUSIVITY)).isTrue();
    }

    private List<ReadClause> read(List<Clause> clauses) {
        return merge.merge(Deal.builder(new Deal.Address(PLACE, 1, OptionalInt.empty()))
                        .clauses(clauses)
                        .build())
                .clauses();
    }

    private static Clause clause(String text, boolean ofDocument) {
        return ofDocument ? SampleClauses.ofDocument(text, PLACE) : SampleClauses.typed(text, PLACE);
    }
}
