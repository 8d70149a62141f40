package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.column.DateOrder;
import org.dealrisk.read.column.DecimalMark;
import org.dealrisk.read.table.Chunk;
import org.dealrisk.read.table.RecordSource;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.read.table.TableOptions;
import org.junit.jupiter.api.Test;

/**
 * The quick reader of rows gives what the reader of all rows gives. {@code -Ddealrisk.seed=N} repeats a run,
 * {@code -Ddealrisk.quick=N} makes it longer or shorter.
 */
class QuickRowsTest {

    private static final Place PLACE = new Place(Source.of("table.csv", ""), Span.onLine(1, 1, 0));
    private static final ColumnMatcher MATCHER = new ColumnMatcher(Optional.empty(), List.of());
    private static final int ROWS = 30;

    /** Cells of every kind, in the ways that people and programs write them, and some that are wrong. */
    private static final List<String> CELLS = List.of(
            ("?¦unknown¦待確認¦ ¦none¦無¦n/a¦-¦[]¦N/A|Net 30¦- | —¦[]|Net 30¦yes¦No¦是¦true¦1¦0¦7¦15¦007¦24¦100¦101¦36500¦36501¦1000000"
                            + "¦999999999999999¦9999999999999999¦12.5¦12.50¦12.00¦0.5¦0.15¦1.0¦1.5¦1.05¦2.¦.5¦1.234"
                            + "¦1.2345¦12.345¦1,234¦1.234,50¦1 234¦-5¦+5¦(5)¦５００¦ 12 ¦12%¦15 %¦10萬¦45k¦800-1000"
                            + "¦about 50¦30 days¦net 30¦5bd¦NT$1,234¦NT$100¦US$50¦$500¦$1,234¦€50¦¥100¦USD 5k¦2x¦unlimited¦silent"
                            + "¦2026-03-31¦2026-02-29¦2024-02-29¦2026-13-01¦1899-12-31¦2026-3-1¦2026/03/31¦3/5/2026"
                            + "¦2026-03-31 12:00¦106/6/2¦46000¦20260331¦TWD¦usd¦台幣¦EUR¦US Dollar¦XTS¦inbound¦Inbound"
                            + "¦existing client¦同事¦Web¦lead¦signed¦Closed Won¦closed lost¦won¦guaranteed¦until-filled"
                            + "¦unlimited revisions¦boss|legal¦boss;media¦media, nothing¦700;820¦Acme Corp"
                            + "¦Acme \"Best\" Corp¦P-10000001¦unknown text¦  padded text  ¦客戶名稱有限公司¦line\nbreak here"
                            + "¦保證有1000筆名單¦Work delivered is paid pro rata.|Unlimited revisions.¦one|none|two¦|¦none|"
                            + "¦?|?¦unknown|The agency guarantees 300 leads.¦“quoted”¦deal/1¦a\u00a0b¦\u3000")
                    .split("¦", -1));

