package org.dealrisk.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.text.Language;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlScalar;

/** Reads what a rule says, in every language it has. */
final class TextsReader {

    static final List<String> KEYS = List.of("title", "message", "why", "ask", "notes");

    private static final List<String> OF_ITEMS =
            List.of(Item.IT, PrintedValues.IT_VALUE, PrintedValues.IT_WRITTEN, PrintedValues.ITEMS);

    private final DealVocabulary vocabulary;
    private final Set<String> own;
    private final PackFaults faults;

    TextsReader(DealVocabulary vocabulary, Set<String> lets, boolean aboutFields, PackFaults faults) {
        this.vocabulary = vocabulary;
        this.own = new TreeSet<>(lets);
        this.own.add(PrintedValues.CONFLICTS);
        if (aboutFields) {
            this.own.addAll(OF_ITEMS);
        }
        this.faults = faults;
    }

    /** A reader of the texts that take the place of those of a rule. */
    static TextsReader of(Rule rule, PackFaults faults) {
        DealVocabulary vocabulary = DealVocabulary.of(rule.parameters(), rule.derived());
        return new TextsReader(vocabulary, rule.lets().keySet(), !rule.items().isEmpty(), faults);
    }

    /** The texts by language; a language that the rule lacks is a fault. */
    Map<Language, RuleTexts> read(PackMapping rule, Set<Language> languages) {
        Map<Language, RuleTexts> texts = new EnumMap<>(Language.class);
        Optional<PackMapping> mapping =
                rule.node("texts").flatMap(node -> PackMapping.of(node, "texts", Language.tags(), faults));
        mapping.ifPresent(written -> written.entries()
                .forEach(entry -> Language.ofTag(entry.name())
                        .ifPresent(language -> PackMapping.of(entry.value(), "texts", KEYS, faults)
                                .ifPresent(found -> texts.put(language, texts(found))))));
        Place place = rule.entry("texts").map(entry -> entry.key().place()).orElse(rule.place());
        for (Language language : languages) {
            if (mapping.isEmpty() || mapping.get().node(language.tag()).isEmpty()) {
                faults.add(
                        place,
                        "the rule has no texts in " + language.tag() + ", a language of its pack",
                        "write texts: {" + language.tag() + ": {title: ..., message: ..., why: ..., ask: ...}}");
            }
        }
        return texts;
    }

    /** The texts of a rule with those changed that the mapping has; without any before, all must be there. */
    RuleTexts changed(PackMapping change, Optional<RuleTexts> before) {
        if (before.isEmpty()) {
            return texts(change);
        }
        RuleTexts old = before.get();
        Map<Field, Template> notes = new EnumMap<>(Field.class);
        notes.putAll(old.notes());
        notes.putAll(notes(change));
        return new RuleTexts(
                change.scalar("title").map(TextsReader::stripped).orElse(old.title()),
                change.scalar("message").map(this::template).orElse(old.message()),
                change.scalar("why").map(TextsReader::stripped).orElse(old.why()),
                change.scalar("ask").map(TextsReader::stripped).orElse(old.ask()),
                notes);
    }

    private static String stripped(YamlScalar scalar) {
        return scalar.text().strip();
    }

    private RuleTexts texts(PackMapping mapping) {
        return new RuleTexts(
                mapping.requiredText("title"),
                mapping.required("message").map(this::template).orElse(Template.parse("")),
                mapping.requiredText("why"),
                mapping.requiredText("ask"),
                notes(mapping));
    }

    private Map<Field, Template> notes(PackMapping mapping) {
        Map<Field, Template> notes = new EnumMap<>(Field.class);
        mapping.node("notes")
                .flatMap(node -> PackMapping.open(node, "notes", faults))
                .ifPresent(open -> open.entries().forEach(entry -> note(entry, notes)));
        return notes;
    }

    private void note(YamlMapping.Entry entry, Map<Field, Template> notes) {
        Optional<Field> field = Fields.ofPath(entry.name());
        if (field.isEmpty()) {
            faults.addUnknown(entry.key().place(), "the field", entry.name(), Fields.paths());
        } else if (entry.value() instanceof YamlScalar scalar) {
            notes.put(field.get(), template(scalar));
        } else {
            faults.add(entry.value().place(), "a note should be a text; put quotes round it");
        }
    }

    private Template template(YamlScalar scalar) {
        try {
            Template template = Template.parse(scalar.text().strip());
            template.requests().forEach(request -> check(request, scalar));
            return template;
        } catch (IllegalArgumentException e) {
            faults.add(scalar.place(), String.valueOf(e.getMessage()));
            return Template.parse("");
        }
    }

    private void check(Template.Request request, YamlScalar scalar) {
        if (!own.contains(request.name()) && vocabulary.typeOf(request.name()).isEmpty()) {
            Set<String> printable = new TreeSet<>(vocabulary.names());
            printable.addAll(own);
            faults.addUnknown(scalar.place(), "the name in braces", request.name(), printable);
        }
        request.form()
                .filter(form -> !PrintedValues.FORMS.contains(form))
                .ifPresent(form -> faults.addUnknown(scalar.place(), "the form", form, PrintedValues.FORMS));
    }
}
