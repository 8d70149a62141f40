package org.dealrisk.expr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.expr.Outcome.Truth;
import org.junit.jupiter.api.Test;

/**
 * Random conditions must come to what CEL says of them. {@code -Ddealrisk.seed} repeats a run,
 * {@code -Ddealrisk.oracle.count} sets how many conditions are drawn; each meets twelve sets of facts.
 */
class OracleTest {

    private static final int FACTS_EACH = 12;

    private final long seed = Long.getLong("dealrisk.seed", System.nanoTime());
    private final int conditions = Integer.getInteger("dealrisk.oracle.count", 1_000);
    private final Random random = new Random(seed);
    private final CelOracle oracle = new CelOracle();
    private final List<String> disagreements = new ArrayList<>();
    private final Map<Truth, Integer> outcomes = new EnumMap<>(Truth.class);
    private final OperandStates states = new OperandStates();

    @Test
    void everyAnswerIsTheOneOfCel() throws Exception {
        System.out.println("oracle: -Ddealrisk.seed=" + seed + " -Ddealrisk.oracle.count=" + conditions);
        for (int i = 0; i < conditions; i++) {
            compareOne();
        }
        int all = conditions * FACTS_EACH;
        System.out.println("oracle: " + all + " answers, " + outcomes);
        assertThat(disagreements.stream().limit(5)).as("seed %d", seed).isEmpty();
        for (Truth truth : Truth.values()) {
            assertThat(outcomes.get(truth)).as("%s, seed %d", truth, seed).isGreaterThanOrEqualTo(all / 5);
        }
        assertThat(states.neverMet()).as("seed %d", seed).isEmpty();
    }

    private void compareOne() throws Exception {
        RandomExpressions draw = new RandomExpressions(random);
        Scope scope = Scope.of(new OracleWords());
        List<RandomExpressions.NamedPair> lets = draw.drawLets();
        for (RandomExpressions.NamedPair let : lets) {
            String text = let.value().ours();
            PlaceAt places = places(text);
            scope = scope.with(read(Compiler.let(let.name(), places.at(0, 0), text, places, scope), text));
        }
        RandomExpressions.Pair pair = draw.bool(1 + random.nextInt(4));
        Expression condition = read(Compiler.condition(pair.ours(), places(pair.ours()), scope), pair.ours());
        CelRuntime.Program program = oracle.program(pair.cel());
        for (int i = 0; i < FACTS_EACH; i++) {
            OracleFacts facts = OracleFacts.draw(random);
            Outcome ours = Evaluation.outcome(condition, facts);
            CelOracle.Answer cel = CelOracle.ask(program, facts);
            outcomes.merge(ours.truth(), 1, Integer::sum);
            states.note(Evaluation.explain(condition, facts));
            if (!agree(ours, cel)) {
                disagreements.add(pair + "\n  " + lets + "\n  " + facts.only(condition) + "\n  " + ours + "\n  " + cel);
            }
        }
    }

    /**
     * When CEL meets both an unknown and an error it reports whichever its order of evaluation leaves;
     * here both are kept. With only one of them in play, the two must agree on which, and on the names.
     */
    private static boolean agree(Outcome ours, CelOracle.Answer cel) {
        if (ours.truth() != Truth.CANNOT_TELL) {
            return cel.value().filter(value -> value == ours.isTrue()).isPresent();
        }
        if (cel.value().isPresent()) {
            return false;
        }
        if (ours.undefined().isEmpty()) {
            return !cel.failed() && variables(ours.missing()).equals(cel.unknown());
        }
        return cel.failed() || variables(ours.missing()).containsAll(cel.unknown());
    }

    private static Set<String> variables(List<String> names) {
        return names.stream().map(CelOracle::variable).collect(Collectors.toSet());
    }

    private static <T> T read(Parsed<T> parsed, String text) {
        assertThat(parsed.faults()).as(text).isEmpty();
        return parsed.value().orElseThrow();
    }

    private static PlaceAt places(String text) {
        return PlaceAt.whole(Source.of("generated", text));
    }
}
