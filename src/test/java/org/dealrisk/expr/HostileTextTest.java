package org.dealrisk.expr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are meant to break a reader get a fault with a place, never an exception. */
class HostileTextTest {

    private static final Scope SCOPE = Scope.of(new DealVocabulary());
    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "!",
                "-",
                "[",
                "size(",
                "true?true:",
                "true?(",
                "a.",
                "\"",
                "1+",
                "fee<",
                "\\",
                "x(",
                "{",
                "= "
            })
    void aHundredThousandTimesTheSameIsTooLong(String piece) {
        String text = piece.repeat(MANY);
        assertThat(faults(text)).singleElement().satisfies(fault -> {
            assertThat(fault.message()).endsWith("characters long; at most 4,000 are allowed");
            assertThat(fault.hint()).isEqualTo("give parts of it names with let");
            assertThat(fault.place().column()).isEqualTo(4_001);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "!", "-", "[", "size(", "true?true:", "true?(", "-!", "([-"})
    void nestingIsRefusedBeforeTheStackIsFull(String piece) {
        String text = piece.repeat(Limits.LENGTH / piece.length());
        assertThat(faults(text))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).isEqualTo("more than 50 levels inside one another"));
    }

    @Test
    void theDeepestNestingAllowedIsRead() {
        int levels = Limits.NESTING - 1;
        assertThat(faults("(".repeat(levels) + "true" + ")".repeat(levels))).isEmpty();
        assertThat(faults("(".repeat(levels + 1) + "true" + ")".repeat(levels + 1)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.place().column()).isEqualTo(51));
    }

    @Test
    void partsAreCounted() {
        String most = IntStream.range(0, 166).mapToObj(i -> "fee>1").collect(Collectors.joining("||"));
        assertThat(faults(most)).isEmpty();
        assertThat(faults(most + "||fee>1"))
                .extracting(Diagnostic::message)
                .containsExactly("the expression has more than 500 parts");
    }

    @Test
    void membersOfAListAreCounted() {
        String most = IntStream.range(0, 200).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(faults("fee in [" + most + "]")).isEmpty();
        assertThat(faults("fee in [" + most + ",200]")).singleElement().satisfies(fault -> {
            assertThat(fault.message()).isEqualTo("the list has more than 200 members");
            assertThat(fault.place().span().column()).isEqualTo(("fee in [" + most + ",").length() + 1);
        });
    }

    @Test
    void astralCharactersCountAsOne() {
        String text = "client.name == \"" + "😀".repeat(Limits.LENGTH - 17) + "\"";
        assertThat(faults(text)).isEmpty();
        assertThat(faults(text + " ")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD800", "fee > \uDC00", "\"\uD800\"", "\u0000", "fee\u0000", "\uFEFFfee > 3", "\u202Efee", ""})
    void halfAndInvisibleCharactersAreNamed(String text) {
        assertThat(faults(text))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).containsPattern("U\\+[0-9A-F]{4,}|found the end"));
    }

    @Test
    void garbageIsNeverAnException() {
        long seed = Long.getLong("dealrisk.seed", System.nanoTime());
        System.out.println("garbage: -Ddealrisk.seed=" + seed);
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "fee",
                "promise.unit",
                "\"lead\"",
                "'",
                "\"",
                "\\",
                "(",
                ")",
                "[",
                "]",
                "&&",
                "||",
                "!",
                "==",
                "<",
                "in",
                "?",
                ":",
                "+",
                "-",
                "*",
                "/",
                "1",
                "0.5",
                ".",
                ",",
                "missing(",
                "clause(",
                "size(",
                " ",
                "\n",
                "＝",
                "“",
                "}",
                "\uD83D",
                "\uDE00",
                "\t",
                "true",
                "x",
                "名",
                "\u0000",
                "//",
                "e",
                "0x");
        for (int i = 0; i < 20_000; i++) {
            String text = IntStream.range(0, random.nextInt(30))
                    .mapToObj(j -> random.nextInt(10) == 0
                            ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                            : pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());
            Parsed<Expression> parsed = Compiler.condition(text, PlaceAt.whole(Source.of("garbage", text)), SCOPE);
            assertThat(parsed.ok())
                    .as("%s, seed %d", text, seed)
                    .isEqualTo(parsed.value().isPresent());
        }
    }

    private static List<Diagnostic> faults(String text) {
        return Compiler.condition(text, PlaceAt.whole(Source.of("hostile", text)), SCOPE)
                .faults();
    }
}
