package org.dealrisk.yaml;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Place;
import org.dealrisk.yaml.Anchors.Anchored;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlScalar.Style;

/** Builds the tree of one document from its tokens. */
final class TreeReader {

    private final DocumentText document;
    private final Tokens tokens;
    private final Limits limits;
    private final List<Diagnostic> faults;
    private final Anchors anchors = new Anchors();
    private int nodes;
    private int deepest;

    /** @param faults takes what is wrong with the document and leaves the rest of it readable */
    TreeReader(DocumentText document, Tokens tokens, Limits limits, List<Diagnostic> faults) {
        this.document = document;
        this.tokens = tokens;
        this.limits = limits;
        this.faults = faults;
    }

    /** The value of the document; absent when it holds none. */
    YamlNode read() throws UnreadableYaml {
        JsonToken first = tokens.next();
        if (first == null) {
            return absentRoot();
        }
        YamlNode root = node(first, 1, false);
        if (tokens.next() != null) {
            throw refused(
                    tokens.start(), tokens.end(), Message.of("found a second value; expected the end of the document"));
        }
        anchors.unused()
                .filter(anchored -> anchored.node() instanceof YamlScalar)
                .forEach(this::ampersand);
        return root.absent() ? absentRoot() : root;
    }

    private YamlScalar absentRoot() {
        return new YamlScalar("", Style.ABSENT, document.place(0, 0));
    }

    /** A name that nothing repeats is no name: {@code - &Co pays} was meant as text. */
    private void ampersand(Anchored anchored) {
        int end = document.lineEnd(anchored.offset());
        String text = document.text(anchored.offset(), end);
        faults.add(TextFaults.startingWith("&", text, document, anchored.offset(), end));
    }

    private YamlNode node(JsonToken token, int depth, boolean inFlow) throws UnreadableYaml {
        int start = tokens.start();
        if (tokens.isAlias()) {
            return alias(depth);
        }
        count(1, start);
        Properties properties = properties(token, start);
        int nodesBefore = nodes;
        int deepestBefore = deepest;
        deepest = depth;
        YamlNode node = token.isStructStart()
                ? collection(token, properties.valueAt(), depth, inFlow)
                : scalar(properties.valueAt());
        if (properties.anchorAt() >= 0) {
            Anchored anchored = new Anchored(node, properties.anchorAt(), nodes - nodesBefore + 1, deepest - depth + 1);
            anchors.name(properties.anchor(document), anchored);
        }
        deepest = Math.max(deepest, deepestBefore);
        return node;
    }

    /**
     * The anchor and tag of the current value. At a block mapping they can be its own or its first key's,
     * and only the parser knows; everywhere else they are the value's.
     */
    private Properties properties(JsonToken token, int start) throws UnreadableYaml {
        boolean own = !token.isStructStart() || tokens.anchor() != null || tokens.isTagged();
        int end = token.isStructStart() ? document.length() : tokens.end();
        Properties properties = own ? Properties.at(document, start, end) : new Properties(-1, -1, start);
        if (properties.tagAt() >= 0) {
            tag(properties.tagAt());
        }
        return properties;
    }

    private YamlNode collection(JsonToken token, int start, int depth, boolean inFlow) throws UnreadableYaml {
        if (depth > limits.depth()) {
            throw refused(start, start + 1, tooDeep());
        }
        return token == JsonToken.START_OBJECT ? mapping(start, depth, inFlow) : sequence(start, depth, inFlow);
    }

    private YamlMapping mapping(int start, int depth, boolean inFlow) throws UnreadableYaml {
        boolean braces = document.at(start) == '{';
        boolean flow = inFlow || braces;
        Map<String, Entry> entries = new LinkedHashMap<>();
        Place place = document.place(start, start);
        while (tokens.next() == JsonToken.FIELD_NAME) {
            YamlScalar key = key();
            YamlNode value = node(Objects.requireNonNull(tokens.next()), depth + 1, flow);
            Entry entry = new Entry(key, value);
            place = covering(place, entry.place());
            add(entry, entries);
        }
        Place whole = braces ? document.place(start, tokens.end()) : place;
        return new YamlMapping(List.copyOf(entries.values()), flow, whole);
    }

