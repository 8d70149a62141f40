package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.NumberScanner;

/**
 * A clause and what was understood of it.
 *
 * @param number its number in the deal's list, from 0
 * @param types what it commits to; empty for a harmless one and for one that was not understood
 * @param bearings whom each type binds and favours, where its words tell
 * @param said the values it gives to fields, and in which words
 * @param found the types in its words, those that it denies among them
 * @param sure the clause as it reads without the types that it has with little confidence; empty when it
 *     has none such
 */
public record ReadClause(
        int number,
        Clause clause,
        List<ClauseType> types,
        Map<ClauseType, Bearing> bearings,
        Map<Field, Said> said,
        Reading reading,
        List<Found> found,
        Optional<ReadClause> sure) {

    public ReadClause {
        types = List.copyOf(types);
        bearings = Map.copyOf(bearings);
        said = Map.copyOf(said);
        found = List.copyOf(found);
    }

    /** The same clause with the reading that is left of it without doubtful types. */
    ReadClause withSure(ReadClause other) {
        // A clause in doubt is not one that nobody understood.
        ReadClause left = new ReadClause(
                number, clause, other.types, other.bearings, other.said, reading, other.found, Optional.empty());
        return new ReadClause(number, clause, types, bearings, said, reading, found, Optional.of(left));
    }

    /** The values it gives to fields. */
    public Map<Field, Value> says() {
        Map<Field, Value> says = new EnumMap<>(Field.class);
        said.forEach((field, told) -> says.put(field, told.value()));
        return says;
    }

    /** Whether it only expects a range in which a value lies: "between 500 and 700" says nothing against 600. */
    public boolean expectsAround(Field field, Value value) {
        Said told = said.get(field);
        return field == Field.PROMISED_LEADS
                && told != null
                && told.number().isPresent()
                && carries(ClauseType.ESTIMATE_ONLY)
                && !carries(ClauseType.GUARANTEE_OUTCOME)
                && value instanceof Value.Quantity number
                && isInRange(number.amount(), told.number().get());
    }

    private boolean isInRange(BigDecimal number, Stretch words) {
        String range = clause.text().substring(words.start(), words.end());
        return NumberScanner.of(range).all().stream()
                .anyMatch(found -> found.value().compareTo(number) <= 0
                        && found.upper()
                                .filter(upper -> number.compareTo(upper) <= 0)
                                .isPresent());
    }

    /** Where it says something about a field; the whole clause for a field that it does not speak of. */
    public Place placeOf(Field field) {
        Said told = said.get(field);
        return told == null ? clause.place() : placeOf(told.words());
    }

    /** Where it commits to a type; the whole clause where that cannot be told. */
    public Place placeOf(ClauseType type) {
        return found.stream()
                .filter(one -> one.type() == type && !one.denied())
                .findFirst()
                .map(one -> placeOf(one.words()))
                .orElse(clause.place());
    }

    /** Of every type, whether held or denied, the find that is surest; of several the first. */
    public List<Found> surest() {
        Map<ClauseType, Found> surest = new EnumMap<>(ClauseType.class);
        found.forEach(one -> surest.merge(
                one.type(), one, (kept, next) -> next.confidence().compareTo(kept.confidence()) > 0 ? next : kept));
        return List.copyOf(surest.values());
    }

    /** How sure it is that it commits to a type; high where a person says so. */
    public Confidence confidence(ClauseType type) {
        boolean read = false;
        Confidence best = Confidence.LOW;
        for (Found one : found) {
            if (one.type() == type && !one.denied()) {
                read = true;
                best = one.confidence().compareTo(best) > 0 ? one.confidence() : best;
            }
        }
        return read && reading != Reading.BY_HAND ? best : Confidence.HIGH;
    }

    /** The confidence of the type that is least sure; empty for a clause that commits to nothing. */
    public Optional<Confidence> leastConfidence() {
        return types.stream().map(this::confidence).min(Comparator.naturalOrder());
    }

    /** Whether it commits to nothing and says so: "we do not guarantee any number". */
    public boolean onlyDenies() {
        return types.isEmpty() && found.stream().anyMatch(Found::denied);
    }

    /** The place of words of its text. */
    public Place placeOf(Stretch words) {
        boolean whole = words.start() == 0 && words.end() == clause.text().length();
        return whole ? clause.place() : clause.placeOf(words.start(), words.end());
    }

    /** The same clause at another place in the list. */
    public ReadClause withNumber(int other) {
        return new ReadClause(
                other, clause, types, bearings, said, reading, found, sure.map(left -> left.withNumber(other)));
    }

    /** What was understood, of the same words in another clause. */
    ReadClause of(Clause other, int itsNumber) {
        return new ReadClause(
                itsNumber, other, types, bearings, said, reading, found, sure.map(left -> left.of(other, itsNumber)));
    }

    /** Whether somebody, or something, has told what it means. */
    public boolean understood() {
        return reading.isUnderstood();
    }

    /** Whom a type binds and favours; {@link Bearing#UNKNOWN} where the words do not tell. */
    public Bearing bearing(ClauseType type) {
        return bearings.getOrDefault(type, Bearing.UNKNOWN);
    }

    public boolean carries(ClauseType type) {
        return types.contains(type);
    }
}
