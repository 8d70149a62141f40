package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How cells of a pipeline are understood, and what is said of those that are not. */
class ScoreCellsTest {

    private static final String MONEY = "expected an amount such as 100000 or \"NT$100,000\"";

    @TempDir
    private Path folder;

    private Ran score(String table, String... flags) {
        // Notes on columns are of no interest here.
        return new Program(folder).with("DEALRISK_QUIET", "true").score(table, flags);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "fee;x/$1.234.567/fee is \"$1.234.567\", whose points do not separate thousands; " + MONEY
                        + "; with --decimal , it is 1234567",
                "fee;x/1.234/fee is 1.234, whose point could stand before decimals or between thousands; " + MONEY
                        + "; with --decimal . it is 1.234, with --decimal , it is 1234",
                "fee;x/1 234,56/fee is \"1 234,56\", whose commas do not separate thousands; " + MONEY
                        + "; with --decimal , it is 1234.56",
                "fee;x/lots/fee is \"lots\"; " + MONEY,
                "promised_leads;x/6 00/promised_leads is \"6 00\"; expected a whole number such as 24 or none",
                "close_date;x/2026.13.01/close_date is 2026.13.01, which is not in the calendar: there is no"
                        + " month 13; expected a date such as 2026-03-31",
            })
    void messageShowsTheCellAsTheFileHasItAndTheMarkThatHelps(String header, String cell, String told) {
        String name = header.substring(0, header.indexOf(';'));
        assertThat(score(header + "\n" + cell + ";y\n").err())
                .isEqualTo("p.csv:2:1: row 1, column 1 (" + name + "): " + told + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "3/5/26, mdy, 2026-03-05",
        "3/5/26, dmy, 2026-05-03",
        "26/03/05, ymd, 2026-03-05",
        "31.12.68 14:30, dmy, 2068-12-31",
        "05-Mar-26, ymd, 2026-03-05",
        "5 Mär 26, dmy, 2026-03-05",
    })
    void yearOfTwoDigitsIsOneOfThisCentury(String cell, String order, String date) {
        assertThat(score("fee,close_date\n1," + cell + "\n", "-f", "ndjson", "--date-order", order)
                        .out())
                .contains("\"close_date\":\"" + date + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/5/26 | --lang en | close_date is \"3/5/26\", which has a year of two digits;"
                        + " say where with --date-order mdy, dmy or ymd",
                "3/5/69 | --date-order mdy | close_date is \"3/5/69\", which could be in 1969 or in 2069; write the year in full",
                "98/3/5 | --date-order ymd | close_date is \"98/3/5\", which could be in 1998 or in 2098; write the year in full",
                "05-Mar-98 | --lang en | close_date is \"05-Mar-98\", which could be in 1998 or in 2098; write the year in full",
                "13/5/26 | --date-order mdy | close_date is \"13/5/26\", which has no month 13 by --date-order mdy",
                "26/13/5 | --date-order ymd | there is no month 13",
                "6/3/26 | --date-order ymd | close_date is \"6/3/26\", whose year could be of this century, the last or",
            })
    void yearOfTwoDigitsIsToldWhereItIsNotCertain(String cell, String flags, String told) {
        Ran ran = score("fee,close_date\n1," + cell + "\n", flags.split(" "));
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.err())
                .contains("p.csv:2:3: row 1, column 2 (close_date): ")
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "₹12,34,567|1234567",
                "1,23,45,678.50|12345678.5",
                "Rs. 1,00,000|100000",
                "2.5 crore|25000000",
                "Rs 12 lakh|1200000"
            })
    void amountsAreReadAsTheyAreGroupedInIndia(String cell, String amount) {
        assertThat(score("fee\n\"" + cell + "\"\n", "-f", "ndjson").out()).contains("\"fee\":" + amount + ",");
    }

    @Test
    void checkGivesTheMarkAsHelp() {
        assertThat(new Program(folder)
                        .file("p.csv", "fee\n\"1,5\"\n")
                        .run("check DIR/p.csv")
                        .err())
                .contains("fee is 1,5, whose commas do not separate thousands")
                .contains("hint  with --decimal , it is 1.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.50", "1,234,567", "1.23.456", "1,234.5"})
    void markThatIsToldReadsNoNumberOfTheOther(String cell) {
        Ran ran = score("fee;x\n" + cell + ";y\n", "--decimal", ",");
        assertThat(ran.err()).contains("fee is " + cell + ", which --decimal , makes no number; " + MONEY);
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "y", "T", "V", "1", "TRUE", "Yes", "✓", "WAHR", "VRAI", "是", "有", "Ｙ"})
    void boxThatIsTickedSaysYes(String cell) {
        assertThat(renewal(cell)).contains("TRM-001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "n", "F", "0", "FALSE", "no", "✗", "否", "無", "没有"})
    void boxThatIsNotTickedSaysNo(String cell) {
        assertThat(renewal(cell)).doesNotContain("TRM-001");
    }

    /** The flags of a deal that renews itself, or not. */
    private String renewal(String cell) {
        Ran ran = score("fee,term.auto_renew,term.renewal_notice_days\n1," + cell + ",120\n", "--only-results");
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @Test
    void wordThatIsNeitherYesNorNoIsTold() {
        assertThat(score("fee,term.auto_renew\n1,x\n").err())
                .contains("column 2 (term.auto_renew): term.auto_renew is \"x\"; expected yes or no");
    }

    @Test
    void columnThatIsOutdoneIsToldWithWhatOutdoesIt() {
        assertThat(new Program(folder).file("p.csv", "budget,fee\n1,2\n").run("score DIR/p.csv -f ndjson"))
                .satisfies(ran -> assertThat(ran.err())
                        .contains("\"budget\" is not used, as \"fee\" says fee; --map \"budget=fee\" takes it instead")
                        .doesNotContain("a column that is not used"))
                .satisfies(ran -> assertThat(ran.out()).contains("\"fee\":2,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a", "NA", "-", " – ", "—", "#N/A", "不適用", "-|-", "?|n/a"})
    void signForNothingAmongClausesIsUnknown(String cell) {
        assertThat(score("fee,clauses\n100," + cell + "\n", "--only-results"))
                .isEqualTo(score("fee,clauses\n100,\n", "--only-results"))
                .satisfies(ran -> assertThat(ran.out()).contains("DAT-001:medium", ",clauses,"));
    }

    @Test
    void emptyListOfClausesIsKnownToBeEmpty() {
        assertThat(score("fee,clauses\n100,[]\n100, [] \n", "--only-results"))
                .isEqualTo(score("fee,clauses\n100,none\n100,none\n", "--only-results"))
                .satisfies(ran -> assertThat(ran.out()).doesNotContain("DAT-001"));
    }

    @Test
    void signForNothingBesideAClauseIsNone() {
        assertThat(score("fee,clauses\n100,N/A|Unlimited revisions.\n", "--only-results"))
                .isEqualTo(score("fee,clauses\n100,Unlimited revisions.\n", "--only-results"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The deal's currency, the table's, the fee, the order; whether there is a fee to compare it with.
                "EUR |     | $100000 | €10   | no",
                "GBP |     | $100000 | £10   | no",
                "JPY |     | $100000 | ¥10   | no",
                "    |     | $100000 | €10   | no",
                "    | EUR | $100000 | 10    | no",
                "EUR |     | 100000  | €10   | yes",
                "USD |     | $100000 | US$10 | yes",
                "TWD |     | $100000 | NT$10 | yes",
                "    |     | $100000 | $10   | yes",
                "    | TWD | $100000 | 10    | yes",
            })
    void dollarsAreMixedWithDollarsAlone(String own, String standard, String fee, String order, String comparable) {
        String row = Stream.of(own, fee, "1000", order)
                .map(cell -> cell == null ? "" : cell)
                .collect(Collectors.joining(","));
        String[] flags = standard == null ? new String[0] : new String[] {"--currency", standard};
        Ran ran = score("currency,fee,promised_leads,average_order_value\n" + row + "\n", flags);
        if (comparable.equals("yes")) {
            assertThat(ran.out()).contains(",10000,0.1,10,");
        } else {
            assertThat(ran.out()).doesNotContain(",0.1,").containsPattern("DAT-001:medium.*DAT-004:low.*,fee[,;]");
        }
    }

    @Test
    void limitThatIsNoneIsToldAFormThatACellCanHave() {
        Ran wrong = score("fee,liability.cap\n100,{ multiple_of_fee: 1 }\n");
        assertThat(wrong.err()).endsWith("; expected an amount, 1x fee, unlimited or silent\n");
        assertThat(score("fee,liability.cap\n100,1x fee\n").code()).isZero();
        assertThat(score("fee;liability.cap\n100;1.5 EUR or so\n", "--decimal", ",")
                        .err())
                .contains("expected an amount, 1x fee, unlimited or silent");
    }
}