    private void add(Entry entry, Map<String, Entry> entries) {
        YamlScalar key = entry.key();
        if (key.text().equals("<<") && key.style() == Style.PLAIN) {
            Message message = Message.of("found the merge key {0}; expected keys of the mapping itself", "<<");
            faults.add(Diagnostic.at(key.place(), message).withHint(Message.of("write the merged keys out")));
            return;
        }
        Entry first = entries.putIfAbsent(key.text(), entry);
        if (first != null) {
            Place place = first.key().place();
            Message message = Message.of(
                    "the key \"{0}\" is written twice; the first is at {1}:{2}",
                    Excerpt.of(key.text()), place.line(), place.column());
            faults.add(Diagnostic.at(key.place(), message).withHint(Message.of("keep one of the two")));
        }
    }

    private YamlScalar key() throws UnreadableYaml {
        int start = tokens.start();
        count(1, start);
        Properties properties = Properties.at(document, start, tokens.end());
        if (properties.tagAt() >= 0) {
            tag(properties.tagAt());
        }
        if (properties.anchorAt() >= 0) {
            int end = Properties.wordEnd(document, properties.anchorAt());
            Message message = Message.of("found an anchor on a key; expected the key alone");
            faults.add(SyntaxFaults.fault(document, properties.anchorAt(), end, message, SyntaxFaults.QUOTE_IF_TEXT));
        }
        YamlScalar key = scalar(properties.valueAt());
        YamlTraps.typographicQuotes(key).ifPresent(faults::add);
        return key;
    }

    private YamlSequence sequence(int start, int depth, boolean inFlow) throws UnreadableYaml {
        boolean brackets = document.at(start) == '[';
        boolean flow = inFlow || brackets;
        List<YamlNode> items = new ArrayList<>();
        Place place = document.place(start, start);
        JsonToken token = tokens.next();
        while (token != null && token != JsonToken.END_ARRAY) {
            YamlNode item = node(token, depth + 1, flow);
            place = covering(place, item.place());
            items.add(item);
            token = tokens.next();
        }
        return new YamlSequence(items, flow, brackets ? document.place(start, tokens.end()) : place);
    }

    private YamlScalar scalar(int start) throws UnreadableYaml {
        int end = tokens.end();
        Style style = style(start, end);
        if (style == Style.LITERAL || style == Style.FOLDED) {
            while (end > start + 1 && Character.isWhitespace(document.at(end - 1))) {
                end--;
            }
        }
        return new YamlScalar(tokens.text(), style, document.place(start, end));
    }

    private Style style(int start, int end) {
        if (start >= end) {
            return Style.ABSENT;
        }
        return switch (document.at(start)) {
            case '"' -> Style.DOUBLE_QUOTED;
            case '\'' -> Style.SINGLE_QUOTED;
            case '|' -> Style.LITERAL;
            case '>' -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }

    private YamlNode alias(int depth) throws UnreadableYaml {
        String name = tokens.text();
        int start = tokens.start();
        Anchored anchored = anchors.find(name).orElse(null);
        if (anchored == null) {
            Message found = Message.of(
                    "found \"{0}\", which repeats a value that was not named before", "*" + Excerpt.of(name));
            throw new UnreadableYaml(
                    SyntaxFaults.fault(document, start, tokens.end(), found, SyntaxFaults.QUOTE_IF_TEXT));
        }
        count(anchored.nodes(), start);
        if (depth + anchored.height() - 1 > limits.depth()) {
            throw refused(start, tokens.end(), tooDeep());
        }
        deepest = Math.max(deepest, depth + anchored.height() - 1);
        return anchored.node();
    }

    private void tag(int start) {
        int end = Properties.wordEnd(document, start);
        Message message = Message.of(
                "found the tag \"{0}\"; expected a value without a tag", Excerpt.of(document.text(start, end)));
        Message hint = Message.of("delete the tag; {0}", SyntaxFaults.QUOTE_IF_TEXT);
        faults.add(SyntaxFaults.fault(document, start, end, message, hint));
    }

    private void count(int more, int offset) throws UnreadableYaml {
        if (more > limits.nodes() - nodes) {
            Message found = Message.of("found more than {0} keys and values in one document", limits.nodes());
            throw refused(offset, offset, found);
        }
        nodes += more;
    }

    /** Both places; an alias inside lies elsewhere and does not count. */
    private static Place covering(Place place, Place inner) {
        return inner.span().compareTo(place.span()) < 0
                ? place
                : new Place(place.source(), place.span().to(inner.span()));
    }

    private Message tooDeep() {
        return Message.of("found values more than {0} deep inside one another", limits.depth());
    }

    private UnreadableYaml refused(int from, int to, Message found) {
        return new UnreadableYaml(Diagnostic.at(document.place(from, to), found));
    }
}
