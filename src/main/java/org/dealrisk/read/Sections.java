package org.dealrisk.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.document.Paragraph;
import org.dealrisk.model.FutureOrder;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.TextSample.Kind;
import org.dealrisk.model.Waiver;

/** Reads the lists of objects that a form has beside its fields: texts, waivers, future orders. */
final class Sections {

    private static final ObjectList TEXTS =
            new ObjectList(Section.TEXTS, "{ kind: reply, text: \"…\" }", FormWords.TEXT_KEYS);
    private static final ObjectList WAIVERS = new ObjectList(
            Section.WAIVERS, "{ rule: GUA-001, reason: \"…\", by: name, until: 2026-12-31 }", FormWords.WAIVER_KEYS);
    private static final ObjectList FUTURE_ORDERS = new ObjectList(
            Section.FUTURE_ORDERS, "{ year: 1, multiple_of_order: 2, margin_rate: 0.2 }", FormWords.FUTURE_ORDER_KEYS);

    private final Attachments attachments;
    private final Faults faults;

    Sections(Attachments attachments, Faults faults) {
        this.attachments = attachments;
        this.faults = faults;
    }

    List<TextSample> texts(Given given) {
        List<TextSample> texts = new ArrayList<>();
        TEXTS.read(given, faults).forEach(object -> texts.addAll(text(object)));
        return texts;
    }

    /**
     * The waivers; one that lacks a part is kept for the verdict to tell of. Where the deal has faults, and so gets
     * no verdict, what they lack is told with the faults.
     */
    List<Waiver> waivers(Given given) {
        List<Waiver> waivers = new ArrayList<>();
        List<FormObject> objects = WAIVERS.read(given, faults);
        for (FormObject object : objects) {
            waivers.add(new Waiver(
                    string(object, "rule"),
                    string(object, "reason"),
                    string(object, "by"),
                    object.date("until"),
                    Optional.empty(),
                    object.place(),
                    Waiver.Standing.OURS));
        }
        if (faults.any()) {
            requireAll(objects);
        }
        return waivers;
    }

    private static void requireAll(List<FormObject> objects) {
        for (FormObject object : objects) {
            object.require("rule", Message.of("the code of a rule such as GUA-001"));
            object.require("reason", Message.of("words on why the finding is accepted"));
            object.require("by", Message.of("the name of whoever accepts it"));
            object.require("until", Message.of("a date such as 2026-12-31"));
        }
    }

    List<FutureOrder> futureOrders(Given given) {
        List<FutureOrder> orders = new ArrayList<>();
        FUTURE_ORDERS.read(given, faults).forEach(object -> futureOrder(object).ifPresent(orders::add));
        return orders;
    }

    private List<TextSample> text(FormObject object) {
        Optional<Kind> kind = object.word("kind", FormWords.KINDS, FormWords.TEXT_KINDS);
        object.require("kind", Choice.either(FormWords.TEXT_KINDS));
        List<Passage> passages = passages(object);
        return kind.map(known -> passages.stream()
                        .map(passage -> new TextSample(known, passage))
                        .toList())
                .orElse(List.of());
    }

    private List<Passage> passages(FormObject object) {
        if (object.value("file").isPresent()) {
            object.refuseBeside("text", "file", Message.of("leave out one of the two"));
            return attachments.paragraphs(object).stream()
                    .filter(paragraph -> !paragraph.quoted())
                    .map(Paragraph::passage)
                    .toList();
        }
        object.require("text", Message.of("the words in quotes"));
        return object.passage("text").map(List::of).orElse(List.of());
    }

    private Optional<FutureOrder> futureOrder(FormObject object) {
        Optional<BigDecimal> year = needed(object, "year");
        Optional<BigDecimal> multiple = needed(object, "multiple_of_order");
        Optional<BigDecimal> margin = object.rate("margin_rate");
        object.require("margin_rate", Message.of("a share such as 0.2"));
        if (year.isPresent() && year.get().compareTo(BigDecimal.ONE) < 0) {
            object.wrong(
                    "year",
                    object.text("year").orElseThrow(),
                    Optional.empty(),
                    Message.of("years from now, 1 or more"));
        }
        boolean whole = year.isPresent() && multiple.isPresent() && margin.isPresent();
        Place place = object.place();
        return whole ? Optional.of(new FutureOrder(year.get(), multiple.get(), margin.get(), place)) : Optional.empty();
    }

    private static Optional<BigDecimal> needed(FormObject object, String key) {
        object.require(key, Message.of("a number such as 2"));
        return object.number(key);
    }

    private static Optional<String> string(FormObject object, String key) {
        return object.text(key).map(written -> written.text().strip());
    }
}
