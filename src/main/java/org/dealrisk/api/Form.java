package org.dealrisk.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.DealReader;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * One deal as somebody describes it: a text in YAML, or answers by the names of fields. Every name, word and
 * unit of a deal form is understood, and what is wrong is told by the evaluator, not here. Immutable.
 */
public final class Form {

    private static final String NAME = "deal";

    private final Source source;
    private final @Nullable YamlNode tree;

    private Form(Source source, @Nullable YamlNode tree) {
        this.source = source;
        this.tree = tree;
    }

    /** The deal that a text in YAML describes; a text with several deals is a fault. */
    public static Form yaml(String text) {
        return new Form(Source.of(NAME, text), null);
    }

    /**
     * The deal that answers describe.
     *
     * @param answers by the name or path of a field: texts, numbers, booleans, dates, lists and maps of these as in
     *     the YAML of a form; a null says that nobody knows
     */
    public static Form of(Map<String, ?> answers) {
        Source source = Source.of(NAME, "");
        return new Form(source, node(answers, new Place(source, Span.onLine(1, 1, 0))));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** @param currency of a deal that names none */
    Parsed<Deal> read(@Nullable String currency) {
        DealReader reader =
                currency == null ? DealReader.create() : DealReader.create().withStandardCurrency(currency);
        if (tree != null) {
            return reader.read(tree);
        }
        List<Parsed<Deal>> deals = reader.read(source);
        return deals.size() == 1
                ? deals.get(0)
                : Parsed.failed(List.of(
                        Diagnostic.of(NAME, "the text has " + deals.size() + " deals; expected one, without ---")));
    }

    private static YamlNode node(@Nullable Object value, Place place) {
        if (value instanceof Map<?, ?> map) {
            List<YamlMapping.Entry> entries = new ArrayList<>();
            map.forEach((key, item) ->
                    entries.add(new YamlMapping.Entry(scalar(String.valueOf(key), place), node(item, place))));
            return new YamlMapping(entries, false, place);
        }
        if (value instanceof Collection<?> list) {
            return new YamlSequence(list.stream().map(item -> node(item, place)).toList(), false, place);
        }
        return scalar(value == null ? "" : value.toString(), place);
    }

    private static YamlScalar scalar(String text, Place place) {
        return new YamlScalar(text, YamlScalar.Style.DOUBLE_QUOTED, place);
    }

    /** Gathers the answers of a form. Not thread-safe. */
    public static final class Builder {

        private final Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        private final List<String> clauses = new ArrayList<>();

        private Builder() {}

        /** Answers a field; null says that nobody knows. A later answer wins. */
        public Builder answer(Field field, @Nullable Object value) {
            answers.put(field.path(), value);
            return this;
        }

        /** Adds the words of a clause. */
        public Builder clause(String text) {
            clauses.add(text);
            return this;
        }

        public Form build() {
            Map<String, @Nullable Object> all = new LinkedHashMap<>(answers);
            if (!clauses.isEmpty()) {
                all.put(Field.CLAUSE_LIST.path(), List.copyOf(clauses));
            }
            return of(all);
        }
    }
}
