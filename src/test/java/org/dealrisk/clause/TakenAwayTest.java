package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dealrisk.model.ClauseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenAwayTest {

    private static final String SWAPPED = "Client shall compensate Agency for loss of profit.";
    private static final String OURS = "We are liable for the client's loss of revenue if the shop is down.";

    @Test
    void whatTheClientOwesIsNotFound() {
        assertThat(Recogniser.types(SWAPPED)).doesNotContain(ClauseType.LOST_PROFIT);
    }

    @Test
    void takesNothingAwayFromTheNextSentence() {
        assertThat(Recogniser.read(SWAPPED + " " + OURS))
                .extracting(Recogniser.Found::type, Recogniser.Found::sentence)
                .contains(tuple(ClauseType.LOST_PROFIT, " " + OURS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "liquidated-damages | The client pays us within 30 days and deducts 1% of the fee for each day of delay.",
                "no-result-no-fee | If we do not deliver 500 leads you pay nothing, and bank charges are yours.",
                "no-result-no-fee | If there are no leads there is no fee, whatever happens to the guest's money.",
                "guarantee-outcome | 我們無法對天氣負責,但保證一千筆名單。",
                "guarantee-outcome | 乙方不能對外透露,並承諾帶來一千筆名單。",
                "guarantee-outcome | 乙方保證達成一千筆名單,且不得對外揭露甲方資料。",
                "indemnity-one-way | 第三人求償概由乙方負責賠償甲方,乙方不得求償於甲方。",
                "personal-guarantee | 業主要老闆當連帶保證人。",
                "personal-guarantee | 客戶要負責人個人擔保。",
                "unlimited-liability | 乙方應負無限賠償責任,甲方之責任則以合約金額為限。",
                "unlimited-liability | 乙方對甲方之損害負無限責任,甲方應於三十日內付款。",
                "auto-renewal | 合約到期照舊延一年,不想續約者可於30天前告知。",
                "mfn | We do not promise the best service, but you always get the lowest price we give anyone.",
                "exclusivity | 甲方只向乙方採購,乙方於本業只服務甲方一家。"
            })
    void whatTakesSomethingElseAwayLeavesIt(String type, String text) {
        assertThat(Recogniser.types(text)).contains(ClauseType.ofLabel(type).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-result-no-fee | Our money comes when the broadcaster's money has reached the client, and only then.",
                "no-result-no-fee | 簽約當下先收四成,期中報告交了收三成,結案再收三成。",
                "guarantee-outcome | 本公司沒辦法替任何一個關鍵字的首頁位置掛保證。",
                "indemnity-one-way | The grower keeps us free of claims brought by neighbours.",
                "personal-guarantee | 客戶公司之董事長願為貨款負連帶責任。",
                "unlimited-liability | 哪一方违反规定给对方造成损失,哪一方赔,赔多少都以当年交易额封顶。",
                "auto-renewal | 哪一邊不想續都可以,一個月前講一聲,不必說理由。",
                "mfn | The Carrier does not promise the Client its lowest tariff."
            })
    void whatIsTheirsCappedOrRuledOutIsNotFound(String type, String text) {
        assertThat(Recogniser.types(text))
                .doesNotContain(ClauseType.ofLabel(type).orElseThrow());
    }
}
