package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Value;
import org.junit.jupiter.api.Test;

/** The gates of rows are those of single deals, whatever was found and whatever the sums are. */
class RowBalancesTest {

    /** What a rule fires on, and of what weight it is then. */
    private enum Kind {
        CRITICAL_OF_VALUE("VAL-001", "legal", "critical", Field.SETOFF),
        CRITICAL("XA-001", "commercial", "critical", Field.LATE_INTEREST),
        FOR_LEGAL("XA-002", "legal", "high", Field.AUTO_RENEW),
        FOR_MANAGER("XA-003", "manager", "high", Field.PRICE_LOCKED),
        HIGH("XA-004", "commercial", "high", Field.MOST_FAVOURED_CUSTOMER),
        SECOND_HIGH("XA-005", "commercial", "high", Field.UNILATERAL_CHANGE),
        THIRD_HIGH("XA-006", "data", "high", Field.FOREIGN_LAW),
        MEDIUM("XA-007", "legal", "medium", Field.AFTER_HOURS),
        SECOND_MEDIUM("XA-008", "manager", "medium", Field.SINGLE_SUPPLIER),
        THIRD_MEDIUM("XA-009", "data", "medium", Field.STOCK_SHORTAGE),
        BASICS_OPEN("DAT-001", "data", "low", Field.PERSONAL_DATA);

        private final String rule;
        private final Field flag;

        Kind(String code, String route, String severity, Field flag) {
            this.rule = String.join(
                    "\n", "code: " + code, "route: " + route, "tiers: {" + severity + ": " + flag.path() + "}\n");
            this.flag = flag;
        }
    }

    /** Another one of as much weight is tried only where the one before is there. */
    private static final Map<Kind, Kind> AFTER = Map.of(
            Kind.SECOND_HIGH, Kind.HIGH,
            Kind.THIRD_HIGH, Kind.SECOND_HIGH,
            Kind.SECOND_MEDIUM, Kind.MEDIUM,
            Kind.THIRD_MEDIUM, Kind.SECOND_MEDIUM);

    private static final String NO_COST = "cost.fixed_cost=0";
    private static final String CHURN = "cost.fixed_cost=60000 cost.hourly_cost=1000 scope.revision_rounds_included=0"
            + " scope.revision_rounds_actual=1 scope.hours_per_round=";
    private static final String DAMAGES = "liability.ld_daily_percent=100 liability.ld_cap_percent=";

    /** On both sides of each threshold of money, at it, and nothing known; of a fee of 100,000. */
    private static final List<String> SUMS = List.of(
            "",
            NO_COST,
            "cost.fixed_cost=100000",
            "cost.fixed_cost=100000.01",
            DAMAGES + "49.99",
            DAMAGES + "50",
            DAMAGES + "50.01",
            DAMAGES + "50.01 cost.fixed_cost=90000",
            CHURN + "9.99",
            CHURN + "10",
            CHURN + "10.01",
            CHURN + "40.01");

    @Test
    void everyMixtureOfFindingsAndSumsHasTheGateOfASingleDeal() {
        Judge judge = SmallPack.judge(
                SmallPack.of(Stream.of(Kind.values()).map(kind -> kind.rule).collect(Collectors.joining("---\n"))));
        List<Deal> rows = rows();
        Set<Field> columns = EnumSet.noneOf(Field.class);
        rows.forEach(row -> columns.addAll(row.answered()));
        TableJudge table = judge.ofTable(columns);
        List<Brief> briefs = table.judge(rows);
        Set<Optional<Gate>> inColumns = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            BriefCheck.isSame(judge, briefs.get(row), rows.get(row), "row " + row);
            if (briefs.get(row).figures() instanceof RowFigures) {
                inColumns.add(briefs.get(row).gate());
            }
        }
        Set<Optional<Gate>> all = Stream.of(Gate.values()).map(Optional::of).collect(Collectors.toSet());
        all.add(Optional.empty());
        // Rows with a clause that a client refused to change are none of the columns'.
        all.remove(Optional.of(Gate.W1));
        assertThat(inColumns).isEqualTo(all);
    }

    private static List<Deal> rows() {
        List<Deal> rows = new ArrayList<>();
        for (String sums : SUMS) {
            for (int mixture = 0; mixture < 1 << Kind.values().length; mixture++) {
                Set<Kind> there = EnumSet.noneOf(Kind.class);
                for (Kind kind : Kind.values()) {
                    if ((mixture >> kind.ordinal() & 1) != 0) {
                        there.add(kind);
                    }
                }
                if (there.stream().allMatch(kind -> !AFTER.containsKey(kind) || there.contains(AFTER.get(kind)))) {
                    rows.add(row(there, sums));
                }
            }
        }
        return rows;
    }

    private static Deal row(Set<Kind> there, String sums) {
        Map<Field, Answer> answers = new EnumMap<>(Field.class);
        answers.put(Field.FEE, known(new Value.Quantity(new BigDecimal(100_000))));
        for (String number : sums.isEmpty() ? new String[0] : sums.split(" ")) {
            String amount = number.substring(number.indexOf('=') + 1);
            answers.put(field(number), known(new Value.Quantity(new BigDecimal(amount))));
        }
        for (Kind kind : Kind.values()) {
            answers.put(kind.flag, known(new Value.Flag(there.contains(kind))));
        }
        Deal.Builder row = Deal.builder(new Deal.Address(RandomDeals.NOWHERE, 1, OptionalInt.empty()))
                .silence(Answer.notCollected());
        answers.forEach(row::answer);
        return row.build();
    }

    private static Field field(String number) {
        return Fields.ofPath(number.substring(0, number.indexOf('='))).orElseThrow();
    }

    private static Answer known(Value value) {
        return Answer.known(value, RandomDeals.NOWHERE);
    }
}
