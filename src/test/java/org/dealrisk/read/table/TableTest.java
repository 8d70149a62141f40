package org.dealrisk.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.dealrisk.diag.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Set<String> KNOWN = Set.of("id", "fee", "預算", "name");

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void delimiterIsTheOneThatMakesTheMostKnownNames(char delimiter) throws IOException {
        Table table = open(("id,fee,name\n1,2,\"a,b;c\"\n").replace(',', delimiter));
        assertThat(table.dialect().delimiter()).isEqualTo(delimiter);
        assertThat(table.header().names()).containsExactly("id", "fee", "name");
    }

    @Test
    void spreadsheetMaySayTheDelimiterItself() throws IOException {
        Table table = open("sep=;\r\nid;fee\r\n1;2\r\n");
        assertThat(table.dialect().delimiter()).isEqualTo(';');
        assertThat(table.header().names()).containsExactly("id", "fee");
        assertThat(cells(table)).containsExactly(List.of("1", "2"));
    }

    @Test
    void headerIsFoundBelowThePreambleAndSaysSo() throws IOException {
        Table table = open("Pipeline report\nAs of 2026-11-01, all owners\n\nid,fee\n1,2\n");
        assertThat(table.header()).isEqualTo(new Header(List.of("id", "fee"), 4, true));
        assertThat(cells(table)).containsExactly(List.of("1", "2"));
    }

    @Test
    void firstLineIsTheHeaderWhereNoNameIsKnown() throws IOException {
        assertThat(open("x,y\n1,2\n").header()).isEqualTo(new Header(List.of("x", "y"), 1, false));
    }

    @Test
    void lineOfTheHeaderCanBeTold() throws IOException {
        TableOptions options = new TableOptions(Optional.empty(), Optional.empty(), OptionalInt.of(2));
        Table table = open("id,fee\nid,x\n1,2\n".getBytes(StandardCharsets.UTF_8), options);
        assertThat(table.header()).isEqualTo(new Header(List.of("id", "x"), 2, false));
    }

    @Test
    void headerThatIsNotOnTheLineToldIsRefused() {
        TableOptions options = new TableOptions(Optional.empty(), Optional.empty(), OptionalInt.of(9));
        assertThatThrownBy(() -> open("id,fee\n".getBytes(StandardCharsets.UTF_8), options))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage("there is no header on line 9");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-8, true", "UTF-8, false"})
    void byteOrderMarkSaysTheEncoding(String charset, boolean marked) throws IOException {
        byte[] bytes = ((marked ? "\uFEFF" : "") + "id,預算\n1,十萬\n").getBytes(Charset.forName(charset));
        Table table = open(bytes, TableOptions.none());
        assertThat(table.header().names()).containsExactly("id", "預算");
        assertThat(cells(table)).containsExactly(List.of("1", "十萬"));
        assertThat(table.encoding().mark()).hasSize(marked ? "\uFEFF".getBytes(Charset.forName(charset)).length : 0);
    }

    @ParameterizedTest
    @CsvSource({"Big5, 十萬元", "GB18030, 十万元", "windows-1252, café", "windows-1251, договор", "Shift_JIS, 契約"})
    void encodingThatIsToldIsReadAndGivenBackByteForByte(String name, String word) throws IOException {
        Charset charset = Encoding.named(name).orElseThrow();
        byte[] bytes = ("id,fee\n" + word + ",1\n").getBytes(charset);
        Table table = open(bytes, new TableOptions(Optional.of(charset), Optional.empty(), OptionalInt.empty()));
        Chunk chunk = table.next();
        assertThat(Row.in(chunk, RecordSource.of(table.dialect())).get(0).cells())
                .containsExactly(word, "1");
        assertThat(table.encoding().encode(chunk.bytes())).isEqualTo((word + ",1\n").getBytes(charset));
    }

    @Test
    void byteThatIsNoTextIsFoundAndKept() throws IOException {
        byte[] bytes = "id,fee\nok,1\nbX,2\nfine,3\n".getBytes(StandardCharsets.UTF_8);
        bytes[13] = (byte) 0xE9;
        Table table = open(bytes, TableOptions.none());
        Chunk chunk = table.next();
        List<Row> rows = Row.in(chunk, RecordSource.of(table.dialect()));
        assertThat(rows.get(0).badByte(table.dialect())).isEmpty();
        assertThat(rows.get(1).badByte(table.dialect())).contains(new Row.BadByte(0, 0xE9, 13));
        assertThat(rows.get(2).cells()).containsExactly("fine", "3");
        assertThat(table.encoding().encode(chunk.bytes()))
                .isEqualTo(java.util.Arrays.copyOfRange(bytes, 7, bytes.length));
    }

    @Test
    void byteThatIsNoTextInAnotherEncodingIsFoundAndGivenBack() throws IOException {
        Charset big5 = Encoding.named("Big5").orElseThrow();
        byte[] bytes = "id,fee\n十X,1\n".getBytes(big5);
        bytes[9] = (byte) 0xFF;
        Table table = open(bytes, new TableOptions(Optional.of(big5), Optional.empty(), OptionalInt.empty()));
        Chunk chunk = table.next();
        Row row = Row.in(chunk, RecordSource.of(table.dialect())).get(0);
        assertThat(row.badByte(table.dialect()).orElseThrow().value()).isEqualTo(0xFF);
        assertThat(table.encoding().encode(chunk.bytes()))
                .isEqualTo(java.util.Arrays.copyOfRange(bytes, 7, bytes.length));
    }

    @Test
    void headerThatIsNoTextIsRefusedWithAWayOut() {
        byte[] bytes = "預算,id\n1,2\n".getBytes(Encoding.named("Big5").orElseThrow());
        assertThatThrownBy(() -> open(bytes, TableOptions.none()))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.of("x.csv").hint()).contains("--encoding Big5"))
                .hasMessage("the header on line 1 is not UTF-8");
    }

    @Test
    void packedTableIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("id,fee\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(cells(open(packed.toByteArray(), TableOptions.none()))).containsExactly(List.of("1", "2"));
    }

    @Test
    void zeroBytesInARowAreNotTakenForUtf16() {
        assertThatThrownBy(() -> open("id,fee\nA\0\0\0\0\0\0\0,1\n"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage("there is a zero byte on line 2, as in no text; expected CSV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "''/the file is empty; expected a header and rows",
                "'PK\u0003\u0004xx'/this is a workbook or an archive; expected CSV",
                "'\u0000i\u0000d\u0000,'/this looks like UTF-16 without a byte order mark; expected UTF-8",
                "'id,fee,name\u0000'/there is a zero byte on line 1, as in no text; expected CSV",
                "'\n<html><body><table>'/this is HTML or XML; expected CSV",
                "'<?xml version=\"1.0\"?>'/this is HTML or XML; expected CSV",
                "'[\n  {\"fee\": 1}]'/this is JSON; expected CSV",
            })
    void whatIsNoTableIsRefused(String input, String message) {
        assertThatThrownBy(() -> open(input))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage(message);
    }

    @Test
    void quoteThatNothingClosesCostsItsOwnLineOnly() throws IOException {
        List<Row> rows = rows(open("id,fee\n1,\"Acme\n2,200\n3,\"Gamma, Inc\"\n4,4\n"));
        assertThat(rows).extracting(Row::isBroken).containsExactly(true, false, false, false);
        assertThat(rows.get(1).cells()).containsExactly("2", "200");
        assertThat(rows.get(2).cells()).containsExactly("3", "Gamma, Inc");
    }

    @Test
    void quoteThatIsOpenAtTheEndCostsItsOwnLineOnly() throws IOException {
        List<Row> rows = rows(open("id,fee\n1,\"Acme\n2,200\n3,300\n"));
        assertThat(rows).extracting(Row::isBroken).containsExactly(true, false, false);
    }

    @Test
    void placeOfACellCountsLinesAndCharacters() throws IOException {
        Table table = open("id,fee,name\n\"x\ny\",中文,3\n,4\n");
        List<Row> rows = rows(table);
        assertThat(rows.get(0).span(0, table.dialect())).isEqualTo(new Span(2, 1, 3, 3));
        assertThat(rows.get(0).span(2, table.dialect())).isEqualTo(new Span(3, 7, 3, 8));
        assertThat(rows.get(1).span(1, table.dialect())).isEqualTo(new Span(4, 2, 4, 3));
        assertThat(rows.get(1).span(5, table.dialect())).isEqualTo(new Span(4, 3, 4, 3));
    }

    private static Table open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8), TableOptions.none());
    }

    private static Table open(byte[] bytes, TableOptions options) throws IOException {
        return Table.open(new ByteArrayInputStream(bytes), options, names ->
                (int) names.stream().filter(KNOWN::contains).count());
    }

    private static List<Row> rows(Table table) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Chunk chunk = table.next(); chunk != null; chunk = table.next()) {
            rows.addAll(Row.in(chunk, RecordSource.of(table.dialect())));
        }
        return rows;
    }

    private static List<List<String>> cells(Table table) throws IOException {
        return rows(table).stream().map(Row::cells).toList();
    }
}
