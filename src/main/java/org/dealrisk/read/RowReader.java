package org.dealrisk.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.column.ResultNames;
import org.dealrisk.read.table.Dialect;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/**
 * Reads rows of a table as deals, by the same readers that a form is read by. An empty cell says that
 * nobody knows. Thread-safe: immutable.
 */
public final class RowReader {

    private final CellNodes nodes;
    private final ColumnPlan plan;
    private final List<String> names;
    private final int least;
    private final Dialect dialect;
    private final String encoding;
    private final TableTerms terms;

    /** A reader of the rows of a table. */
    public RowReader(Table table, ColumnPlan plan, TableTerms terms) {
        this.nodes = new CellNodes(plan, terms);
        this.plan = plan;
        this.names = table.header().names();
        this.least = table.header().width();
        this.dialect = table.dialect();
        this.encoding = table.encoding().name();
        this.terms = terms;
    }

    /** The deal that a row describes. */
    public RowDeal read(Row row, RowPlaces places) {
        Optional<Diagnostic> damage = damage(row, places);
        if (damage.isPresent()) {
            return failed(damage.get());
        }
        RowDeal deal = surplus(row, places).map(RowReader::failed).orElseGet(() -> read(row, row::cell, places));
        if (row.size() <= names.size() || deal.deal().value().isPresent()) {
            return deal;
        }
        return joined(row, places).orElse(deal);
    }

    /** A row with cells too many; where the table was scored before, the results stand in front of those. */
    private Optional<RowDeal> joined(Row row, RowPlaces places) {
        int own = ResultNames.before(names);
        int results = names.size() - own;
        List<String> said = row.cells();
        said.subList(own, own + results).clear();
        return JoinedCells.read(
                said,
                cell -> places.of(cell < own ? cell : cell + results),
                dialect.delimiter(),
                plan.columns(),
                names.subList(0, own),
                (cells, joined) -> read(row, cells, joined));
    }

    /** The deal of a row that has its cells in their columns, with what cannot be read in it as unknown. */
    public Deal readable(Row row, RowPlaces places) {
        Set<String> wrong = read(row, row::cell, places).deal().faults().stream()
                .map(Diagnostic::field)
                .collect(Collectors.toSet());
        Set<Integer> unread = plan.columns().stream()
                .filter(column -> wrong.contains(column.field().path()))
                .map(Column::index)
                .collect(Collectors.toSet());
        IntFunction<String> cells = cell -> unread.contains(cell) ? "" : row.cell(cell);
        return read(row, cells, places).deal().value().orElseThrow();
    }

    private static RowDeal failed(Diagnostic fault) {
        return new RowDeal(Parsed.failed(List.of(fault)), List.of(), false);
    }

    private RowDeal read(Row row, IntFunction<String> cells, RowPlaces places) {
        List<Diagnostic> faults = new ArrayList<>();
        List<RowDeal.Unmapped> unmapped = new ArrayList<>();
        Map<String, Given> given = new LinkedHashMap<>();
        for (Column column : plan.columns()) {
            Place place = places.of(column.index());
            YamlScalar cell = new YamlScalar(cells.apply(column.index()), YamlScalar.Style.PLAIN, place);
            String path = column.field().path();
            nodes.of(column, cell, faults, unmapped)
                    .map(value -> new Given(path, column.name(), place, value, Optional.of(cell.text())))
                    .ifPresent(said -> given.merge(path, said, RowReader::joined));
        }
        Deal.Address address =
                new Deal.Address(places.of(0), 1, OptionalInt.of((int) Math.min(Integer.MAX_VALUE, row.number())));
        // A deal that names a currency which nobody knows is not kept in the standard one.
        Optional<String> standard =
                unmapped.stream().anyMatch(RowDeal.Unmapped::isCurrency) ? Optional.empty() : terms.currency();
        Parsed<Deal> deal = DealForm.read(given, address, faults, standard);
        return new RowDeal(new Parsed<>(deal.value(), hinted(deal.faults(), cells)), unmapped, isClosed(cells));
    }

