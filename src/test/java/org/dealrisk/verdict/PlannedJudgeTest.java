package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.PackSettings;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Holds the plan of the rules to the rules: of random deals of any kind, and of random rows of random tables, both
 * have to say the same, to the last digit. {@code -Ddealrisk.planned=1000000} takes more deals, {@code
 * -Ddealrisk.seed=…} repeats a run.
 */
class PlannedJudgeTest {

    private static final int DEALS = Integer.getInteger("dealrisk.planned", 4_000);
    private static final long SEED = Long.getLong("dealrisk.seed", 20260422L);
    private static final String NOTE = "seed " + SEED;

    private static final int ROWS_OF_A_TABLE = 40;

    /** Of fewer, whose columns have little that figures are made of, there may be none with a figure to compare. */
    private static final int FEWEST_AS_ANSWERS = 500;

    /** More than one block, more than one long, both with a rest, and less than one long on what those have left. */
    private static final List<Integer> ROWS_OF_A_CALL = List.of(300, 70, 257, 5);

    private static final List<Judge> JUDGES = judges();

    private final Random random = new Random(SEED);
    private final RandomDeals deals = new RandomDeals(random);
    private final RandomTables tables = new RandomTables(random);

    private static List<Judge> judges() {
        RulePack pack = BuiltinRules.pack();
        PackSettings.Result changed = PackSettings.apply(
                pack,
                Map.of("DAT-001", "off", "GUA-002", "low", "SCO-005", "critical", "DAT-004", "high"),
                Map.of("VAL-009.even", "3", "target_multiple", "5"));
        assertThat(changed.faults()).isEmpty();
        Judge.Terms terms = new Judge.Terms(Language.EN, Optional.empty(), false);
        return List.of(new Judge(pack, BriefCheck.READER, terms), new Judge(changed.pack(), BriefCheck.READER, terms));
    }

    @Test
    void deals() {
        System.out.println("planned: " + DEALS + " deals, seed " + SEED);
        for (int i = 0; i < DEALS / 2; i++) {
            Deal deal = tables.embellished(deals.next(), EnumSet.allOf(Field.class));
            Judge judge = deals.pick(JUDGES);
            BriefCheck.isSame(judge, judge.brief(deal), deal, NOTE);
        }
    }

    @Test
    void rowsOfTables() {
        System.out.println("planned: " + DEALS / 4 + " rows, seed " + SEED);
        ColumnShare share = new ColumnShare();
        for (int i = 0; i < DEALS / 4; i += ROWS_OF_A_TABLE) {
            Set<Field> columns = tables.columns();
            Judge judge = deals.pick(JUDGES);
            TableJudge table = judge.ofTable(columns);
            List<Deal> rows = tables.rows(columns, ROWS_OF_A_TABLE);
            List<Brief> briefs = table.judge(rows);
            for (int row = 0; row < ROWS_OF_A_TABLE; row++) {
                BriefCheck.isSame(judge, briefs.get(row), rows.get(row), NOTE);
                BriefCheck.isSame(judge, table.judge(rows.get(row)), rows.get(row), NOTE);
                share.count(briefs.get(row));
            }
        }
        share.isFair(40);
    }

    /** Rows that are put into a block come to what their deals come to, beside others that are not. */
    @Test
    void rowsThatComeAsAnswers() {
        int count = Math.max(DEALS / 8, FEWEST_AS_ANSWERS);
        System.out.println("planned: " + count + " rows as answers, seed " + SEED);
        ColumnShare share = new ColumnShare();
        for (int i = 0; i < count; i += ROWS_OF_A_TABLE) {
            Set<Field> columns = tables.columns();
            columns.remove(deals.pick(List.of(Field.REFERRAL, Field.REFERRAL_SOURCE)));
            columns.remove(Field.CASE_DEPOSIT_PAID);
            Judge judge = deals.pick(JUDGES);
            List<Deal> deals = tables.rows(columns, ROWS_OF_A_TABLE);
            try (TableRows rows = judge.ofTable(columns).rows()) {
                assertThat(rows.takesAnswers()).isTrue();
                for (Deal deal : deals) {
                    put(deal, rows);
                }
                List<Brief> briefs = rows.judge();
                for (int row = 0; row < deals.size(); row++) {
                    BriefCheck.isSame(judge, briefs.get(row), deals.get(row), NOTE);
                    share.count(briefs.get(row));
                }
            }
        }
        share.isFair(40);
    }

