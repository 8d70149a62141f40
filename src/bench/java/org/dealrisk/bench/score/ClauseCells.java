package org.dealrisk.bench.score;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What stands in a column of clauses: one to three sentences, most of them the same words in many rows, as a
 * house's standard terms are; one in ten has a number of its own.
 */
final class ClauseCells {

    private static final List<String> STANDARD = List.of(
            "Any lead forecast is an estimate and is not a commitment.",
            "Work delivered is paid pro rata.",
            "The agency guarantees 300 leads by the end of the campaign.",
            "Unlimited revisions until the client is satisfied.",
            "Either party may terminate this agreement on 30 days written notice.",
            "The agency shall indemnify the client against all claims.",
            "Neither party is liable for indirect or consequential loss.",
            "This agreement renews automatically for successive terms of 12 months.",
            "The client may set off any amount against the fee.",
            "Payment is due within 90 days of the date of the invoice.",
            "The agency shall provide make-good impressions until the guaranteed number is reached.",
            "The client owns all work product on creation.",
            "The total liability of either party is limited to the fees paid.",
            "The agency shall not work for any competitor of the client during the term.",
            "The client shall approve each draft within 5 working days.",
            "保證有1000筆名單 不然就要補版補齊為止",
            "乙方應於簽約後支付百分之三十訂金",
            "逾期一日按合約總價千分之一計罰",
            "本約期滿自動續約一年",
            "甲方得隨時終止本合約",
            "修改次數以三次為限",
            "預估名單數僅供參考 不構成保證");

    private static final List<String> NUMBERED = List.of(
            "The agency guarantees %d qualified leads.",
            "A penalty of NT$%d applies to each day of delay.",
            "The client pays a deposit of NT$%d on signing.",
            "保證名單%d筆");

    private ClauseCells() {}

    static String one(SplittableRandom random) {
        int count = random.nextInt(4);
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < count; i++) {
            cell.append(i == 0 ? "" : "|").append(sentence(random));
        }
        return cell.toString();
    }

    private static String sentence(SplittableRandom random) {
        if (random.nextInt(10) > 0) {
            return STANDARD.get(random.nextInt(STANDARD.size()));
        }
        String number = Integer.toString(100 + random.nextInt(100_000));
        return NUMBERED.get(random.nextInt(NUMBERED.size())).replace("%d", number);
    }
}
