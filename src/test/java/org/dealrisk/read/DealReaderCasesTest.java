package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealrisk.CaseTable;
import org.dealrisk.diag.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms and what is read from them, or what is told about them: tables in resources. */
class DealReaderCasesTest {

    @ParameterizedTest
    @MethodSource("answers")
    void isReadAsExpected(CaseTable.Case one) {
        assertThat(read(one.input())).isEqualTo(one.expected());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isRefusedAsExpected(CaseTable.Case one) {
        assertThat(read(one.input())).isEqualTo(one.expected());
    }

    static List<CaseTable.Case> answers() {
        return CaseTable.read(DealReaderCasesTest.class, "answers.txt", DealReaderCasesTest::read);
    }

    static List<CaseTable.Case> faults() {
        return CaseTable.read(DealReaderCasesTest.class, "faults.txt", DealReaderCasesTest::read);
    }

    private static String read(String yaml) {
        return Shown.of(DealReader.create().read(Source.of("deal.yaml", yaml)));
    }
}
