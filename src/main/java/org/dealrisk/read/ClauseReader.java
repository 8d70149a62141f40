package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Passage;
import org.dealrisk.document.Paragraph;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Clause.Author;
import org.dealrisk.model.Clause.Negotiable;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.Value;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlMapping.Entry;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;
import org.dealrisk.yaml.YamlTraps;

/** Reads the clauses of a deal: texts, or objects with a text and what is known about it. */
final class ClauseReader {

    private static final String FIELD = Field.CLAUSE_LIST.path();
    private static final List<String> KEYS = FormWords.CLAUSE_KEYS;

    private final ClauseParams params;
    private final Attachments attachments;
    private final Faults faults;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<TextSample> prose = new ArrayList<>();

    ClauseReader(FieldReader fields, Attachments attachments, Faults faults) {
        this.attachments = attachments;
        this.params = new ClauseParams(fields, faults);
        this.faults = faults;
    }

    /** The clauses read so far, in the order written. */
    List<Clause> clauses() {
        return clauses;
    }

    /** What files among the clauses say in our own words. */
    List<TextSample> prose() {
        return prose;
    }

    /** What the form says about its clauses; one clause is a list of one. */
    Answer read(YamlNode value) {
        if (value instanceof YamlScalar scalar && Written.of(scalar).isUnknown()) {
            return new Answer.Unknown(scalar.place());
        }
        if (value instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                item(clause(i + 1), list.items().get(i));
            }
        } else if (!(value instanceof YamlScalar scalar && Written.of(scalar).isNone())) {
            item(clause(1), value);
        }
        return Answer.known(new Value.ClauseList(clauses.size()), value.place());
    }

    private static Message clause(int number) {
        return Message.of("clause {0}", number);
    }

    private void item(Message name, YamlNode item) {
        if (item instanceof YamlMapping mapping) {
            object(name, mapping);
        } else if (item instanceof YamlScalar scalar && !Written.of(scalar).isUnknown()) {
            clauses.add(plain(scalar));
        } else {
            notClause(name, item);
        }
    }

    private void notClause(Message name, YamlNode item) {
        Optional<Diagnostic> trap = YamlTraps.notText(item);
        Message found = trap.map(fault -> Message.of("{0}: {1}", name, fault.found()))
                .orElseGet(() -> Message.of("{0} is {1}; expected the words of a clause", name, Shape.of(item)));
        Message hint = item instanceof YamlScalar
                ? Message.of("when nobody knows the clauses, write {0}", "clauses: unknown")
                : Message.of("put quotes round the whole text");
        faults.add(item.place(), FIELD, found, hint);
    }

    private void object(Message name, YamlMapping mapping) {
        if (isText(mapping)) {
            notClause(name, mapping);
            return;
        }
        FormObject object = FormObject.of(name, FIELD, mapping, KEYS, faults);
        if (object.value("file").isPresent()) {
            file(object);
            return;
        }
        Optional<Passage> text = object.passage("text");
        Optional<List<ClauseType>> types = object.value("type").flatMap(value -> ClauseTypes.read(name, value, faults));
        if (types.isEmpty()) {
            object.require("text", Message.of("the words in quotes"));
        }
        clauses.add(new Clause(
                text.orElseGet(() -> Passage.whole("", mapping.place())),
                types,
                author(object),
                negotiable(object),
                object.value("params")
                        .map(value -> params.read(name, value, types))
                        .orElse(Map.of()),
                ref(object)));
    }

    /** Reads a file of the deal's folder; what is said about it holds for each of its clauses. */
    private void file(FormObject object) {
        Message single = Message.of("give it to a clause of its own, with the words under text");
        object.refuseBeside("text", "file", Message.of("leave out one of the two"));
        object.refuseBeside("type", "file", single);
        object.refuseBeside("params", "file", single);
        Author author = author(object);
        List<Paragraph> paragraphs = attachments.paragraphs(object);
        clauses.addAll(DocumentClauses.of(paragraphs, author, negotiable(object), ref(object)));
        if (author == Author.US || author == Author.TEMPLATE) {
            prose.addAll(DocumentClauses.prose(paragraphs));
        }
    }

    private static Optional<String> ref(FormObject object) {
        return object.text("ref").map(written -> written.text().strip());
    }

    /** Whether it is a text with a colon in it, {@code - note: two sets}, or one in braces, and not an object. */
    private static boolean isText(YamlMapping mapping) {
        List<String> names =
                mapping.entries().stream().map(Entry::name).map(Written::even).toList();
        return !names.isEmpty()
                && names.stream().noneMatch(name -> KEYS.contains(name) || KeyWalk.isNote(name))
                && names.stream().allMatch(name -> Choice.nearest(name, KEYS).isEmpty());
    }

    /** A clause of which nothing is given but its words. */
    static Clause plain(YamlScalar text) {
        return new Clause(
                text.passage(), Optional.empty(), Author.UNKNOWN, Negotiable.UNKNOWN, Map.of(), Optional.empty());
    }

    static Author author(FormObject object) {
        return object.word("drafted_by", FormWords.AUTHOR_WORDS, FormWords.AUTHORS)
                .orElse(Author.UNKNOWN);
    }

    static Negotiable negotiable(FormObject object) {
        Optional<Written> written = object.text("negotiable");
        Optional<Value> flag = written.flatMap(WordReader::flag);
        if (written.isPresent() && flag.isEmpty()) {
            object.wrong("negotiable", written.get(), Optional.empty(), Message.of("yes, no or unknown"));
        }
        return flag.map(value -> ((Value.Flag) value).yes() ? Negotiable.YES : Negotiable.NO)
                .orElse(Negotiable.UNKNOWN);
    }
}