    private final long seed = Long.getLong("dealrisk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<Field, List<String>> legal = new EnumMap<>(Field.class);
    private int quick;
    private int rows;

    @Test
    void quickRowsAreWhatOtherRowsAre() throws Exception {
        System.out.println("dealrisk.seed=" + seed);
        for (int i = 0; i < Integer.getInteger("dealrisk.quick", 200); i++) {
            TableTerms terms = new TableTerms(
                    one(Optional.empty(), Optional.of("TWD"), Optional.of("EUR")),
                    one(Optional.empty(), Optional.of(DateOrder.DMY)),
                    one(Optional.empty(), Optional.of(DecimalMark.POINT), Optional.of(DecimalMark.COMMA)));
            compare(table(1 + random.nextInt(10)), terms);
        }
        assertThat(quick).as("rows read quickly, of " + rows).isGreaterThan(rows / 3);
    }

    @Test
    void aRowOfPlainCellsIsReadQuickly() throws Exception {
        String header = "id,currency,fee,promised_leads,referral_source,payment.net_days,close_date,clauses\n";
        String row =
                "P-10000001,TWD,120000.50,600,inbound,30,2026-03-31,\"Unlimited revisions.|Paid \"\"pro rata\"\".\"\n";
        compare(header + row, TableTerms.none());
        assertThat(quick).isEqualTo(1);
    }

    @Test
    void clausesOfSeveralColumnsAreReadQuickly() throws Exception {
        compare("fee,clauses,special terms\n1,Unlimited revisions.|Paid pro rata.,Net 30\n", TableTerms.none());
        assertThat(quick).isEqualTo(1);
    }

    private void compare(String text, TableTerms terms) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Table table = Table.open(new ByteArrayInputStream(bytes), TableOptions.none(), MATCHER::known)) {
            ColumnPlan plan = MATCHER.plan(table.header().names());
            QuickRows quickRows = new QuickRows(table, plan, terms, PLACE);
            RowReader reader = new RowReader(table, plan, terms);
            AnswerBlock block = new AnswerBlock(someFields());
            QuickRows.BlockFiller filler = quickRows.into(block);
            for (Row row : rows(table)) {
                Optional<RowDeal> read = quickRows.read(row);
                rows++;
                compare(read, filler.read(row), block);
                // What cannot be read is left out of it, whatever it is.
                assertThat(reader.readable(row, cell -> PLACE)).isNotNull();
                if (read.isPresent()) {
                    quick++;
                    String cells = "seed " + seed + ", " + terms + ", "
                            + table.header().names() + row.cells();
                    assertThat(told(read.get())).as(cells).isEqualTo(told(reader.read(row, cell -> PLACE)));
                }
            }
        }
    }

    private List<Field> someFields() {
        return Arrays.stream(Field.values())
                .filter(field -> random.nextInt(4) > 0)
                .toList();
    }

    /** What a row puts into a block is what its deal would. */
    private void compare(Optional<RowDeal> read, Optional<RowExtras> extras, AnswerBlock block) {
        Optional<Deal> deal = read.flatMap(row -> row.deal().value());
        assertThat(extras.isPresent()).as("seed " + seed).isEqualTo(deal.isPresent());
        if (extras.isEmpty()) {
            assertThat(block.size()).isZero();
            return;
        }
        block.add(deal.orElseThrow());
        assertThat(told(block, 0)).as("seed " + seed).isEqualTo(told(block, 1));
        assertThat(extras.get().clauses().stream().map(QuickRowsTest::told).toList())
                .isEqualTo(deal.orElseThrow().clauses().stream()
                        .map(QuickRowsTest::told)
                        .toList());
        assertThat(extras.get().remarks()).isEqualTo(deal.orElseThrow().remarks());
        assertThat(extras.get().unmapped()).isEqualTo(read.orElseThrow().unmapped());
        assertThat(extras.get().closed()).isEqualTo(read.orElseThrow().closed());
        block.drop();
        block.drop();
        int next = block.open();
        for (Field field : Field.values()) {
            assertThat(block.has(field) ? block.kinds(field)[next] : AnswerBlock.NOT_COLLECTED)
                    .as("left behind of %s", field)
                    .isEqualTo(AnswerBlock.NOT_COLLECTED);
        }
        block.drop();
    }

    private static String told(AnswerBlock block, int row) {
        String answers = Arrays.stream(Field.values())
                .filter(block::has)
                .map(field -> field + "=" + block.kinds(field)[row] + " " + block.numbers(field)[row] + " "
                        + block.words(field)[row])
                .collect(Collectors.joining("\n"));
        return answers + block.isOdd(row) + block.hasLongNumber(row);
    }

    private static List<Row> rows(Table table) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Chunk chunk = table.next(); chunk != null; chunk = table.next()) {
            rows.addAll(Row.in(chunk, RecordSource.of(table.dialect())));
        }
        return rows;
    }

    private static String told(RowDeal row) {
        String deal = row.deal().value().map(QuickRowsTest::told).orElse("faults");
        return deal + row.deal().faults() + row.unmapped() + row.closed();
    }

    private static String told(Deal deal) {
        String answers = Arrays.stream(Field.values())
                .map(field -> field + "=" + deal.answer(field))
                .collect(Collectors.joining("\n"));
        List<String> clauses = deal.clauses().stream().map(QuickRowsTest::told).toList();
        return deal.address() + "\n" + answers + "\n" + clauses + deal.remarks() + deal.texts() + deal.waivers();
    }

    private static String told(Clause clause) {
        return clause.text()
                + clause.place()
                + clause.types()
                + clause.draftedBy()
                + clause.negotiable()
                + clause.params();
    }

    private String table(int columns) {
        List<Field> fields = new ArrayList<>(List.of(Field.FEE));
        for (int i = 0; i < columns; i++) {
            Field field = Field.values()[random.nextInt(Field.values().length)];
            if (!fields.contains(field)) {
                fields.add(random.nextInt(fields.size() + 1), field);
            }
        }
        if (random.nextBoolean() && !fields.contains(Field.CURRENCY_CODE)) {
            fields.add(Field.CURRENCY_CODE);
        }
        for (int i = random.nextInt(4); i > 1; i--) {
            fields.add(random.nextInt(fields.size() + 1), Field.CLAUSE_LIST);
        }
        boolean flagged = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder(fields.stream().map(Field::path).collect(Collectors.joining(",")));
        text.append(flagged ? ",is_won" : "");
        for (int row = 0; row < ROWS; row++) {
            text.append('\n');
            text.append(fields.stream().map(this::cell).collect(Collectors.joining(",")));
            text.append(flagged ? "," + cell(Field.SETOFF) : "");
        }
        return text.append('\n').toString();
    }

    private String cell(Field field) {
        List<String> cells = random.nextInt(30) == 0 ? CELLS : legal.computeIfAbsent(field, QuickRowsTest::legal);
        String cell = cells.get(random.nextInt(cells.size()));
        cell = random.nextInt(3) == 0 ? withOtherDigits(cell) : cell;
        boolean quoted = random.nextInt(5) == 0 || cell.contains(",") || cell.contains("\"") || cell.contains("\n");
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Of the same shape, as far as reading goes by that. */
    private String withOtherDigits(String cell) {
        return cell.chars()
                .map(c -> c >= '0' && c <= '9' ? '0' + random.nextInt(10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Those that are right for a field, whatever stands beside them, and amounts that name currencies. */
    private static List<String> legal(Field field) {
        ColumnPlan plan = new ColumnPlan(List.of(), List.of(), List.of(), List.of(), Optional.empty(), false);
        LoneCells lone = new LoneCells(new CellNodes(plan, TableTerms.none()), PLACE);
        Column column = new Column(0, field.path(), field, Column.Why.NAMED);
        return Stream.concat(field.words().stream(), CELLS.stream())
                .filter(cell -> lone.read(column, cell, Optional.of("TWD"))
                        .filter(read ->
                                field != Field.CURRENCY_CODE || read.unmapped().isEmpty())
                        .isPresent())
                .toList();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
