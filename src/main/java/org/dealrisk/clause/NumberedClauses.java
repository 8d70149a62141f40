package org.dealrisk.clause;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.NumberScanner;
import org.dealrisk.unit.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses that are written like clauses before, but for their number: a template is filled in with another one
 * for every deal. What a shape of texts says is learned from two that agree, in which every value either is the same,
 * or is the number, or is the share that the number has of the fee. Holds so many shapes at most, and forgets all of
 * them when there are more. Thread-safe.
 */
final class NumberedClauses {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final ConcurrentHashMap<Shape, Learned> learned = new ConcurrentHashMap<>();

    /** What a number is beside the fee: a sum that is more than the whole price is read otherwise than a part of it. */
    private enum Size {
        PART_OF_FEE,
        ABOVE_FEE,
        NO_FEE;

        /** Empty where that is not sure, or where a sum and its percentage cannot be told apart. */
        static Optional<Size> of(BigDecimal number, Answers answers) {
            BigDecimal fee = answers.fee();
            if (fee == null) {
                return answers.isSureOfFee() ? Optional.of(NO_FEE) : Optional.empty();
            }
            if (fee.signum() <= 0 || fee.compareTo(HUNDRED) == 0) {
                return Optional.empty();
            }
            return Optional.of(fee.compareTo(number) >= 0 ? PART_OF_FEE : ABOVE_FEE);
        }
    }

    /** Texts that differ in the digits of a number alone, in deals of which the same can be said. */
    private record Shape(RememberedKey text, Size size) {}

    /** How a value follows from the number. */
    private enum Rule {
        NUMBER,
        PERCENT_OF_FEE;

        /** @param fee above 0 where the rule asks for it */
        BigDecimal value(BigDecimal number, BigDecimal fee) {
            return this == NUMBER ? number : number.multiply(HUNDRED).divide(fee, MathContext.DECIMAL64);
        }
    }

    /**
     * What texts of a shape say.
     *
     * @param read of the one that taught it
     * @param told what else it depends on than the fee
     * @param rules of the fields whose value follows from the number
     * @param sum whether the number is a sum that is held against the fee
     * @param sure whether another text taught the same
     */
    private record Learned(
            ReadClause read, BigDecimal number, List<Told> told, Map<Field, Rule> rules, boolean sum, boolean sure) {

        boolean agrees(Learned other) {
            return number.compareTo(other.number) != 0
                    && sum == other.sum
                    && told.equals(other.told)
                    && rules.equals(other.rules)
                    && read.types().equals(other.read.types())
                    && read.bearings().equals(other.read.bearings())
                    && read.reading() == other.read.reading()
                    && read.found().equals(other.read.found())
                    && saysSame(other);
        }

        private boolean saysSame(Learned other) {
            Map<Field, Said> theirs = other.read.said();
            return read.said().keySet().equals(theirs.keySet())
                    && read.said().entrySet().stream()
                            .allMatch(entry -> isSame(entry.getKey(), entry.getValue(), theirs.get(entry.getKey())));
        }

        private boolean isSame(Field field, Said said, @Nullable Said other) {
            return other != null
                    && said.words().equals(other.words())
                    && said.number().equals(other.number())
                    && (rules.containsKey(field) || said.value().equals(other.value()));
        }
    }

    /** What the clause says, which has such a text; null when nothing is known of its shape, or that is not enough. */
    @Nullable
    ReadClause read(NumberedText text, RememberedKey shape, Clause clause, int number, Answers answers) {
        Optional<Size> size = Size.of(text.number(), answers);
        Learned known = size.isEmpty() ? null : learned.get(new Shape(shape, size.get()));
        if (known == null || !known.sure || !answers.areSame(known.told)) {
            return null;
        }
        BigDecimal fee = feeOr(BigDecimal.ONE, answers);
        Map<Field, Said> said = new HashMap<>(known.read.said());
        known.rules.forEach((field, rule) -> said.computeIfPresent(
                field,
                (same, before) ->
                        new Said(new Value.Quantity(rule.value(text.number(), fee)), before.words(), before.number())));
        ReadClause read = known.read;
        return new ReadClause(
                number, clause, read.types(), read.bearings(), said, read.reading(), read.found(), Optional.empty());
    }

