package org.dealrisk.api;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import org.dealrisk.model.Field;
import org.dealrisk.text.Language;

/** The program on the page about the library, between its marks letter by letter. */
final class LibraryExample {

    private LibraryExample() {}

    static void run(PrintStream out) {
        // begin
        Dealrisk dealrisk = Dealrisk.builder()
                .language(Language.EN)
                .asOf(LocalDate.of(2026, 11, 22))
                .rule("VAL-005", "off")
                .build();

        Judgement judgement = dealrisk.check(Form.builder()
                .answer(Field.CURRENCY_CODE, "TWD")
                .answer(Field.FEE, 100_000)
                .answer(Field.PROMISED_LEADS, 1_000)
                .answer(Field.AVERAGE_ORDER_VALUE, "10,000")
                .clause("We guarantee 1,000 leads, and missing ones are made good until the number is reached.")
                .build());
        out.println(judgement.verdict() + " " + judgement.gate() + ": " + judgement.reason());
        for (Judgement.Finding finding : judgement.findings()) {
            out.println("  " + finding.severity().label() + " " + finding.code() + " " + finding.title());
        }

        Score score = dealrisk.score(
                Form.yaml("currency: TWD\nfee: 480000\npromised_leads: 600\naverage_order_value: 12000\n"));
        out.println(score.verdict() + ", worth " + score.value().implied() + ", " + score.flags());

        Judgement unread = dealrisk.check(Form.of(Map.of("fee", "lots")));
        out.println(unread.errors().get(0).message());
        // end
    }
}
