package org.dealrisk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.FigureName;
import org.dealrisk.expr.Expression;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Value;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.read.DealReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the ends in the catalog to the rules that read them: in every case of a rule, a field at its
 * adverse end is never milder than at its benign one.
 */
class EndsTest {

    private static final RulePack PACK = BuiltinRules.pack();
    private static final Map<String, Set<Field>> READ = new HashMap<>();
    private static final Map<RuleCase, MergedDeal> MERGED = new IdentityHashMap<>();

    @ParameterizedTest
    @MethodSource("fields")
    void theAdverseEndIsNeverMilder(Field field) {
        List<String> milder = new ArrayList<>();
        for (Rule rule : PACK.rules()) {
            if (!rule.derived() && reads(rule, field)) {
                Engine engine = new Engine(new RulePack(List.of(), List.of(rule), Map.of(), Set.of()));
                for (RuleCase example : rule.cases()) {
                    MergedDeal merged = merged(example);
                    int benign = worst(engine, at(merged, field, field.benign()));
                    int adverse = worst(engine, at(merged, field, field.adverse()));
                    if (adverse < benign) {
                        milder.add(rule.code() + ": " + example.name());
                    }
                }
            }
        }
        assertThat(milder).isEmpty();
    }

    static Stream<Field> fields() {
        return Arrays.stream(Field.values()).filter(field -> field.benign().isPresent());
    }

    /** Whether a condition of the rule reads the field, or a figure that is computed from it. */
    private static boolean reads(Rule rule, Field field) {
        return READ.computeIfAbsent(rule.code(), code -> fieldsOf(rule)).contains(field);
    }

    private static Set<Field> fieldsOf(Rule rule) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        rule.items().forEach(item -> fields.add(item.field()));
        conditions(rule)
                .flatMap(condition ->
                        Stream.concat(condition.names().read().stream(), condition.names().asked().stream()))
                .forEach(name -> {
                    Fields.ofPath(name).ifPresent(fields::add);
                    if (name.startsWith(DealVocabulary.CALC)) {
                        FigureName.ofLabel(name.substring(DealVocabulary.CALC.length()))
                                .ifPresent(figure -> fields.addAll(figure.inputs()));
                    }
                });
        return fields;
    }

    private static Stream<Expression> conditions(Rule rule) {
        Stream<Expression> ofItems = rule.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.concat(item.when().stream(), item.applies().stream()),
                        item.tiers().stream().map(Tier::condition)));
        Stream<Expression> ofRule =
                Stream.concat(rule.applies().stream(), rule.tiers().stream().map(Tier::condition));
        return Stream.concat(ofRule, ofItems);
    }

    private static MergedDeal merged(RuleCase example) {
        return MERGED.computeIfAbsent(example, one -> {
            Deal deal = DealReader.create().read(one.deal()).value().orElseThrow();
            return new ClauseMerge(new TypedByHand()).merge(deal);
        });
    }

    private static MergedDeal at(MergedDeal merged, Field field, Optional<Value> end) {
        return merged.with(field, new Answer.Known(end.orElseThrow(), List.of()));
    }

    private static int worst(Engine engine, MergedDeal merged) {
        return engine
                .run(merged, DealEconomics.of(merged.deal(), Assumptions.standard()), Exemption.none())
                .hits()
                .stream()
                .mapToInt(hit -> hit.severity().ordinal())
                .max()
                .orElse(-1);
    }
}
