package org.dealrisk.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FutureOrder;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.Value;
import org.dealrisk.model.Waiver;

/** What was read, as lines of text: one a fault, or one for everything the deal says. */
final class Shown {

    private Shown() {}

    static String of(List<Parsed<Deal>> deals) {
        List<String> lines = new ArrayList<>();
        for (Parsed<Deal> parsed : deals) {
            parsed.faults().forEach(fault -> lines.addAll(of(fault)));
            parsed.value().ifPresent(deal -> lines.addAll(of(deal)));
        }
        return String.join("\n", lines);
    }

    static List<String> of(Diagnostic fault) {
        List<String> lines = new ArrayList<>();
        String field = fault.field() == null ? "" : "[" + fault.field() + "] ";
        lines.add((fault.place() == null ? "-" : at(fault.place())) + " " + field + fault.message());
        if (fault.hint() != null) {
            lines.add("    hint: " + fault.hint());
        }
        return lines;
    }

    private static List<String> of(Deal deal) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "deal " + deal.address().document() + " at " + at(deal.address().place()));
        for (Field field : Field.values()) {
            Answer answer = deal.answer(field);
            if (!answer.equals(Answer.notFilledIn())) {
                String places = answer.places().stream().map(Shown::at).collect(Collectors.joining(" "));
                lines.add("  " + field + " = " + of(answer) + " @ " + places);
            }
        }
        deal.clauses().forEach(clause -> lines.add("  clause " + of(clause)));
        deal.texts().forEach(text -> lines.add("  text " + of(text)));
        deal.waivers().forEach(waiver -> lines.add("  waiver " + of(waiver)));
        deal.futureOrders().forEach(order -> lines.add("  order " + of(order)));
        deal.remarks()
                .forEach(remark -> lines.add("  remark " + remark.kind() + " " + remark.field() + " " + remark.text()
                        + " @ " + at(remark.place())));
        return lines;
    }

    static String of(Answer answer) {
        return answer instanceof Answer.Known known ? of(known.value()) : "unknown";
    }

    static String of(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return plain(quantity.amount());
        }
        if (value instanceof Value.TimesFee times) {
            return plain(times.multiple()) + " x fee";
        }
        if (value instanceof Value.Flag flag) {
            return flag.yes() ? "yes" : "no";
        }
        if (value instanceof Value.Word word) {
            return word.word();
        }
        if (value instanceof Value.Words words) {
            return words.words().toString();
        }
        if (value instanceof Value.Quantities quantities) {
            return quantities.amounts().stream().map(Shown::plain).toList().toString();
        }
        if (value instanceof Value.Text text) {
            return "\"" + text.text().replace("\n", "\\n") + "\"";
        }
        if (value instanceof Value.Texts texts) {
            return texts.texts().toString();
        }
        return value instanceof Value.Day day ? day.date().toString() : ((Value.ClauseList) value).size() + " clauses";
    }

    private static String of(Clause clause) {
        Map<Field, Answer.Known> params = clause.params();
        String written = params.keySet().stream()
                .sorted(Comparator.naturalOrder())
                .map(field -> " " + field + "=" + of(params.get(field)))
                .collect(Collectors.joining());
        return "\"" + clause.text().replace("\n", "\\n") + "\" "
                + clause.types().map(Object::toString).orElse("untyped") + " by " + clause.draftedBy()
                + " negotiable " + clause.negotiable()
                + written
                + clause.ref().map(ref -> " ref " + ref).orElse("")
                + " @ " + at(clause.place());
    }

    private static String of(TextSample text) {
        return text.kind() + " \"" + text.text() + "\" @ " + at(text.place());
    }

    private static String of(Waiver waiver) {
        return waiver.rule().orElse("-") + " \"" + waiver.reason().orElse("-") + "\" by "
                + waiver.by().orElse("-") + " until "
                + waiver.until().map(Object::toString).orElse("-")
                + " @ " + at(waiver.place());
    }

    private static String of(FutureOrder order) {
        return "year " + plain(order.year()) + " x" + plain(order.multipleOfOrder()) + " at "
                + plain(order.marginRate()) + " @ " + at(order.place());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String at(Place place) {
        return place.line() + ":" + place.column();
    }
}
