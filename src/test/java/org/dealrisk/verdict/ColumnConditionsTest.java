package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.RowReader;
import org.dealrisk.read.TableTerms;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.table.Chunk;
import org.dealrisk.read.table.RecordSource;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.read.table.TableOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a condition of each kind comes to in the rows of a table, be they asked at once or one by one. */
class ColumnConditionsTest {

    private static final Place PLACE = new Place(Source.of("table.csv", ""), Span.onLine(1, 1, 0));
    private static final ColumnMatcher MATCHER = new ColumnMatcher(Optional.empty(), List.of());

    /** The condition and its opposite, as rules: which of the two fires tells true from false from neither. */
    private static final String RULES = """
            code: XA-001
            route: legal
            params: {small: {value: {TWD: 30000, EUR: 1000}, unit: money, source: ours}}
            tiers: {high: '%1$s'}
            ---
            code: XA-002
            route: legal
            params: {small: {value: {TWD: 30000, EUR: 1000}, unit: money, source: ours}}
            tiers: {high: '!(%1$s)'}
            """;

    /** A row of figures, one of other words and a limit in fees, one of unknowns, and one in which nothing is filled. */
    private static final String ROWS = """
            fee,currency,promised_leads,average_order_value,liability.cap,cost.fixed_cost,cost.we_provide,promise.history_units,stage,term.auto_renew,clauses_complete,clauses
            100000,TWD,1000,500,50000,60000,media;creative,90;110,signed,yes,yes,Unlimited revisions until the client is satisfied.
            1000,EUR,none,0,2x,1600,staff,7,lead,no,yes,Payment is due within 90 days of the date of the invoice.
            ?,?,?,?,?,?,?,?,?,?,?,?
            300,EUR,,,unlimited,,none,,,,,Unlimited revisions until the client is satisfied.
            """;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                // Numbers that are there as they are, or made of others.
                "fee == 1000 ; 01?0",
                "-fee < -500 ; 11?0",
                "-(fee - fee) < 0 || 1 / -(fee - fee) > 0 ; 11?1",
                "fee + cost.fixed_cost >= 160000 ; 10??",
                "fee - cost.fixed_cost > 0 ; 10??",
                "fee * 2 <= 2000 ; 01?1",
                "fee / 2 == 50000 ; 10?0",
                "fee / 0 > 1 ; 11?1",
                "0 / (fee - fee) > 1 ; ????",
                "(fee > 500 ? fee : 7) != 7 ; 11?0",
                "(term.auto_renew ? fee : cost.fixed_cost) == 1600 ; 01??",
                // Figures.
                "calc.gross == 500000 ; 1???",
                "calc.margin > 0 ; 10??",
                "-calc.margin > 0 ; 01??",
                "calc.margin + calc.margin == 80000 ; 10??",
                "calc.margin * -3 == 1800 ; 01??",
                "calc.margin / calc.margin == 1 ; 11??",
                "calc.margin - fee < 0 ; 11??",
                "(calc.margin > 0 ? calc.margin : 0 - calc.margin) >= 600 ; 11??",
                "(fee > 500 ? calc.margin : 1) == 1 ; 00?1",
                "known(calc.margin) ; 1100",
                "missing(calc.gross) ; 0111",
                "calc.money_fields >= 3 ; 1100",
                "calc.unread_clauses == 0 ; 1111",
                // Limits that may be so many times the fee, or a word.
                "liability.cap == 2000 ; 01?0",
                "liability.cap == \"unlimited\" ; 00?1",
                "liability.cap in [50000, 2000] ; 11?0",
                // Words, lists and standards.
                "promised_leads == \"none\" ; 01??",
                "promised_leads != \"none\" && promised_leads > 999 ; 10??",
                "stage in [\"lead\", \"proposal\"] ; 0100",
                "reaches(stage, \"signed\") ; 1000",
                "term.auto_renew ; 10??",
                "size(cost.we_provide) > 1 ; 10?0",
                "countIn(cost.we_provide, [\"media\", \"staff\"]) == 1 ; 11?0",
                "size(promise.history_units) == 2 ; 10??",
                // What is known at all.
                "known(fee) ; 1101",
                "missing(average_order_value) ; 0011",
                "unknown(average_order_value) ; 0011",
                "missing(client.disputes) ; 0000",
                // Currencies; without a figure for one the amount counts as large enough.
                "atLeast(fee, \"small\") ; 11?0",
                "atLeast(fee * 10, \"small\") ; 11?1",
                // Contracts.
                "clause(\"unlimited-revisions\") ; 10?1",
                "lacks(\"unlimited-revisions\") ; 0000",
                "lacks(\"audit-rights\") ; 1100",
                "lacks(\"auto-renewal\") ; 0000",
                "clauseBy(\"unlimited-revisions\", \"us\") ; ?0??",
                "written(fee, \"range\") ; 0000"
            })
    void conditionComesToTheSameInARowAndInColumns(String condition, String wanted) throws Exception {
        assertThat(answers(condition, ROWS)).isEqualTo(wanted);
    }

    /**
     * Sums that come to the same, so that the least error decides: a row for which doubles are not near enough is given
     * up to exact numbers.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "calc.margin + cost.fixed_cost == fee",
                "calc.margin - fee <= -cost.fixed_cost",
                "calc.multiple_gross * fee == calc.gross",
                "calc.gross / fee >= calc.multiple_gross",
                "calc.vendor_share * calc.multiple_gross <= 1",
                "calc.margin / fee * 100 < calc.margin_percent",
                "calc.margin * calc.gross > calc.gross * calc.margin_percent * fee / 100",
                "(calc.margin > 0 ? calc.margin : fee - cost.fixed_cost) == fee - cost.fixed_cost",
                "-calc.margin != cost.fixed_cost - fee"
            })
    void nearNumbersAreHeldToTheLastDigit(String condition) throws Exception {
        StringBuilder rows = new StringBuilder("fee,currency,promised_leads,average_order_value,cost.fixed_cost\n");
        for (int i = 1; i <= 200; i++) {
            rows.append(i * 37 % 1000 + ".1,EUR," + i + "," + i * 13 % 100 + ".7," + i * 17 % 500 + ".03\n");
        }
        assertThat(answers(condition, rows.toString())).contains("1");
    }

    /** 1 where a condition holds, 0 where it does not, ? where that cannot be told; by row. */
    private static String answers(String condition, String table) throws Exception {
        Judge judge = SmallPack.judge(SmallPack.of(String.format(RULES, condition)));
        StringBuilder answers = new StringBuilder();
        Rows rows = rows(table);
        List<Brief> briefs = judge.ofTable(rows.columns()).judge(rows.deals());
        for (int row = 0; row < briefs.size(); row++) {
            Brief brief = briefs.get(row);
            BriefCheck.isSame(judge, brief, rows.deals().get(row), "row " + row);
            List<String> fired = brief.findings().stream()
                    .map(finding -> finding.rule().code())
                    .toList();
            answers.append(fired.isEmpty() ? "?" : fired.equals(List.of("XA-001")) ? "1" : "0");
        }
        return answers.toString();
    }

    private record Rows(Set<Field> columns, List<Deal> deals) {}

    private static Rows rows(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Table table = Table.open(new ByteArrayInputStream(bytes), TableOptions.none(), MATCHER::known)) {
            ColumnPlan plan = MATCHER.plan(table.header().names());
            Set<Field> columns = EnumSet.noneOf(Field.class);
            plan.columns().forEach(column -> columns.add(column.field()));
            RowReader reader = new RowReader(table, plan, TableTerms.none());
            List<Deal> deals = new ArrayList<>();
            for (Chunk chunk = table.next(); chunk != null; chunk = table.next()) {
                for (Row row : Row.in(chunk, RecordSource.of(table.dialect()))) {
                    deals.add(reader.read(row, cell -> PLACE).deal().value().orElseThrow());
                }
            }
            return new Rows(columns, deals);
        }
    }
}
