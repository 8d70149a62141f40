package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.Confidence;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Source;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.Engine;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;

/** A clause read with little confidence makes no critical by itself, and never makes anything milder. */
class DoubtTest {

    private static final String RULE = "LIA-001";
    private static final String FAR_APART =
            "The liability of the Agency under this Agreement and under every statement of work and order form that"
                    + " the parties may sign from time to time during its term is unlimited.";
    private static final String PLAIN = "The Agency's liability is unlimited.";
    private static final String OTHER = "The Client pays net 90 days.";

    private static final RulePack PACK = BuiltinPack.load();

    @Test
    void criticalThatRestsOnDoubtfulWordsAloneIsAHighToBeConfirmed() {
        Finding finding = finding(Language.EN, "", FAR_APART).orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).contains(Confidence.LOW);
        assertThat(finding.ask()).startsWith("Please confirm that the contract means this;");
        assertThat(finding(Language.ZH_TW, "", FAR_APART).orElseThrow().ask()).startsWith("請確認合約確有此意；");
    }

    @Test
    void plainWordsInAnotherClauseMakeItCritical() {
        Finding finding = finding(Language.EN, "", FAR_APART, PLAIN).orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).contains(Confidence.MEDIUM);
        assertThat(finding.ask()).doesNotContain("confirm");
    }

    @Test
    void soDoesTheForm() {
        Finding finding =
                finding(Language.EN, "liability: {cap: unlimited}\n", FAR_APART).orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void whatRestsOnNoClauseHasNoConfidence() {
        Finding finding =
                finding(Language.EN, "liability: {cap: unlimited}\n", OTHER).orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).isEmpty();
    }

    @Test
    void aClauseMoreNeverMakesAFindingMilder() {
        List<String> clauses = List.of(FAR_APART, PLAIN, OTHER, FAR_APART.replace("Agency", "Supplier"));
        for (int set = 0; set < 1 << clauses.size(); set++) {
            int before = rank(chosen(clauses, set));
            for (int more = 0; more < clauses.size(); more++) {
                assertThat(rank(chosen(clauses, set | 1 << more)))
                        .as("clauses %s and clause %s", Integer.toBinaryString(set), more)
                        .isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void otherAnswersAreJudgedAsFromTheStart() {
        Engine engine = new Engine(PACK);
        Assumptions assumptions = PackAssumptions.of(PACK);
        MergedDeal merged = new ClauseMerge(new TextReader()).merge(deal("", FAR_APART));
        Trial trial = Trial.of(merged, engine, assumptions, Exemption.none());
        for (Value value : List.of(new Value.Word("unlimited"), new Value.Word("none"))) {
            Answer answer = new Answer.Known(value, List.of());
            Trial partial = trial.with(Map.of(Field.LIABILITY_LIMIT, answer), engine, Exemption.none());
            Trial whole = Trial.of(merged.with(Field.LIABILITY_LIMIT, answer), engine, assumptions, Exemption.none());
            assertThat(severities(partial)).isEqualTo(severities(whole));
        }
        assertThat(severities(trial)).contains(RULE + " HIGH");
        Answer stated = new Answer.Known(new Value.Word("unlimited"), List.of());
        assertThat(severities(trial.with(Map.of(Field.LIABILITY_LIMIT, stated), engine, Exemption.none())))
                .contains(RULE + " CRITICAL");
    }

    private static List<String> severities(Trial trial) {
        return trial.counted().stream()
                .map(found -> found.rule().code() + " " + found.severity())
                .toList();
    }

    private static List<String> chosen(List<String> clauses, int set) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if ((set >> i & 1) == 1) {
                chosen.add(clauses.get(i));
            }
        }
        return chosen;
    }

    private static int rank(List<String> clauses) {
        return finding(Language.EN, "", clauses.toArray(String[]::new))
                .map(found -> found.severity().ordinal())
                .orElse(-1);
    }

    private static Optional<Finding> finding(Language language, String form, String... clauses) {
        Judge judge = new Judge(PACK, new TextReader(), new Judge.Terms(language, Optional.empty(), true));
        return judge.assess(deal(form, clauses)).findings().stream()
                .filter(found -> found.code().equals(RULE))
                .findFirst();
    }

    private static Deal deal(String form, String... clauses) {
        StringBuilder text = new StringBuilder("fee: 100000\n" + form);
        if (clauses.length > 0) {
            text.append("clauses:\n");
        }
        for (String clause : clauses) {
            text.append("  - \"").append(clause).append("\"\n");
        }
        return DealReader.create()
                .read(Source.of("deal.yaml", text.toString()))
                .get(0)
                .value()
                .orElseThrow();
    }
}
