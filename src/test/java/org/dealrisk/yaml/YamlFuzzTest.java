package org.dealrisk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Random and damaged documents; {@code -Ddealrisk.seed=N} repeats a run. */
class YamlFuzzTest {

    private static final String PIECES =
            "::::----??[[]]{{}},,\"\"''||>>&*!#%@` \n \n \n  \n\t\r~=<ab1名😀：“\\\0\uFEFF\u0085\u2028.\uD800";
    private static final List<String> WORDS = List.of(
            "---\n",
            "...\n",
            "a: ",
            "- ",
            "\n  ",
            "\"x\": ",
            "'",
            "\"",
            "|\n  ",
            ">-\n",
            "&a ",
            "*a",
            "!!t ",
            "<<: ",
            "? ",
            "{a, b}",
            "[?]",
            "預算：1\n",
            "fee:1\n",
            "%YAML 1.1\n",
            "# c\n",
            "\\x41",
            "\\U0010FFFF",
            "\\UFFFFFFFF",
            "\r\n",
            "\t- ");

    private final long seed = Long.getLong("dealrisk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void garbageGivesFaultsAndNothingElse() {
        assertTimeout(Duration.ofSeconds(120), () -> {
            for (int i = 0; i < 10_000; i++) {
                check(garbage());
            }
        });
    }

    @Test
    void damagedDocumentsGiveFaultsAndNothingElse() {
        List<Arguments> documents = CaseFile.cases("trees.txt");
        assertTimeout(Duration.ofSeconds(120), () -> {
            for (int i = 0; i < 10_000; i++) {
                String document =
                        (String) documents.get(random.nextInt(documents.size())).get()[1];
                check(damaged(document));
            }
        });
    }

    private void check(String text) {
        try {
            for (Parsed<YamlNode> document : YamlDocuments.read(Source.of("deal.yaml", text))) {
                assertThat(document.value().isPresent() || !document.ok()).isTrue();
                document.faults().forEach(YamlFuzzTest::assertIsOurs);
                document.value().ifPresent(YamlFuzzTest::assertPlaces);
            }
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("seed " + seed + ": " + text.replace("\n", "\\n"), failure);
        }
    }

    /** One line in our own words, at a place that the document has. */
    private static void assertIsOurs(Diagnostic fault) {
        assertThat(fault.message())
                .doesNotContain("\n", "\r", "yaml.snakeyaml", "in 'reader'", "Event", "while scanning", "<block");
        assertThat(fault.place()).isNotNull();
        assertThat(fault.place().line())
                .isLessThanOrEqualTo(fault.place().source().lineCount());
    }

    private static void assertPlaces(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            int length = scalar.text().length();
            assertThat(scalar.placeOf(0, length).span().line())
                    .isGreaterThanOrEqualTo(scalar.place().line());
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(YamlFuzzTest::assertPlaces);
        } else if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                assertPlaces(entry.key());
                assertPlaces(entry.value());
            });
        }
    }

    private String garbage() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            text.append(random.nextInt(3) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : piece());
        }
        return text.toString();
    }

    private String damaged(String document) {
        StringBuilder text = new StringBuilder(document);
        for (int damage = 1 + random.nextInt(3); damage > 0; damage--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, piece());
                case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
            }
        }
        return text.toString();
    }

    private String piece() {
        return String.valueOf(PIECES.charAt(random.nextInt(PIECES.length())));
    }
}
