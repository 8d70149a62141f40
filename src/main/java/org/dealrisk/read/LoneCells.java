package org.dealrisk.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;
import org.dealrisk.read.column.Column;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/**
 * Reads cells by themselves, by the readers that a whole row is read by.
 *
 * @param place where every cell is said to stand
 */
record LoneCells(CellNodes nodes, Place place) {

    /**
     * What a cell says by itself; empty when it is wrong, or when other cells decide what it says.
     *
     * @param currency of its deal, where the row names one
     */
    Optional<ReadCell> read(Column column, String text, Optional<String> currency) {
        List<Diagnostic> faults = new ArrayList<>();
        List<RowDeal.Unmapped> unmapped = new ArrayList<>();
        Map<String, Given> given = new LinkedHashMap<>();
        currency.ifPresent(code -> put(given, Field.CURRENCY_CODE, scalar(code), code));
        nodes.of(column, scalar(text), faults, unmapped).ifPresent(node -> put(given, column.field(), node, text));
        Deal.Address address = new Deal.Address(place, 1, OptionalInt.empty());
        boolean decides = column.field() == Field.CURRENCY_CODE;
        Optional<String> standard = decides ? Optional.empty() : nodes.terms().currency();
        Optional<Deal> deal = DealForm.read(given, address, faults, standard).value();
        return deal.filter(read -> !namesCurrency(column, read, currency))
                .map(read -> new ReadCell(
                        read.answer(column.field()),
                        read.clauses(),
                        read.remarks(),
                        unmapped,
                        nodes.isClosed(column, text)));
    }

    /** A cell that is one clause and nothing else; empty when it may be something else, such as a word for none. */
    Optional<ReadCell> clause(String text, List<Origin> origins) {
        Written written = Written.of(scalar(text));
        if (CellNodes.saysNothing(written) || written.isNone() || CellNodes.isEmptyList(text)) {
            return Optional.empty();
        }
        Answer answer = new Answer.Known(new Value.ClauseList(1), origins);
        return Optional.of(
                new ReadCell(answer, List.of(ClauseReader.plain(scalar(text.strip()))), List.of(), List.of(), false));
    }

    /**
     * Whether it is an amount that decides the currency of its deal, together with the other amounts: it says where it
     * says so, as what holds for the whole table does not.
     */
    private static boolean namesCurrency(Column column, Deal read, Optional<String> currency) {
        return currency.isEmpty()
                && column.field() != Field.CURRENCY_CODE
                && !read.answer(Field.CURRENCY_CODE).places().isEmpty();
    }

    private void put(Map<String, Given> given, Field field, YamlNode node, String cell) {
        given.put(field.path(), new Given(field.path(), field.path(), place, node, Optional.of(cell)));
    }

    private YamlScalar scalar(String text) {
        return new YamlScalar(text, YamlScalar.Style.PLAIN, place);
    }
}
