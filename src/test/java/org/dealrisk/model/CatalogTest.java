package org.dealrisk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.clause.Harm;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rows of the catalog to one another, and the rules that list fields to the catalog. */
class CatalogTest {

    /** Clauses that no field tells of. */
    private static final Set<ClauseType> FACTS =
            EnumSet.of(ClauseType.AUDIT_RIGHTS, ClauseType.MINIMUM_COMMITMENT, ClauseType.LIABILITY_CAP_CARVE_OUT);

    private static final RulePack PACK = BuiltinRules.pack();

    @Test
    void noNameStandsForTwoFields() {
        Map<String, Field> taken = new HashMap<>();
        for (Field field : Field.values()) {
            Stream.concat(Stream.of(field.path()), field.aliases().stream())
                    .forEach(name -> assertThat(taken.put(name, field)).as(name).isNull());
        }
        taken.forEach((name, field) -> assertThat(Fields.ofName(name)).contains(field));
    }

    @Test
    void aGroupIsNoField() {
        Set<String> groups = Arrays.stream(Field.values())
                .map(Field::path)
                .filter(path -> path.contains("."))
                .map(path -> path.substring(0, path.indexOf('.')))
                .collect(Collectors.toSet());
        // "referral: inbound" is the card's way to say where the client comes from.
        assertThat(groups.stream().filter(group -> Fields.ofName(group).isPresent()))
                .containsExactly("referral");
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void endsLieTheWayThatTheDirectionSays(Field field) {
        assertThat(field.benign().isPresent()).isEqualTo(field.adverse().isPresent());
        if (field.direction() == Direction.NONE) {
            assertThat(field.benign()).isEmpty();
        }
        field.benign()
                .ifPresent(
                        benign -> assertThat(Harm.compare(field, field.adverse().orElseThrow(), benign))
                                .hasValueSatisfying(order -> assertThat(order).isPositive()));
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void whatCanHaveEndsHasThemWhereItHasADirection(Field field) {
        boolean bounded = switch (field.kind()) {
            case BOOL, WORD, WORDS, PERCENT, DAYS, LIABILITY_CAP -> true;
            default -> false;
        };
        assertThat(field.benign().isPresent()).isEqualTo(bounded && field.direction() != Direction.NONE);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyWordIsItsOwnSpellingAndNoneStandsForTwo(Field field) {
        assertThat(field.words()).doesNotHaveDuplicates();
        field.words().forEach(word -> {
            assertThat(field.canonicalWord(word)).contains(word);
            String chinese = field.inChinese(word);
            assertThat(field.canonicalWord(chinese)).as(chinese).contains(word);
        });
        boolean holdsWords = field.kind() == FieldKind.WORD || field.kind() == FieldKind.WORDS;
        assertThat(holdsWords && field.words().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void standardValuesAreOfTheKindOfTheField(Field field) {
        field.standard().ifPresent(value -> {
            Class<?> expected = switch (field.kind()) {
                case BOOL -> Value.Flag.class;
                case WORD -> Value.Word.class;
                default -> Value.Quantity.class;
            };
            assertThat(value).isInstanceOf(expected);
            if (value instanceof Value.Word word) {
                assertThat(field.words()).contains(word.word());
            }
        });
    }

    @Test
    void ourOwnCostIsNoLeverAndIsKeptFromReports() {
        Set<Field> cost = inGroup("cost");
        cost.removeAll(EnumSet.of(Field.WE_PROVIDE, Field.PRODUCTION_FEE_SEPARATE));
        assertThat(cost).isNotEmpty().allSatisfy(field -> {
            assertThat(field.isConfidential()).isTrue();
            assertThat(field.handling()).isEqualTo(Handling.FACT);
        });
    }

    @ParameterizedTest
    @MethodSource("factGroups")
    void whatNoTermChangesIsNoLever(String group) {
        assertThat(inGroup(group))
                .allSatisfy(field -> assertThat(field.handling()).isNotEqualTo(Handling.LEVER));
    }

    static Stream<String> factGroups() {
        return Stream.of("value", "client", "referral", "conduct", "cancellation_case");
    }

    @Test
    void everyFieldThatAClauseFillsIsALever() {
        for (ClauseType type : ClauseType.values()) {
            assertThat(type.params().values())
                    .as(type.label())
                    .allSatisfy(field -> assertThat(field.handling()).isEqualTo(Handling.LEVER));
        }
    }

    @ParameterizedTest
    @EnumSource(ClauseType.class)
    void whatAClauseSetsTheFieldCanHold(ClauseType type) {
        assertThat(type.feeds().isEmpty()).isEqualTo(FACTS.contains(type));
        type.sets().forEach((field, value) -> {
            assertThat(type.params()).containsValue(field);
            if (value instanceof Value.Word word) {
                assertThat(field.words()).contains(word.word());
            } else if (value instanceof Value.Flag) {
                assertThat(field.kind()).isEqualTo(FieldKind.BOOL);
            } else {
                assertThat(field.kind().isQuantity()).isTrue();
            }
        });
    }

    @Test
    void theMinimumIsWhatTheRuleAboutItLooksAt() {
        assertThat(items("DAT-001")).containsExactlyElementsOf(Fields.MINIMUM);
    }

    @Test
    void theMustKnowsAreWhatTheRuleAboutThemLooksAt() {
        List<Field> mustKnow =
                Arrays.stream(Field.values()).filter(Field::isMustKnow).toList();
        assertThat(items("DAT-002")).containsExactlyInAnyOrderElementsOf(mustKnow);
    }

    @Test
    void theRuleAboutImplausibleFiguresLooksAtEveryPercentage() {
        Set<Field> percents = Arrays.stream(Field.values())
                .filter(field -> field.kind() == FieldKind.PERCENT)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(items("DAT-004")).containsAll(percents);
    }

    @Test
    void percentagesThatMayExceedTheWholeOrBeFractionsAreNotAskedAboutForThat() {
        Rule rule = PACK.rule("DAT-004").orElseThrow();
        Map<Field, Item> firstOf = new EnumMap<>(Field.class);
        rule.items().forEach(item -> firstOf.putIfAbsent(item.field(), item));
        for (Item item : firstOf.values()) {
            String conditions =
                    item.tiers().stream().map(tier -> tier.condition().text()).collect(Collectors.joining(" "));
            if (item.field().kind() == FieldKind.PERCENT) {
                assertThat(conditions.contains("it > param.whole"))
                        .as(item.field() + " above the whole")
                        .isEqualTo(!item.field().mayExceedHundred());
                assertThat(conditions.contains("param.fraction"))
                        .as(item.field() + " as a fraction")
                        .isEqualTo(!item.field().mayBeFraction());
            }
        }
    }

    private static List<Field> items(String code) {
        return PACK.rule(code).orElseThrow().items().stream().map(Item::field).toList();
    }

    private static Set<Field> inGroup(String group) {
        return Arrays.stream(Field.values())
                .filter(field -> field.path().startsWith(group + "."))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }
}
