package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;

/**
 * Reads answers that are given one by one beside a form, {@code fee=250000}, by the names, units and words
 * of a form. Each stands on a line of its own in a source of the name that is given. Thread-safe.
 */
public final class SupposedAnswers {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final String OPENS_YAML = "[{\"'";
    private static final Message EXAMPLE = Message.of("a field, = and a value, such as {0}", "fee=250000");

    private final Source source;
    private final Faults faults = new Faults();

    private SupposedAnswers(Source source) {
        this.source = source;
    }

    /**
     * The answers, as a form that has nothing else; or every fault.
     *
     * @param given each a field, an equals sign and a value
     * @param name what messages and places call the source
     * @param currency of the deal that they are for; amounts in another count as unknown, as they do in its form
     */
    public static Parsed<Deal> read(List<String> given, String name, Optional<String> currency) {
        List<String> lines = given.stream()
                .map(text -> CONTROL.matcher(text).replaceAll(" ").strip())
                .toList();
        return new SupposedAnswers(Source.of(name, String.join("\n", lines))).read(currency);
    }

    private Parsed<Deal> read(Optional<String> currency) {
        List<Entry> entries = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            entry(line).ifPresent(entries::add);
        }
        Place whole = new Place(source, Span.onLine(1, 1, 0));
        Deal.Address address = new Deal.Address(whole, 1, OptionalInt.empty());
        Optional<Entry> ground = currency.filter(code -> entries.stream().noneMatch(SupposedAnswers::isCurrency))
                .map(code -> new Entry(text(Field.CURRENCY_CODE.path(), whole), text(code, whole)));
        ground.ifPresent(entries::add);
        YamlMapping form = new YamlMapping(entries, false, whole);
        Parsed<Deal> answers =
                DealForm.read(form, address, faults.inOrder(), Optional.empty(), new Attachments(Optional.empty()));
        return new Parsed<>(
                answers.value()
                        .map(deal -> ground.isPresent() ? deal.with(Field.CURRENCY_CODE, Answer.notFilledIn()) : deal),
                answers.faults().stream().map(SupposedAnswers::forOne).toList());
    }

    private static boolean isCurrency(Entry entry) {
        return FormLevel.top()
                .field(Written.even(entry.name()))
                .filter(Field.CURRENCY_CODE.path()::equals)
                .isPresent();
    }

    private static YamlScalar text(String text, Place place) {
        return new YamlScalar(text, YamlScalar.Style.PLAIN, place);
    }

    /** A free note in place of an answer would help nobody. */
    private static Diagnostic forOne(Diagnostic fault) {
        return UnknownKey.NOTES.equals(fault.remedy()) ? fault.withoutHint() : fault;
    }

    private Optional<Entry> entry(int line) {
        String text = source.line(line);
        int equals = text.indexOf('=');
        if (equals < 1) {
            tell(line, Message.of("{0} is no answer; expected {1}", Written.quoted(text), EXAMPLE));
            return Optional.empty();
        }
        YamlScalar key = scalar(line, 0, equals);
        Optional<Message> refused = refused(Written.even(key.text()));
        refused.ifPresent(message -> tell(line, message));
        return refused.isPresent() ? Optional.empty() : value(line, equals + 1).map(value -> new Entry(key, value));
    }

    /** Why there is no answer to what a form has under this name; empty when there is, or there is no such name. */
    private static Optional<Message> refused(String name) {
        Optional<String> path = FormLevel.top().field(name);
        boolean list = path.filter(Field.CLAUSE_LIST.path()::equals).isPresent()
                || path.filter(Section.paths()::contains).isPresent();
        if (list) {
            return Optional.of(Message.of(
                    "{0} is a list and no single answer; change a copy of the deal, and compare the two with {1}",
                    name, "dealrisk diff"));
        }
        return KeyWalk.isNote(name)
                ? Optional.of(Message.of("{0} is a free note, which changes nothing; expected {1}", name, EXAMPLE))
                : Optional.empty();
    }

    /** A list or text in the marks of YAML is read as such; anything else is the text as it is. */
    private Optional<YamlNode> value(int line, int start) {
        String text = source.line(line).substring(start).strip();
        if (text.isEmpty() || OPENS_YAML.indexOf(text.charAt(0)) < 0) {
            return Optional.of(scalar(line, start, source.line(line).length()));
        }
        String blank = " ".repeat(source.line(line).codePointCount(0, start));
        Source padded = Source.of(
                source.name(), "\n".repeat(line - 1) + blank + source.line(line).substring(start));
        Parsed<YamlNode> yaml = YamlDocuments.read(padded, line, line);
        faults.addAll(yaml.faults());
        return yaml.value();
    }

    private YamlScalar scalar(int line, int start, int end) {
        String text = source.line(line);
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        String bare = text.substring(from, end).strip();
        Span span = Span.onLine(line, text.codePointCount(0, from) + 1, bare.codePointCount(0, bare.length()));
        YamlScalar.Style style = bare.isEmpty() ? YamlScalar.Style.ABSENT : YamlScalar.Style.PLAIN;
        return new YamlScalar(bare, style, new Place(source, span));
    }

    private void tell(int line, Message message) {
        Span span = Span.onLine(
                line, 1, source.line(line).codePointCount(0, source.line(line).length()));
        faults.addAll(List.of(Diagnostic.at(new Place(source, span), message)));
    }
}
