package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Fields;
import org.dealrisk.model.TextSample;
import org.dealrisk.yaml.YamlMapping;

/** Reads one document as one deal. */
final class DealForm {

    private final List<TextSample> texts = new ArrayList<>();
    private final Faults faults;
    private final Map<String, Given> given;
    private final Deal.Builder deal;
    private final ScalarReader scalars;
    private final FieldReader fields;
    private final Attachments attachments;

    private DealForm(
            Map<String, Given> given,
            Deal.Address address,
            Faults faults,
            Optional<String> standard,
            Attachments attachments) {
        this.faults = faults;
        this.attachments = attachments;
        this.given = given;
        this.deal = Deal.builder(address);
        this.scalars = new ScalarReader(currency(standard), faults);
        this.fields = new FieldReader(scalars, faults);
    }

    /**
     * The deal, or every fault of its keys and values.
     *
     * @param earlier faults of the document that left it readable
     * @param standard the currency of a deal that names none
     * @param attachments the files that the deal may name
     */
    static Parsed<Deal> read(
            YamlMapping document,
            Deal.Address address,
            List<Diagnostic> earlier,
            Optional<String> standard,
            Attachments attachments) {
        Faults faults = new Faults();
        faults.addAll(earlier);
        Map<String, Given> given = KeyWalk.of(document, faults);
        return new DealForm(given, address, faults, standard, attachments).read();
    }

    /**
     * The deal that a row of a table describes, or every fault of its cells. A field without a column is not
     * collected.
     *
     * @param given the cells, by the paths of their fields
     * @param earlier faults of the row that left it readable
     */
    static Parsed<Deal> read(
            Map<String, Given> given, Deal.Address address, List<Diagnostic> earlier, Optional<String> standard) {
        Faults faults = new Faults();
        faults.addAll(earlier);
        DealForm form = new DealForm(given, address, faults, standard, new Attachments(Optional.empty()));
        form.deal.silence(Answer.notCollected());
        return form.read();
    }

    private Parsed<Deal> read() {
        given.values().forEach(this::field);
        Sections sections = new Sections(attachments, faults);
        section(Section.TEXTS, found -> texts.addAll(sections.texts(found)));
        deal.texts(texts);
        section(Section.FUTURE_ORDERS, found -> deal.futureOrders(sections.futureOrders(found)));
        // Last, as what a waiver lacks is a fault beside other faults only.
        section(Section.WAIVERS, found -> deal.waivers(sections.waivers(found)));
        deal.remarks(scalars.remarks());
        return faults.any() ? Parsed.failed(faults.inOrder()) : Parsed.of(deal.build());
    }

    private void field(Given found) {
        Optional<Field> known = Fields.ofPath(found.path());
        if (known.isEmpty() || known.get() == Field.CURRENCY_CODE) {
            return;
        }
        Field field = known.get();
        if (field.kind() == FieldKind.CLAUSES) {
            ClauseReader clauses = new ClauseReader(fields, attachments, faults);
            deal.answer(field, clauses.read(found.value()));
            deal.clauses(clauses.clauses());
            texts.addAll(clauses.prose());
        } else {
            fields.read(Slot.of(field).madeOf(found.cell()), found.value())
                    .ifPresent(answer -> deal.answer(field, answer));
        }
    }

    /** Reads the currency before any amount: what an amount means depends on it. */
    private DealCurrency currency(Optional<String> standard) {
        Field field = Field.CURRENCY_CODE;
        Optional<Given> found = Optional.ofNullable(given.get(field.path()));
        FieldReader reader = new FieldReader(new ScalarReader(DealCurrency.NONE, faults), faults);
        Optional<Answer> stated = found.flatMap(key -> reader.read(Slot.of(field), key.value()));
        DealCurrency result = DealCurrency.of(stated, given, standard);
        stated.ifPresent(answer -> deal.answer(field, answer));
        result.answer().ifPresent(answer -> deal.answer(field, answer));
        return result;
    }

    private void section(Section section, Consumer<Given> reader) {
        Optional.ofNullable(given.get(section.path())).ifPresent(reader);
    }
}
