package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.document.Document;
import org.dealrisk.document.Paragraph;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.Value;
import org.dealrisk.model.Waiver;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlNode;

/**
 * Reads a document as one deal: its front matter is the form, what it says are clauses, behind those
 * that the form has. Beside the fields the front matter may say {@code drafted_by} and {@code
 * negotiable} of the whole document.
 *
 * <p>Whoever wrote a document decides whose wording it is. What the client drafted is not ours to word. Of
 * others that do not say who wrote them a proposal or a letter is ours, for only ours are checked before
 * they go out; a contract is not: in 120 contracts that were tried every wording found was a false alarm
 * ("guarantees the performance of its affiliates"), and what a contract promises its clauses say.
 */
final class DocumentForm {

    private static final List<String> KEYS = List.of("drafted_by", "negotiable");
    private static final Message NO_FRONT_MATTER =
            Message.of("leave the first line empty when the --- there is only a stroke");

    private final Source source;
    private final Attachments attachments;
    private final Optional<String> standardCurrency;
    private final Faults faults = new Faults();

    DocumentForm(Source source, Attachments attachments, Optional<String> standardCurrency) {
        this.source = source;
        this.attachments = attachments;
        this.standardCurrency = standardCurrency;
    }

    /** The deal, or every fault of its front matter and of the document as a whole. */
    Parsed<Deal> read() {
        if (source.text().length() > Attachments.LONGEST) {
            Message found = Message.of(
                    "the document has {0} characters; expected at most {1}",
                    source.text().length(), Attachments.LONGEST);
            return Parsed.failed(List.of(Diagnostic.of(source.name(), found)));
        }
        Optional<FrontMatter> front = FrontMatter.of(source);
        if (front.filter(matter -> !matter.isClosed()).isPresent()) {
            return Parsed.failed(List.of(notClosed(front.get())));
        }
        Parsed<YamlNode> yaml = front.map(FrontMatter::yaml).orElseGet(() -> Parsed.of(nothing()));
        YamlMapping fields = mapping(yaml);
        List<Paragraph> paragraphs =
                Document.paragraphs(source, front.map(FrontMatter::bodyLine).orElse(1));
        if (paragraphs.isEmpty()) {
            Message found = front.isPresent()
                    ? Message.of("the document has no sentence below its front matter; expected clauses or a proposal")
                    : Message.of("the document has no sentence; expected clauses or a proposal");
            faults.addAll(List.of(Diagnostic.of(source.name(), found)));
        }
        Deal.Address address = new Deal.Address(start(fields), 1, OptionalInt.empty());
        FormObject about =
                FormObject.of(Message.of("front matter"), Field.CLAUSE_LIST.path(), only(fields, true), KEYS, faults);
        Clause.Author author = ClauseReader.author(about);
        Clause.Negotiable negotiable = ClauseReader.negotiable(about);
        Parsed<Deal> form =
                DealForm.read(only(fields, false), address, faults.inOrder(), standardCurrency, attachments);
        return form.value()
                .map(deal -> DealReader.withWaivers(deal, comments(front, fields)))
                .map(deal -> Parsed.of(joined(deal, paragraphs, author, negotiable)))
                .orElse(form);
    }

    private Deal joined(Deal deal, List<Paragraph> paragraphs, Clause.Author author, Clause.Negotiable negotiable) {
        List<Clause> clauses = new ArrayList<>(deal.clauses());
        clauses.addAll(DocumentClauses.of(paragraphs, author, negotiable, Optional.empty()));
        List<TextSample> texts = new ArrayList<>(deal.texts());
        if (isOurs(author, paragraphs)) {
            texts.addAll(DocumentClauses.prose(paragraphs));
        }
        Place place = paragraphs.get(0).passage().place();
        return deal.toBuilder()
                .waivers(
                        author == Clause.Author.CLIENT
                                ? deal.waivers().stream().map(Waiver::ofClient).toList()
                                : deal.waivers())
                .clauses(clauses)
                .texts(texts)
                .answer(Field.CLAUSE_LIST, Answer.known(new Value.ClauseList(clauses.size()), place))
                .build();
    }

    /** The waivers in the comments of the front matter, and of a document in Markdown. */
    private List<Waiver> comments(Optional<FrontMatter> front, YamlMapping fields) {
        int body = front.map(FrontMatter::bodyLine).orElse(1);
        List<Waiver> waivers = new ArrayList<>(body > 1 ? YamlComments.waivers(fields, 2, body - 2) : List.of());
        if (!source.name().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            waivers.addAll(HtmlComments.waivers(source, body));
        }
        return waivers;
    }

    private static boolean isOurs(Clause.Author author, List<Paragraph> paragraphs) {
        return switch (author) {
            case US -> true;
            case CLIENT -> false;
            case TEMPLATE, UNKNOWN -> !ContractWords.in(paragraphs);
        };
    }

    private YamlMapping mapping(Parsed<YamlNode> yaml) {
        faults.addAll(yaml.faults());
        YamlNode root = yaml.value().orElseGet(this::nothing);
        if (root instanceof YamlMapping mapping) {
            return mapping;
        }
        if (!root.absent()) {
            Diagnostic fault = Diagnostic.at(
                    root.place(),
                    Message.of("the front matter is {0}; expected {1}", Shape.of(root), DealReader.EXAMPLE));
            faults.addAll(List.of(fault.withHint(NO_FRONT_MATTER)));
        }
        return nothing();
    }

    private YamlMapping nothing() {
        return new YamlMapping(List.of(), false, new Place(source, Span.onLine(1, 1, 0)));
    }

    private static YamlMapping only(YamlMapping fields, boolean aboutDocument) {
        List<Entry> entries = fields.entries().stream()
                .filter(entry -> KEYS.contains(Written.even(entry.name())) == aboutDocument)
                .toList();
        return new YamlMapping(entries, fields.flow(), fields.place());
    }

    private static Place start(YamlMapping fields) {
        Span span = fields.place().span();
        return new Place(fields.place().source(), Span.onLine(span.line(), span.column(), 0));
    }

    private static Diagnostic notClosed(FrontMatter front) {
        return Diagnostic.at(
                        front.start(),
                        Message.of("nothing ends the front matter that begins here;"
                                + " expected a line --- behind the fields of the deal"))
                .withHint(NO_FRONT_MATTER);
    }
}