    /** What two columns say about the clauses: those of both, and else what one of them knows. */
    private static Given joined(Given first, Given second) {
        if (isUnknown(second) || isUnknown(first)) {
            return isUnknown(first) ? second : first;
        }
        List<YamlNode> clauses = new ArrayList<>(items(first));
        clauses.addAll(items(second));
        return new Given(
                first.path(),
                first.name(),
                first.key(),
                new YamlSequence(clauses, false, first.value().place()));
    }

    private static boolean isUnknown(Given said) {
        return said.value() instanceof YamlScalar scalar && Written.of(scalar).isUnknown();
    }

    private static List<YamlNode> items(Given said) {
        return said.value() instanceof YamlSequence list ? list.items() : List.of();
    }

    /** Faults of numbers say by which decimal mark they would be none. */
    private List<Diagnostic> hinted(List<Diagnostic> faults, IntFunction<String> cells) {
        List<Diagnostic> all = new ArrayList<>(faults);
        for (Column column : plan.columns()) {
            Field field = column.field();
            all.replaceAll(fault -> fault.remedy() == null && field.path().equals(fault.field())
                    ? fault.withHint(OtherMark.hint(field, cells.apply(column.index()), terms.decimal())
                            .orElse(null))
                    : fault);
        }
        return all;
    }

    /** What keeps a row from being read at all. */
    private Optional<Diagnostic> damage(Row row, RowPlaces places) {
        Optional<Row.BadByte> bad = row.badByte(dialect);
        if (bad.isPresent()) {
            return Optional.of(badByte(bad.get(), places));
        }
        if (row.isBroken()) {
            return Optional.of(
                    Diagnostic.at(places.of(row.size() - 1), Message.of("a quote is opened and nothing closes it")));
        }
        if (row.size() < least && row.endsInput()) {
            Message found = Message.of(
                    "the file ends in this row, with {0} of {1} cells; expected a whole row", row.size(), least);
            return Optional.of(Diagnostic.at(places.of(row.size() - 1), found)
                    .withHint(Message.of("where nothing is cut off, end it with a line break")));
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> surplus(Row row, RowPlaces places) {
        int width = names.size();
        for (int cell = width; cell < row.size(); cell++) {
            if (!row.cell(cell).isBlank()) {
                return Optional.of(Diagnostic.at(
                        places.of(cell),
                        Message.of("the row has {0} cells; expected {1}, as in the header", row.size(), width)));
            }
        }
        return Optional.empty();
    }

    private Diagnostic badByte(Row.BadByte bad, RowPlaces places) {
        if (bad.value() == 0 && encoding.equals("UTF-8")) {
            Place place = places.of(bad.cell());
            Message zero = Message.of(
                    "there is a zero byte on line {0}, as in no text; expected CSV",
                    place.span().line());
            return Diagnostic.at(place, zero)
                    .withHint(Message.of("take the zero bytes out, or save the table as CSV UTF-8"));
        }
        // The offset is one in UTF-8; of another encoding nobody could count it.
        String value = String.format(Locale.ROOT, "0x%02X", bad.value());
        Message found = encoding.equals("UTF-8")
                ? Message.of("the byte {0} at offset {1} is not {2}", value, bad.offset(), encoding)
                : Message.of("the byte {0} is not {1}", value, encoding);
        return Diagnostic.at(places.of(bad.cell()), found)
                .withHint(Message.of("say the encoding with --encoding, or save the file as UTF-8"));
    }

    /** Whether the stage, the status or a flag says that the deal was won or lost. */
    private boolean isClosed(IntFunction<String> cells) {
        return plan.columns().stream().anyMatch(column -> nodes.isClosed(column, cells.apply(column.index())))
                || plan.closing().stream().anyMatch(column -> CellNodes.isYes(cells.apply(column.index())));
    }
}
