package org.dealrisk.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "-0|0",
                "0.000|0",
                "-0.001|0",
                "-0.004|0",
                "0.005|0.01",
                "-0.005|-0.01",
                "1|1",
                "999|999",
                "1000|1,000",
                "-1000|-1,000",
                "-100|-100",
                "100000|100,000",
                "1E+7|10,000,000",
                "34927.20|34,927.2",
                "34927.205|34,927.21",
                "2.5500|2.55",
                "1e-30|0",
                "123456789012345678|123,456,789,012,345,678"
            })
    void amountsHaveCommasAndAtMostTwoDecimals(BigDecimal value, String printed) {
        assertThat(PrintedNumbers.amount(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "34927.2|34,927.20",
                "34927.204|34,927.20",
                "0.005|0.01",
                "0|0",
                "-0.001|0",
                "-14.2857|-14.29",
                "1E+3|1,000",
                "999.999|1,000",
                "1000.00|1,000"
            })
    void moneyIsWholeOrHasBothDecimals(BigDecimal value, String printed) {
        assertThat(PrintedNumbers.money(value)).isEqualTo(printed);
    }

    @Test
    void percentMultipleAndCount() {
        assertThat(PrintedNumbers.percent(BigDecimal.ONE)).isEqualTo("1 %");
        assertThat(PrintedNumbers.percent(new BigDecimal("37.50"))).isEqualTo("37.5 %");
        assertThat(PrintedNumbers.multiple(new BigDecimal("1E+2"))).isEqualTo("100×");
        assertThat(PrintedNumbers.multiple(new BigDecimal("2.549"))).isEqualTo("2.55×");
        assertThat(PrintedNumbers.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(PrintedNumbers.count(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
    }

    @Test
    void plainFiguresKeepEveryDigit() {
        assertThat(PrintedNumbers.plain(new BigDecimal("34927.2050"))).isEqualTo("34927.205");
        assertThat(PrintedNumbers.plain(new BigDecimal("1E+7"))).isEqualTo("10000000");
        assertThat(PrintedNumbers.plain(new BigDecimal("0E-10"))).isEqualTo("0");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PrintedNumbers.amount(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
            assertThat(PrintedNumbers.count(1234)).isEqualTo("1,234");
        } finally {
            Locale.setDefault(before);
        }
    }
}
