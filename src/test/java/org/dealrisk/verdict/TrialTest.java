package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.diag.Parsed;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.DealFiles;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.Engine;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A deal judged again with other answers, in part, is judged as it would be from the start. */
class TrialTest {

    private static final RulePack PACK = BuiltinPack.load();
    private static final Engine ENGINE = new Engine(PACK);
    private static final Assumptions ASSUMPTIONS = PackAssumptions.of(PACK);
    private static final Exemption WAIVED = (code, severity, subject) -> code.equals("GUA-002");

    private static final List<Trial> TRIALS = trials("sign.yaml", "walk-away.yaml", "several.yaml");

    @ParameterizedTest
    @EnumSource(Field.class)
    void otherAnswerToOneFieldGivesWhatAWholeTrialGives(Field field) {
        for (Trial trial : TRIALS) {
            for (Answer answer : answers(field)) {
                Trial partial = trial.with(Map.of(field, answer), ENGINE, WAIVED);
                MergedDeal merged = trial.merged().with(field, answer);
                Trial whole = Trial.of(merged, ENGINE, ASSUMPTIONS, WAIVED);
                assertThat(told(partial)).as("%s is %s", field, answer).isEqualTo(told(whole));
            }
        }
    }

    private static List<Answer> answers(Field field) {
        List<Answer> answers = new ArrayList<>(List.of(Answer.notFilledIn()));
        field.benign().ifPresent(value -> answers.add(new Answer.Known(value, List.of())));
        field.adverse().ifPresent(value -> answers.add(new Answer.Known(value, List.of())));
        for (Trial other : TRIALS) {
            answers.add(other.merged().deal().answer(field));
        }
        return answers;
    }

    /** Everything a verdict may rest on, and every figure. */
    private static List<Object> told(Trial trial) {
        List<Object> told =
                new ArrayList<>(List.of(trial.verdict(), trial.figures().all()));
        trial.counted()
                .forEach(found ->
                        told.add(List.of(found.rule().code(), found.severity(), found.subject(), found.clauses())));
        trial.results().undecided().forEach(rule -> told.add(List.of(rule.rule().code(), rule.gap())));
        return told;
    }

    private static List<Trial> trials(String... names) {
        List<Trial> trials = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of("src/test/resources/org/dealrisk/cli/deals", name);
            for (Parsed<Deal> deal :
                    DealReader.create().read(DealFiles.read(path).value().orElseThrow())) {
                MergedDeal merged =
                        new ClauseMerge(new TypedByHand()).merge(deal.value().orElseThrow());
                trials.add(Trial.of(merged, ENGINE, ASSUMPTIONS, WAIVED));
            }
        }
        return trials;
    }
}
