package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What CRMs write into their exports: words for deals won and lost, flags, names of columns. */
class ScoreCrmTest {

    @TempDir
    private Path folder;

    private Ran score(String table, String... flags) {
        return new Program(folder).score(table, flags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Closed-Lost to Competition",
                "Closed-Won",
                "Closed – Lost",
                "Closed/Lost",
                "closed_won",
                "CLOSED — WON",
                "Closed - Lost (Sales Pipeline)",
                "Ｃｌｏｓｅｄ　Ｗｏｎ",
                "Geschlossen/verloren",
            })
    void wonAndLostAreKnownWhateverTheirDashes(String word) {
        for (String header : new String[] {"Deal Name,Stage,Amount,Closing Date", "name,deal_status,fee,close_date"}) {
            Ran ran = score(header + "\na," + word + ",1000,2026-01-13\n");
            assertThat(ran.out()).contains(",2026-01-13,CLOSED,");
            assertThat(ran.err()).doesNotContain("nothing maps");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Won/Lost", "Not won", "Closed", "Lost and found"})
    void otherWordsCloseNoDeal(String word) {
        assertThat(score("Deal Name,Stage,Amount,Closing Date\na," + word + ",1000,2026-01-13\n")
                        .out())
                .contains(",SIGN,");
    }

    @Test
    void cellThatCannotBeReadMattersInNoDealThatIsClosed() {
        String table = "Opportunity Name,Stage,Amount,Close Date\na,Closed Won,TBC,2026-12-13\n"
                + "b,Closed Lost,5,1/10/2027\nc,Closed Lost,5,2026-12-13,x\n";
        Ran ran = score(table, "-q");
        assertThat(ran.out())
                .contains(
                        "\na,Closed Won,TBC,2026-12-13,CLOSED,,,,,,,,,\n",
                        "\nb,Closed Lost,5,1/10/2027,CLOSED,,,,,,,,,\n")
                .contains(",\"row 3, column 5: the row has 5 cells; expected 4, as in the header\",x\n");
        assertThat(score(table, "-q", "-f", "ndjson").out())
                .contains(
                        "\"name\":\"a\"",
                        "\"close_date\":\"2026-12-13\",\"currency\":null,\"fee\":null,\"verdict\":\"CLOSED\"")
                .contains("\"close_date\":null,\"currency\":null,\"fee\":5,\"verdict\":\"CLOSED\"");
        assertThat(score(table, "-q", "--closed").err())
                .contains("fee is \"TBC\"", "say which with --date-order mdy or dmy", "row 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Won?", "Closed won ?", "Lost？", "成交？", "Won? (Sales Pipeline)", "Won (?)"})
    void whoAsksWhetherADealIsWonHasNotWonIt(String word) {
        for (String header : new String[] {"Deal Name,Stage,Amount,Closing Date", "name,deal_status,fee,close_date"}) {
            Ran ran = score(header + "\na," + word + ",1000,2026-01-13\n");
            assertThat(ran.out()).contains(",2026-01-13,SIGN,").doesNotContain("CLOSED");
            assertThat(ran.err()).contains("a word that nothing maps, taken as unknown");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID,NAME,STAGENAME,AMOUNT,CLOSEDATE,ISCLOSED,ISWON | 1,a,Dead,1,2026-01-13,true,false",
                "ID,NAME,STAGENAME,AMOUNT,CLOSEDATE,ISCLOSED,ISWON | 1,a,Done,1,2026-01-13,TRUE,TRUE",
                "id,name,stage_name,amount,is_closed | 1,a,Dead,1,1",
                "Opportunity Name,Stage,Amount,Close Date,Closed,Won | a,Dead,1,2026-01-13,1,0",
                "hs_object_id,dealname,amount,dealstage,hs_is_closed_won | 1,a,1,98765,true",
                "Record ID,Deal Name,Deal Stage,Amount,Is closed lost | 1,a,98765,1,Yes",
                "name,fee,is won | a,1,y",
            })
    void flagsSayThatADealIsClosedWhateverItsStageIsCalled(String header, String row) {
        Ran ran = score(header + "\n" + row + "\n");
        assertThat(ran.out()).contains("\n" + row + ",CLOSED,");
        assertThat(ran.err()).doesNotContain("not used: " + header.substring(header.lastIndexOf(',') + 1));
        assertThat(score(header + "\n" + row + "\n", "-q", "--closed").out()).contains("\n" + row + ",SIGN,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "No", "", "2026-01-13", "5"})
    void flagThatDoesNotSayYesClosesNoDeal(String cell) {
        assertThat(score("ID,NAME,STAGENAME,AMOUNT,CLOSEDATE,ISCLOSED\n1,a,Quote,1,2026-01-13," + cell + "\n")
                        .out())
                .contains(",2026-01-13," + cell + ",SIGN,");
    }

    @Test
    void flagsAreShownAsStatusAndCanBeLeftAlone() {
        String table = "id,stagename,closedate,currencyisocode,iswon\n1,Dead,2026-01-13,USD,true\n";
        assertThat(score(table, "--show-mapping").out())
                .contains(
                        "  4  currencyisocode  currency (as CRMs call it)\n",
                        "  5  iswon            deal_status (as CRMs call it)\n");
        assertThat(score(table).err()).contains("\"iswon\" as deal_status");
        assertThat(score(table, "-q", "-f", "ndjson", "--map", "iswon=-").out())
                .contains("\"currency\":\"USD\"", "\"verdict\":\"SIGN\"");
    }

    @ParameterizedTest
    @CsvSource({
        "US Dollar, USD",
        "U.S. Dollar, USD",
        "US-Dollar, USD",
        "US Dollar (USD), USD",
        "Euro, EUR",
        "New Taiwan Dollar, TWD",
        "新台幣, TWD",
        "新臺幣元, TWD",
        "Chinese Yuan, CNY",
        "人民幣, CNY",
        "RMB, CNY",
        "ntd, TWD",
        "Pound Sterling, GBP",
        "£, GBP",
        "英鎊, GBP",
        "港幣, HKD",
        "港元, HKD",
        "日圓, JPY",
        "日幣, JPY",
        "usd, USD",
    })
    void currencyIsKnownByItsName(String name, String code) {
        String header = "(Do Not Modify) Opportunity,Topic,Est. Revenue,Currency\n";
        Ran ran = score(header + "1,Autumn,\"100,000.00\"," + name + "\n", "-f", "ndjson");
        assertThat(ran.out()).contains("\"currency\":\"" + code + "\",\"fee\":100000,\"verdict\":\"SIGN\"");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Galleon", "$", "XTS", "42"})
    void currencyThatNobodyKnowsIsUnknownAndToldOnce(String name) {
        String table = "fee,average_order_value,currency\n100,10," + name + "\n100,10," + name + "\n100,10,\n";
        Ran ran = score(table, "--currency", "TWD", "-f", "ndjson");
        assertThat(ran.err()).containsOnlyOnce("currency: " + name + " (2 rows)");
        assertThat(ran.out()
                        .lines()
                        .map(line -> line.replaceAll(".*\"currency\":(.*),\"fee\".*DAT-004.*", "$1 asked")
                                .replaceAll(".*\"currency\":(.*),\"fee\".*", "$1")))
                .containsExactly("null asked", "null asked", "\"TWD\"");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pipedrive | Deal - ID;Deal - Titel;Deal - Organisation;Deal - Besitzer;Deal - Wert;Deal - Währung;Deal - Status | Gewonnen",
                "pipedrive | Affaire - ID;Affaire - Titre;Affaire - Organisation;Affaire - Propriétaire;Affaire - Valeur;"
                        + "Affaire - Devise;Affaire - Statut | Perdue",
                "pipedrive | Negocio - ID;Negocio - Título;Negocio - Organización;Negocio - Propietario;Negocio - Valor;"
                        + "Negocio - Moneda;Negocio - Estado | Ganado",
                "pipedrive | Trato - ID;Trato - Título;Trato - Organización;Trato - Propietario;Trato - Valor;Trato - Moneda;"
                        + "Trato - Estado | Perdido",
                "dynamics | opportunityid;Thema;Potenzieller Kunde;Besitzer;Geschätzter Umsatz;Währung;Status | Gewonnen",
                "dynamics | (Ne pas modifier) Opportunité;name;Client potentiel;Propriétaire;Revenu estimé;Devise;Statut | Perdue",
                "dynamics | opportunityid;主题;潜在客户;负责人;预计收入;货币;状态 | 已赢得",
                "dynamics | opportunityid;主題;潛在客戶;負責人;估計營收;貨幣;狀態 | 已贏得",
            })
    void headersOfOtherLanguagesAreKnown(String crm, String header, String closed) {
        Ran ran = score(header + "\n7;Autumn;Acme;Ann;1.000,50;EUR;" + closed + "\n", "--decimal", ",", "-f", "ndjson");
        assertThat(ran.err())
                .contains("this is an export of " + crm + " by its header")
                .doesNotContain("not used", "nothing maps");
        assertThat(ran.out())
                .contains("\"id\":\"7\",\"name\":\"Autumn\",\"client\":\"Acme\",\"owner\":\"Ann\"")
                .contains("\"currency\":\"EUR\",\"fee\":1000.5,\"verdict\":\"CLOSED\"");
    }

    @ParameterizedTest
    @CsvSource({
        "記錄 ID, id",
        "Datensatz-ID, id",
        "交易負責人, owner",
        "業務機會擁有者, owner",
        "原始流量來源, referral_source",
        "业务机会名, name",
    })
    void namesThatSeveralCrmsUseAreKnown(String header, String field) {
        assertThat(score("fee," + header + "\n1,\n", "--show-mapping").out())
                .contains(header, field + " (as CRMs call it)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Offen", "En cours", "Abierto", "進行中"})
    void openDealsAreOpenInOtherLanguages(String word) {
        Ran ran = score("fee,deal_status\n1," + word + "\n", "-f", "ndjson");
        assertThat(ran.out()).contains("\"deal_status\":\"open\"", "\"verdict\":\"SIGN\"");
        assertThat(ran.err()).doesNotContain("nothing maps");
    }
}
