package org.dealrisk.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.column.DateCell;
import org.dealrisk.read.column.DecimalMark;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** Makes of the cells of a table what a form has in their place. Immutable. */
record CellNodes(ColumnPlan plan, TableTerms terms) {

    private static final Pattern CLAUSES = Pattern.compile("[|\\r\\n]+");
    private static final Set<Field> STAGES = Set.of(Field.DEAL_STATUS, Field.DEAL_STAGE, Field.STAGE);
    private static final Set<String> CLOSED = Set.of("won", "lost");

    /**
     * What a form would have for the cell; empty when that is wrong, which is then a fault.
     *
     * @param unmapped takes its words that nothing maps
     */
    Optional<YamlNode> of(Column column, YamlScalar cell, List<Diagnostic> faults, List<RowDeal.Unmapped> unmapped) {
        if (Written.of(cell).isUnknown()) {
            return Optional.of(cell);
        }
        return switch (column.field().kind()) {
            case DATE -> date(column, cell, faults);
            case MONEY, PERCENT, RATE, COUNT, NUMBER, DAYS, LIABILITY_CAP -> number(column, cell, faults);
            case BOOL -> Optional.of(with(cell, flag(cell.text())));
            case WORD -> Optional.of(word(column, cell, unmapped));
            case WORDS -> Optional.of(words(column, cell, unmapped));
            case CURRENCY -> Optional.of(currency(column, cell, unmapped));
            case CLAUSES -> Optional.of(clauses(cell));
            default -> Optional.of(cell);
        };
    }

    private Optional<YamlNode> number(Column column, YamlScalar cell, List<Diagnostic> faults) {
        Optional<String> number = DecimalMark.settle(cell.text(), terms.decimal());
        if (number.isEmpty()) {
            Slot slot = Slot.of(column.field()).madeOf(Optional.of(cell.text()));
            Message why = Message.of(
                    "which --decimal {0} makes no number",
                    terms.decimal().map(DecimalMark::mark).orElse(""));
            faults.add(Diagnostic.at(cell.place(), slot.is(Written.of(cell).shown(), Optional.of(why)))
                    .withField(column.field().path()));
        }
        return number.map(text -> with(cell, text));
    }

    /** A box that is ticked is exported as one letter, digit or sign, or by the spreadsheet's word in its language. */
    private static String flag(String cell) {
        return switch (Written.even(cell).toLowerCase(Locale.ROOT)) {
            case "y", "t", "v", "1", "✓", "✔", "wahr", "vrai", "verdadero", "ja", "oui", "sí" -> "yes";
            case "n", "f", "0", "✗", "✘", "falsch", "faux", "falso", "nein", "non" -> "no";
            default -> cell;
        };
    }

    private Optional<YamlNode> date(Column column, YamlScalar cell, List<Diagnostic> faults) {
        DateCell.Settled settled = DateCell.settle(cell.text(), terms.dates());
        if (settled.problem().isEmpty()) {
            return Optional.of(with(cell, settled.text()));
        }
        String path = column.field().path();
        Message found = Message.of(
                "{0} is {1}, {2}",
                path, Written.quoted(cell.text()), settled.problem().get());
        faults.add(Diagnostic.at(cell.place(), found).withField(path));
        return Optional.empty();
    }

    /** A word that is none of the form's is looked for among the CRM's; one that nobody knows says nothing. */
    private YamlScalar word(Column column, YamlScalar cell, List<RowDeal.Unmapped> unmapped) {
        Written written = Written.of(cell);
        if (WordReader.word(column.field(), written).isPresent() && !isOfCrm(column)) {
            return cell;
        }
        Optional<String> word = plan.word(column.field(), written.even());
        if (word.isPresent()) {
            return with(cell, word.get());
        }
        if (WordReader.word(column.field(), written).isPresent()) {
            return cell;
        }
        unmapped.add(new RowDeal.Unmapped(column, cell.text().strip()));
        return with(cell, "");
    }

    /** A code, or what CRMs call a currency; one that nobody knows says nothing. */
    private YamlScalar currency(Column column, YamlScalar cell, List<RowDeal.Unmapped> unmapped) {
        Written written = Written.of(cell);
        if (WordReader.currency(written).isPresent()) {
            return cell;
        }
        Optional<String> code = plan.word(column.field(), written.even());
        if (code.isEmpty()) {
            unmapped.add(new RowDeal.Unmapped(column, cell.text().strip()));
        }
        return with(cell, code.orElse(""));
    }

    /** Where a CRM's column says it, the CRM's meaning of a word goes before the form's. */
    private static boolean isOfCrm(Column column) {
        return column.why() == Column.Why.PRESET;
    }

    private static YamlScalar words(Column column, YamlScalar cell, List<RowDeal.Unmapped> unmapped) {
        List<Written> unknown = ListText.split(FieldKind.WORDS, cell).stream()
                .filter(item -> !item.isNone() && !item.isUnknown())
                .filter(item -> WordReader.word(column.field(), item).isEmpty())
                .toList();
        unknown.forEach(item -> unmapped.add(new RowDeal.Unmapped(column, item.text())));
        return unknown.isEmpty() ? cell : with(cell, "");
    }

    private static YamlNode clauses(YamlScalar cell) {
        if (Written.of(cell).isNone()) {
            return cell;
        }
        if (isEmptyList(cell.text())) {
            return new YamlSequence(List.of(), false, cell.place());
        }
        List<YamlNode> clauses = CLAUSES.splitAsStream(cell.text())
                .map(text -> with(cell, text.strip()))
                .filter(text -> !saysNothing(Written.of(text)))
                .map(YamlNode.class::cast)
                .toList();
        return clauses.isEmpty() ? with(cell, "") : new YamlSequence(clauses, false, cell.place());
    }

    /** Whether a text among clauses is none, but stands where nobody knew one. */
    static boolean saysNothing(Written text) {
        return text.isUnknown() || text.isNotApplicable();
    }

    /** Whether a cell says that there are no clauses in the way of programs. */
    static boolean isEmptyList(String cell) {
        return cell.strip().equals("[]");
    }

    private static YamlScalar with(YamlScalar cell, String text) {
        return new YamlScalar(text, cell.style(), cell.place());
    }

    /** Whether cells of a field may say that the deal was won or lost. */
    static boolean areStages(Field field) {
        return STAGES.contains(field);
    }

    /** Whether a cell of a column of yes and no says yes. */
    static boolean isYes(String cell) {
        String word = Written.even(flag(cell)).toLowerCase(Locale.ROOT);
        return FormWords.FLAGS.getOrDefault(word, false);
    }

    /** Whether a cell says that the deal was won or lost. */
    boolean isClosed(Column column, String cell) {
        return areStages(column.field())
                && plan.word(Field.DEAL_STATUS, Written.even(cell))
                        .filter(CLOSED::contains)
                        .isPresent();
    }
}
