package org.dealrisk.read;

import java.nio.file.Path;
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
import org.dealrisk.model.Deal;
import org.dealrisk.model.Waiver;
import org.dealrisk.unit.CurrencyCodes;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlSequence;

/**
 * Reads deals from YAML, one a document, and from documents in Markdown or plain text. Thread-safe:
 * immutable.
 *
 * <p>A field is known by its dotted path or any alias, at the top of the document or inside its group.
 * A deal is read whole or not at all: one with a fault in a key or a value has no value and all of its
 * faults, in order of place. The faults of one deal do not touch the next.
 */
public final class DealReader {

    /** What the front matter of a document has too. */
    static final Message EXAMPLE = Message.of("fields such as {0}", "\"fee: 100000\"");

    private final Optional<String> standardCurrency;
    private final Optional<Neighbours> neighbours;

    private DealReader(Optional<String> standardCurrency, Optional<Neighbours> neighbours) {
        this.standardCurrency = standardCurrency;
        this.neighbours = neighbours;
    }

    /** A reader for which a deal that names no currency has none, and no deal may name a file. */
    public static DealReader create() {
        return new DealReader(Optional.empty(), Optional.empty());
    }

    /**
     * A reader for which a deal that names no currency is kept in this one.
     *
     * @param code ISO 4217 code
     * @throws IllegalArgumentException when there is no such code
     */
    public DealReader withStandardCurrency(String code) {
        if (!CurrencyCodes.isCode(code)) {
            throw new IllegalArgumentException("not a currency: " + code);
        }
        return new DealReader(Optional.of(code.toUpperCase(Locale.ROOT)), neighbours);
    }

    /** A reader whose deals stand in a folder and may name the documents in it. */
    public DealReader in(Path place) {
        return in(new FolderNeighbours(place));
    }

    /** A reader whose deals may name the documents beside them, wherever that is. */
    public DealReader in(Neighbours place) {
        return new DealReader(standardCurrency, Optional.of(place));
    }

    /**
     * Every deal of the source, in order; never empty. A document without content at the end of others
     * is passed over; anywhere else it is a fault, for a deal may have been lost there.
     *
     * <p>A source that is {@linkplain Document#isNamedLikeOne named} like a document is one deal: its
     * front matter is the form, its text the contract.
     */
    public List<Parsed<Deal>> read(Source source) {
        Attachments attachments = new Attachments(neighbours);
        if (Document.isNamedLikeOne(source.name())) {
            return List.of(new DocumentForm(source, attachments, standardCurrency).read());
        }
        List<Parsed<YamlNode>> documents = YamlDocuments.read(source);
        if (documents.isEmpty()) {
            Message found = source.text().isBlank()
                    ? Message.of("the file is empty; expected {0}", EXAMPLE)
                    : Message.of("the file has nothing but comments; expected {0}", EXAMPLE);
            return List.of(Parsed.failed(List.of(Diagnostic.of(source.name(), found))));
        }
        List<Parsed<Deal>> deals = new ArrayList<>();
        int last = documents.size();
        for (int number = 1; number <= last; number++) {
            Parsed<YamlNode> document = documents.get(number - 1);
            boolean trailing = number == last && last > 1 && document.ok();
            if (!(trailing && document.value().filter(YamlNode::absent).isPresent())) {
                deals.add(deal(document, number, attachments));
            }
        }
        return List.copyOf(deals);
    }

    /** The deal that a tree describes, wherever it stands: a document, or a case inside a rule pack. */
    public Parsed<Deal> read(YamlNode root) {
        return deal(Parsed.of(root), 1, new Attachments(neighbours));
    }

    private Parsed<Deal> deal(Parsed<YamlNode> document, int number, Attachments attachments) {
        YamlNode root = document.value().orElse(null);
        if (root == null) {
            return Parsed.failed(document.faults());
        }
        if (root instanceof YamlMapping mapping) {
            Parsed<Deal> deal =
                    DealForm.read(mapping, address(root, number), document.faults(), standardCurrency, attachments);
            return deal.value()
                    .map(read -> Parsed.of(withComments(read, mapping)))
                    .orElse(deal);
        }
        List<Diagnostic> faults = new ArrayList<>(document.faults());
        Message found = Message.of("the document is {0}; expected {1}", Shape.of(root), EXAMPLE);
        Diagnostic fault = Diagnostic.at(start(root), found);
        Message part = Message.of("part the deals by lines of ---");
        faults.add(root instanceof YamlSequence ? fault.withHint(part) : fault);
        return Parsed.failed(faults);
    }

    private static Deal withComments(Deal deal, YamlMapping root) {
        Source source = root.place().source();
        int first = YamlComments.firstLine(source, root.place().line());
        int last = YamlComments.lastLine(source, Math.max(first, root.place().line()));
        return withWaivers(deal, YamlComments.waivers(root, first, last));
    }

    /** The same deal with more waivers. */
    static Deal withWaivers(Deal deal, List<Waiver> more) {
        List<Waiver> waivers = new ArrayList<>(deal.waivers());
        waivers.addAll(more);
        return more.isEmpty() ? deal : deal.toBuilder().waivers(waivers).build();
    }

    private static Deal.Address address(YamlNode root, int number) {
        return new Deal.Address(start(root), number, OptionalInt.empty());
    }

    private static Place start(YamlNode root) {
        Span span = root.place().span();
        return new Place(root.place().source(), Span.onLine(span.line(), span.column(), 0));
    }
}
