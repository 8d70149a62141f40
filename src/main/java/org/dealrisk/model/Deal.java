package org.dealrisk.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dealrisk.diag.Place;

/**
 * One deal as it was written down: an answer for every field of the catalog, the clauses, texts and
 * waivers. Immutable and thread-safe.
 */
public final class Deal {

    private final Address address;
    private final Map<Field, Answer> answers;
    private final Answer silence;
    private final List<Clause> clauses;
    private final List<TextSample> texts;
    private final List<Waiver> waivers;
    private final List<FutureOrder> futureOrders;
    private final List<Remark> remarks;

    private Deal(Builder builder) {
        this.address = builder.address;
        this.answers = builder.shared();
        this.silence = builder.silence;
        this.clauses = List.copyOf(builder.clauses);
        this.texts = List.copyOf(builder.texts);
        this.waivers = List.copyOf(builder.waivers);
        this.futureOrders = List.copyOf(builder.futureOrders);
        this.remarks = List.copyOf(builder.remarks);
    }

    /** Where a deal stands: the document in its source, and the row when the source is a table. */
    public record Address(Place place, int document, OptionalInt row) {

        public String source() {
            return place.source().name();
        }
    }

    public static Builder builder(Address address) {
        return new Builder(address);
    }

    /** A builder that starts from this deal. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    public Address address() {
        return address;
    }

    /** What the form says about the field. */
    public Answer answer(Field field) {
        return answers.getOrDefault(field, silence);
    }

    /** The fields of which the form says anything, if only that they are unknown. */
    public Set<Field> answered() {
        return Collections.unmodifiableSet(answers.keySet());
    }

    /** Whether the form says something of these fields only, or of some of them. */
    public boolean answersNoneBut(Set<Field> fields) {
        // By counting, as going over the answers of a form looks at every field that there is.
        int count = 0;
        for (Field field : fields) {
            count += answers.containsKey(field) ? 1 : 0;
        }
        return count == answers.size();
    }

    /** What a field without an answer means. */
    public Answer silence() {
        return silence;
    }

    /** What holds for the field: what the form says, else the catalog's standard value. */
    public Optional<Value> value(Field field) {
        return answer(field) instanceof Answer.Known known ? Optional.of(known.value()) : field.standard();
    }

    /** The text of a field that holds text, a word or a currency. */
    public Optional<String> text(Field field) {
        Optional<Value> value = value(field);
        if (value.isPresent() && value.get() instanceof Value.Word word) {
            return Optional.of(word.word());
        }
        return value.isPresent() && value.get() instanceof Value.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    /** Whether a yes-or-no field is known to be yes. */
    public boolean isYes(Field field) {
        return value(field).orElse(null) instanceof Value.Flag flag && flag.yes();
    }

    /** Whether a field is known to hold this word. */
    public boolean isWord(Field field, String word) {
        return value(field).orElse(null) instanceof Value.Word found
                && found.word().equals(word);
    }

    public List<Clause> clauses() {
        return clauses;
    }

    public List<TextSample> texts() {
        return texts;
    }

    public List<Waiver> waivers() {
        return waivers;
    }

    public List<FutureOrder> futureOrders() {
        return futureOrders;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    /** The same deal with another answer for one field. */
    public Deal with(Field field, Answer answer) {
        return toBuilder().answer(field, answer).build();
    }

    /** Gathers what a document says. Not thread-safe. */
    public static final class Builder {

        private final Address address;
        private Map<Field, Answer> answers;
        /** Whether a deal has these answers, which are then copied before they change. */
        private boolean shared;

        private Answer silence = Answer.notFilledIn();
        private List<Clause> clauses = List.of();
        private List<TextSample> texts = List.of();
        private List<Waiver> waivers = List.of();
        private List<FutureOrder> futureOrders = List.of();
        private List<Remark> remarks = List.of();

        private Builder(Address address) {
            this.address = address;
            this.answers = new EnumMap<>(Field.class);
        }

        private Builder(Deal deal) {
            this.address = deal.address;
            this.answers = deal.answers;
            this.shared = true;
            this.silence = deal.silence;
            this.clauses = deal.clauses;
            this.texts = deal.texts;
            this.waivers = deal.waivers;
            this.futureOrders = deal.futureOrders;
            this.remarks = deal.remarks;
        }

        public Builder answer(Field field, Answer answer) {
            if (shared) {
                answers = new EnumMap<>(answers);
                shared = false;
            }
            answers.put(field, answer);
            return this;
        }

        /** What a field without an answer means: not filled in on a form, not collected in a table. */
        public Builder silence(Answer answer) {
            this.silence = answer;
            return this;
        }

        public Builder clauses(List<Clause> list) {
            this.clauses = list;
            return this;
        }

        public Builder texts(List<TextSample> list) {
            this.texts = list;
            return this;
        }

        public Builder waivers(List<Waiver> list) {
            this.waivers = list;
            return this;
        }

        public Builder futureOrders(List<FutureOrder> list) {
            this.futureOrders = list;
            return this;
        }

        public Builder remarks(List<Remark> list) {
            this.remarks = list;
            return this;
        }

        public Deal build() {
            return new Deal(this);
        }

        private Map<Field, Answer> shared() {
            shared = true;
            return answers;
        }
    }
}
