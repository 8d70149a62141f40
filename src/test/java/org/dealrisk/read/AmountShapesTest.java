package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.dealrisk.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountShapesTest {

    private static final Place PLACE = new Place(Source.of("table.csv", ""), Span.onLine(1, 1, 0));

    private final AmountShapes shapes = new AmountShapes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NT$38,400 | 38400  | NT$51,250 | 51250  | NT$99,999 | 99999
            75k       | 75000  | 12k       | 12000  | 40k       | 40000
            3萬5      | 35000  | 4萬6      | 46000  | 9萬9      | 99000
            1 200 000 | 1200000| 3 400 000 | 3400000| 5 600 001 | 5600001
            """)
    void aShapeThatTwoTextsAgreeOnIsRead(
            String one, String first, String two, String second, String three, String third) {
        learn(one, first);
        assertThat(read(three)).isNull();
        learn(two, second);
        assertThat(read(three)).isEqualTo(third);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the same text teaches once    | 45k   | 45000 | 45k   | 45000 | 50k
            two that differ teach nothing | 45x   | 45000 | 46x   | 460   | 50x
            a first zero may mean another | 045   | 45    | 046   | 46    | 050
            a point may be two things     | 1.234 | 1234  | 1.235 | 1235  | 1.236
            decimals are not learned      | 1,5   | 1.5   | 1,6   | 1.6   | 1,7
            another shape is another      | 45k   | 45000 | 46k   | 46000 | 500k
            zeros do not show what they are | 3萬00 | 30000 | 4萬00 | 40000 | 2萬54
            nor at the front of a number  | 1百0萬 | 1000000 | 3百0萬 | 3000000 | 9百2萬
            """)
    void anythingElseIsLeftToTheReader(String why, String one, String first, String two, String second, String three) {
        learn(one, first);
        learn(two, second);
        assertThat(read(three)).as(why).isNull();
    }

    @Test
    void whatStandsBesideCounts() {
        learn("45k", "45000");
        learn("46k", "46000");
        assertThat(shapes.read(bytes("50k"), 0, 3, "USD")).isNull();
    }

    @Test
    void amountThatIsRemarkedOnTeachesNothing() {
        Remark range = new Remark(Field.FEE, Remark.Kind.RANGE, PLACE, "45k");
        for (String text : List.of("45k", "46k", "47k")) {
            shapes.learn(bytes(text), 0, 3, "TWD", cell(text.substring(0, 2) + "000", List.of(range)));
        }
        assertThat(read("50k")).isNull();
    }

    private void learn(String text, String amount) {
        byte[] bytes = bytes(text);
        shapes.learn(bytes, 0, bytes.length, "TWD", cell(amount, List.of()));
    }

    private static ReadCell cell(String amount, List<Remark> remarks) {
        Value value = new Value.Quantity(new BigDecimal(amount));
        return new ReadCell(Answer.known(value, PLACE), List.of(), remarks, List.of(), false);
    }

    private String read(String text) {
        byte[] bytes = bytes(text);
        BigDecimal amount = shapes.read(bytes, 0, bytes.length, "TWD");
        return amount == null ? null : amount.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
