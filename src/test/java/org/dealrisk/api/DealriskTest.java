package org.dealrisk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tool as others call it from their programs. */
class DealriskTest {

    private static final String UNTIL_FILLED =
            "We guarantee 1,000 leads, and missing ones are made good until the number is reached.";
    private static final String YAML = "fee: 100000\npromised_leads: 1000\naverage_order_value: 10000\nclauses:\n"
            + "  - \"" + UNTIL_FILLED + "\"\n";
    private static final Dealrisk STANDARD = Dealrisk.standard();

    @TempDir
    private Path folder;

    @Test
    void dealIsJudgedTheSameHoweverItIsDescribed() {
        Judgement judgement = STANDARD.check(Form.yaml(YAML));
        assertThat(judgement.verdict()).isEqualTo(Verdict.WALK_AWAY);
        assertThat(judgement.gate()).isEqualTo("W2");
        assertThat(judgement.errors()).isEmpty();
        assertThat(judgement.findings().get(0).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(judgement.findings()).extracting(Judgement.Finding::code).contains("GUA-002");
        assertThat(judgement.value())
                .isEqualTo(new ClientValue(new BigDecimal(10_000_000), new BigDecimal(100), new BigDecimal("0.01")));
        Map<String, Object> answers = Map.of(
                "budget",
                100_000,
                "promised_leads",
                "1k",
                "客單價",
                new BigDecimal(10_000),
                "clauses",
                List.of(UNTIL_FILLED));
        assertThat(STANDARD.check(Form.of(answers))).isEqualTo(judgement);
        Form built = Form.builder()
                .answer(Field.FEE, 100_000)
                .answer(Field.PROMISED_LEADS, 1_000)
                .answer(Field.AVERAGE_ORDER_VALUE, 10_000)
                .clause(UNTIL_FILLED)
                .build();
        assertThat(STANDARD.check(built)).isEqualTo(judgement);
    }

    @Test
    void scoreSaysTheSameInShort() {
        Judgement judgement = STANDARD.check(Form.yaml(YAML));
        Score score = STANDARD.score(Form.yaml(YAML));
        assertThat(score.verdict()).isEqualTo(judgement.verdict());
        assertThat(score.worst()).isEqualTo(judgement.worst());
        assertThat(score.gate()).isEqualTo(judgement.gate());
        assertThat(score.riskIndex()).isEqualTo(judgement.riskIndex());
        assertThat(score.value()).isEqualTo(judgement.value());
        assertThat(score.flags().get(0)).isEqualTo("GUA-002:critical");
        assertThat(score.missing()).contains("referral_source");
    }

    @Test
    void nullAndGroupsMeanWhatTheyMeanInAForm() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("fee", null);
        answers.put("payment", Map.of("net_days", 120));
        answers.put("close_date", LocalDate.of(2026, 1, 2));
        answers.put("term.auto_renew", true);
        Score score = STANDARD.score(Form.of(answers));
        assertThat(score.errors()).isEmpty();
        assertThat(score.flags()).contains("PAY-002:high", "TRM-001:low");
        assertThat(score.missing()).contains("fee").doesNotContain("payment.net_days");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fee: lots | fee | fee is \"lots\"; expected an amount such as 100000 or \"NT$100,000\" | 1 | 6",
                "fees: 1   | fees | unknown key \"fees\"; did you mean \"fee\"? | 1 | 1",
                "'fee: 1\n---\nfee: 2' | '' | the text has 2 deals; expected one, without ---         | 0 | 0",
                "''        | ''   | the file is empty                                                    | 0 | 0"
            })
    void faultsOfAFormAreTold(String yaml, String field, String message, int line, int column) {
        Judgement judgement = STANDARD.check(Form.yaml(yaml));
        assertThat(judgement.verdict()).isNull();
        Fault fault = judgement.errors().get(0);
        assertThat(fault.message()).startsWith(message.strip());
        assertThat(List.of(fault.line(), fault.column())).containsExactly(line, column);
        assertThat(STANDARD.score(Form.yaml(yaml)).errors()).isEqualTo(judgement.errors());
    }

    @Test
    void settingsChangeWhatIsSaid() {
        Dealrisk changed = Dealrisk.builder()
                .rule("GUA-002", "low")
                .language(Language.ZH_TW)
                .asOf(LocalDate.of(2026, 11, 22))
                .currency("TWD")
                .withoutWaivers()
                .build();
        Judgement judgement = changed.check(Form.yaml(YAML));
        assertThat(judgement.findings())
                .filteredOn(found -> found.code().equals("GUA-002"))
                .allMatch(found -> found.severity() == Severity.LOW)
                .extracting(Judgement.Finding::title)
                .containsExactly("補量補到滿為止");
    }

    @Test
    void settingsThatDoNotExistAreRefusedTogether() {
        Dealrisk.Builder builder = Dealrisk.builder().rule("GUA-999", "low").rule("GUA-001", "huge");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GUA-999")
                .hasMessageContaining("huge");
        assertThatThrownBy(() -> Dealrisk.builder().currency("XXQ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a currency: XXQ");
        assertThatThrownBy(() -> Dealrisk.builder().withoutBuiltin().build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dealrisk.builder().pack(Path.of("no-such-pack")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no-such-pack: there is no such pack");
    }

    @Test
    void evaluatorAndResultsTravelWithTheirPacksAndWithoutTheirFiles() throws Exception {
        Path pack = examplePack();
        Dealrisk dealrisk = Dealrisk.builder()
                .pack(pack)
                .rule("GUA-002", "low")
                .language(Language.ZH_TW)
                .asOf(LocalDate.of(2026, 11, 22))
                .currency("TWD")
                .build();
        byte[] bytes = written(dealrisk);
        delete(pack);
        Dealrisk arrived = (Dealrisk) read(bytes);
        assertThat(arrived.packs()).isEqualTo(dealrisk.packs()).hasSize(2);
        Judgement judgement = dealrisk.check(Form.yaml(YAML));
        assertThat(arrived.check(Form.yaml(YAML))).isEqualTo(judgement);
        assertThat(read(written(judgement))).isEqualTo(judgement);
        Score score = dealrisk.score(Form.yaml("fee: lots"));
        assertThat(read(written(score))).isEqualTo(score);
    }

    @Test
    void oneEvaluatorServesManyThreads() {
        Score alone = STANDARD.score(Form.yaml(YAML));
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> STANDARD.score(Form.yaml(YAML))))
                .allMatch(alone::equals);
    }

    /** The pack of the examples, in a folder that can be taken away. */
    private Path examplePack() throws IOException {
        Path pack = Path.of("examples/agency-pack");
        Path copy = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(pack.relativize(file)));
            }
        }
        return copy;
    }

    private static void delete(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
