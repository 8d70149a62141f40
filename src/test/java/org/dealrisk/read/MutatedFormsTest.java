package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dealrisk.CaseTable;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Deal;
import org.junit.jupiter.api.Test;

/** Damaged forms are read or refused, and nothing else. {@code -Ddealrisk.seed} repeats a run. */
class MutatedFormsTest {

    private static final int RUNS = 4000;
    private static final List<String> PIECES = List.of(
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "|\n",
            ">\n",
            "\n",
            "\t",
            "---\n",
            "?",
            "!",
            "%",
            "@",
            "~",
            "null",
            "unknown",
            "none",
            "-1",
            "1e999",
            "0.5",
            "99999999999999999999",
            "十萬",
            "NT$",
            "“",
            "：",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "x_",
            "2026-02-30",
            "multiple_of_fee",
            "clauses",
            "text",
            "params",
            "type",
            "retention");

    @Test
    void neverThrow() {
        long seed = Long.getLong("dealrisk.seed", 20260331L);
        System.out.println("dealrisk.seed=" + seed);
        Random random = new Random(seed);
        List<CaseTable.Case> cases = DealReaderCasesTest.answers();
        for (int run = 0; run < RUNS; run++) {
            String form = mutated(cases.get(random.nextInt(cases.size())).input(), random);
            for (Parsed<Deal> parsed : DealReader.create().read(Source.of("deal.yaml", form))) {
                assertThat(parsed.value().isPresent()).as(form).isEqualTo(parsed.ok());
                assertThat(parsed.faults())
                        .as(form)
                        .allSatisfy(fault -> assertThat(fault.message()).doesNotContain("\n"));
            }
        }
    }

    private static String mutated(String form, Random random) {
        StringBuilder text = new StringBuilder(form);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(6));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, piece);
                case 1 -> text.delete(at, end);
                default -> text.replace(at, end, piece);
            }
        }
        return text.toString();
    }
}