    private static void put(Deal deal, TableRows rows) {
        if (deal.texts().isEmpty()) {
            rows.block().add(deal);
            rows.take(() -> deal, deal.clauses(), deal.remarks());
        } else {
            rows.add(deal);
        }
    }

    /** Two answers that may be in conflict are for the deal. */
    @Test
    void tablesOfTwoReferralsOrADepositTakeDealsOnly() {
        for (Set<Field> columns :
                List.of(Set.of(Field.REFERRAL, Field.REFERRAL_SOURCE), Set.of(Field.FEE, Field.CASE_DEPOSIT_PAID))) {
            try (TableRows rows = JUDGES.get(0).ofTable(columns).rows()) {
                assertThat(rows.takesAnswers()).isFalse();
            }
        }
    }

    /** What a call has left behind changes nothing in the next, whatever their sizes. */
    @Test
    void callsOfAnySizeFollowOneAnother() {
        Set<Field> columns = columnsOfSums();
        Judge judge = JUDGES.get(0);
        TableJudge table = judge.ofTable(columns);
        ColumnShare share = new ColumnShare();
        for (int size : ROWS_OF_A_CALL) {
            List<Deal> rows = tables.rows(columns, size);
            List<Brief> briefs = table.judge(rows);
            assertThat(briefs).hasSize(size);
            for (int row = 0; row < size; row++) {
                BriefCheck.isSame(judge, briefs.get(row), rows.get(row), NOTE);
                share.count(briefs.get(row));
            }
        }
        share.isFair(10);
    }

    @Test
    void threadsThatShareATableFindTheSame() throws Exception {
        Set<Field> columns = columnsOfSums();
        TableJudge table = JUDGES.get(0).ofTable(columns);
        List<List<Deal>> calls =
                ROWS_OF_A_CALL.stream().map(size -> tables.rows(columns, size)).toList();
        List<List<String>> alone =
                calls.stream().map(rows -> toldOf(table, rows)).toList();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<List<List<String>>> all = () -> {
            start.await();
            return calls.stream().map(rows -> toldOf(table, rows)).toList();
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<List<List<String>>> found : threads.invokeAll(List.of(all, all))) {
                assertThat(found.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A few columns, and those that the figures of every row are from. */
    private Set<Field> columnsOfSums() {
        Set<Field> columns = tables.columns(0.2);
        columns.addAll(Fields.MINIMUM);
        columns.add(Field.CURRENCY_CODE);
        return columns;
    }

    private static List<String> toldOf(TableJudge table, List<Deal> rows) {
        return table.judge(rows).stream().map(BriefCheck::told).toList();
    }

    /** A row may say what its table has no column for, when the caller is wrong about the columns. */
    @Test
    void rowThatDoesNotFitIsJudgedAllTheSame() {
        Judge judge = JUDGES.get(0);
        TableJudge table = judge.ofTable(Set.of(Field.FEE));
        for (int i = 0; i < 100; i++) {
            Deal deal = deals.next();
            BriefCheck.isSame(judge, table.judge(List.of(deal)).get(0), deal, NOTE);
        }
    }

    /** What open facts could bring is told by the plan too, where it can be: ends, facts that decide, and questions. */
    @Test
    void outlooks() {
        System.out.println("planned: " + DEALS / 8 + " outlooks, seed " + SEED);
        int open = 0;
        for (int i = 0; i < DEALS / 8; i++) {
            Deal deal = tables.embellished(deals.next(), EnumSet.allOf(Field.class));
            Judge judge = deals.pick(JUDGES);
            Assessment found = judge.assess(deal);
            open += found.decidedBy().isEmpty() ? 0 : 1;
            if (!deal.isYes(Field.TEMPLATE)) {
                assertThat(told(found))
                        .as(() -> NOTE + ": " + BriefCheck.answers(found.deal()))
                        .isEqualTo(toldByTheRules(judge, found));
            }
        }
        assertThat(open).isPositive();
    }

    private static List<Object> told(Assessment found) {
        return List.of(found.range(), found.decidedBy(), found.questions());
    }

    private static List<Object> toldByTheRules(Judge judge, Assessment found) {
        Trial trial = Trial.of(found.merged(), judge.engine(), PackAssumptions.of(judge.pack()), Exemption.none());
        Unknowns unknowns = Unknowns.of(trial, judge.engine());
        RangeFinder ranges = new RangeFinder(
                RangeFinder.End.of(trial), unknowns, () -> trial.tries(judge.engine(), Exemption.none()));
        Outlook wanted = Outlook.of(trial, unknowns, ranges, found.notAssessed());
        return List.of(wanted.range(), wanted.decidedBy(), wanted.questions());
    }
}
