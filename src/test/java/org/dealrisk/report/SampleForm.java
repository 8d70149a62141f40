package org.dealrisk.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Value;
import org.dealrisk.model.Waiver;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** The deals of a sample, with their places; believes what it reads. */
final class SampleForm {

    private final Deal.Builder deal;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();

    private SampleForm(Deal.Builder deal) {
        this.deal = deal;
    }

    static List<Deal> read(String name, String text) {
        List<Deal> deals = new ArrayList<>();
        for (Parsed<YamlNode> document : YamlDocuments.read(Source.of(name, text))) {
            YamlMapping root = (YamlMapping) document.value().orElseThrow();
            Span start = root.place().span();
            Place place = new Place(root.place().source(), Span.onLine(start.line(), start.column(), 0));
            SampleForm form =
                    new SampleForm(Deal.builder(new Deal.Address(place, deals.size() + 1, OptionalInt.empty())));
            form.walk("", root);
            deals.add(form.deal.clauses(form.clauses).waivers(form.waivers).build());
        }
        return deals;
    }

    private void walk(String prefix, YamlMapping mapping) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String path = prefix + entry.name();
            if (path.equals("clauses")) {
                clauses((YamlSequence) entry.value());
            } else if (path.equals("waivers")) {
                ((YamlSequence) entry.value()).items().forEach(item -> waivers.add(waiver((YamlMapping) item)));
            } else if (Fields.ofName(path).isPresent()) {
                Field field = Fields.ofName(path).orElseThrow();
                deal.answer(field, answer(field, entry.value()));
            } else {
                walk(path + ".", (YamlMapping) entry.value());
            }
        }
    }

    private static Answer answer(Field field, YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            return Answer.known(
                    new Value.Words(
                            sequence.items().stream().map(SampleForm::text).toList()),
                    node.place());
        }
        String text = text(node);
        if (text.equals("unknown")) {
            return new Answer.Unknown(node.place());
        }
        return Answer.known(value(field, text), node.place());
    }

    private static Value value(Field field, String text) {
        if (field.words().contains(text)) {
            return new Value.Word(text);
        }
        return switch (field.kind()) {
            case BOOL -> new Value.Flag(text.equals("yes"));
            case DATE -> new Value.Day(LocalDate.parse(text));
            case TEXT, CURRENCY -> new Value.Text(text);
            default -> new Value.Quantity(new BigDecimal(text));
        };
    }

    private void clauses(YamlSequence list) {
        deal.answer(
                Field.CLAUSE_LIST,
                Answer.known(new Value.ClauseList(list.items().size()), list.place()));
        for (YamlNode item : list.items()) {
            YamlMapping clause = (YamlMapping) item;
            YamlNode words = clause.get("text").orElseThrow();
            Optional<List<ClauseType>> types = clause.get("types")
                    .map(node -> ((YamlSequence) node)
                            .items().stream()
                                    .map(type -> ClauseType.ofLabel(text(type)).orElseThrow())
                                    .toList());
            boolean refused = clause.get("negotiable")
                    .filter(node -> text(node).equals("no"))
                    .isPresent();
            clauses.add(new Clause(
                    ((YamlScalar) words).passage(),
                    types,
                    Clause.Author.CLIENT,
                    refused ? Clause.Negotiable.NO : Clause.Negotiable.UNKNOWN,
                    Map.of(),
                    Optional.empty()));
        }
    }

    private static Waiver waiver(YamlMapping waiver) {
        return new Waiver(
                waiver.get("rule").map(SampleForm::text),
                waiver.get("reason").map(SampleForm::text),
                waiver.get("by").map(SampleForm::text),
                waiver.get("until").map(SampleForm::text).map(LocalDate::parse),
                Optional.empty(),
                waiver.place(),
                Waiver.Standing.OURS);
    }

    private static String text(YamlNode node) {
        return ((YamlScalar) node).text();
    }
}