    private static BigDecimal feeOr(BigDecimal other, Answers answers) {
        BigDecimal fee = answers.fee();
        return fee == null ? other : fee;
    }

    /**
     * Learns from a clause that was read.
     *
     * @param asked the fields of the deal that reading it may have looked at
     */
    void learn(NumberedText text, RememberedKey shape, ReadClause read, Deal deal, Set<Field> asked) {
        Optional<Quantity> only = only(text, read.clause().text());
        if (only.isEmpty() || read.sure().isPresent()) {
            return;
        }
        Answers answers = Answers.of(deal);
        boolean sum = only.get().measure() == Measure.MONEY && asked.contains(Field.FEE);
        Optional<Size> size = Size.of(text.number(), answers).filter(known -> isAlike(known, sum, read));
        if (size.isEmpty() || sum && asked.contains(Field.PROMISED_LEADS) && !hasSeveralUnits(deal)) {
            return;
        }
        boolean share = sum && size.get() != Size.NO_FEE;
        Optional<Map<Field, Rule>> rules = rules(text, read.said(), feeOr(BigDecimal.ONE, answers), share);
        List<Told> told = Told.all(
                deal,
                asked.stream()
                        .filter(field -> !RememberingReader.BESIDE_SUMS.contains(field))
                        .toList());
        rules.map(found -> new Learned(read, text.number(), told, found, sum, false))
                .ifPresent(now -> learn(new Shape(shape, size.get()), now));
    }

    /** Whether all numbers of a size are read alike: a limit at so many times the fee is held against a sum above it. */
    private static boolean isAlike(Size size, boolean sum, ReadClause read) {
        return !sum || size == Size.PART_OF_FEE || !read.said().containsKey(Field.LIABILITY_LIMIT);
    }

    /** Whether what is charged for each unit comes to another share of the fee than what is charged once. */
    private static boolean hasSeveralUnits(Deal deal) {
        return deal.value(Field.PROMISED_LEADS).orElse(null) instanceof Value.Quantity units
                && units.amount().compareTo(BigDecimal.ONE) != 0;
    }

    private void learn(Shape shape, Learned now) {
        Learned before = learned.get(shape);
        if (before != null && before.sure) {
            // It holds in other deals, and most are alike.
            return;
        }
        boolean sure = before != null && before.agrees(now);
        if (learned.size() >= RepeatedTexts.MOST) {
            learned.clear();
        }
        learned.put(shape, new Learned(now.read, now.number, now.told, now.rules, now.sum, sure));
    }

    /** The number, where it is the only one in the text, in figures or in words, and is what its digits come to. */
    private static Optional<Quantity> only(NumberedText text, String whole) {
        List<Quantity> all = NumberScanner.of(whole).all();
        return Optional.of(all)
                .filter(numbers -> numbers.size() == 1)
                .map(numbers -> numbers.get(0))
                .filter(number -> number.upper().isEmpty() && number.value().compareTo(text.number()) == 0);
    }

    /** By field, how what is said follows from the number; empty where one value does in another way. */
    private static Optional<Map<Field, Rule>> rules(
            NumberedText text, Map<Field, Said> said, BigDecimal fee, boolean share) {
        Map<Field, Rule> rules = new EnumMap<>(Field.class);
        for (Map.Entry<Field, Said> entry : said.entrySet()) {
            boolean fromNumber =
                    entry.getValue().number().filter(text.digits()::overlaps).isPresent();
            if (fromNumber && entry.getValue().value() instanceof Value.Quantity quantity) {
                Optional<Rule> rule = rule(text.number(), fee, share, quantity.amount());
                if (rule.isEmpty()) {
                    return Optional.empty();
                }
                rules.put(entry.getKey(), rule.get());
            }
        }
        return Optional.of(rules);
    }

    private static Optional<Rule> rule(BigDecimal number, BigDecimal fee, boolean share, BigDecimal value) {
        return Stream.of(Rule.values())
                .filter(rule -> rule == Rule.NUMBER || share)
                .filter(rule -> isSame(rule.value(number, fee), value))
                .findFirst();
    }

    /** Whether two numbers are printed alike, too. */
    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0 && one.scale() == other.scale();
    }
}
