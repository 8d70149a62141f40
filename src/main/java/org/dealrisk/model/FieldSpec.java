package org.dealrisk.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one row of the catalog in {@link Field}. Mutable while the row is written, then only read. */
final class FieldSpec {

    final String path;
    final FieldKind kind;
    /** The characters in the spellings of words that are written in Traditional Chinese only. */
    private static final String TRADITIONAL =
            "來個傳僅價內動務問單團執對庫廣戶換擊時業標權決沒滿為無營爭獎現產發簽約紹線續罰職舊補裝製觀計訴詢話諾證議讓貨責費購贈轉過" + "達違選長門開間闆隊雙離頁預題額體點";

    final List<String> aliases = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    final Map<String, String> wordAliases = new LinkedHashMap<>();
    final Map<String, String> chinese = new LinkedHashMap<>();
    final Map<String, String> simplified = new LinkedHashMap<>();
    Handling handling = Handling.FACT;
    Direction direction = Direction.NONE;
    boolean mustKnow;
    boolean confidential;
    boolean signed;
    boolean mayExceedHundred;
    boolean mayBeFraction;
    Optional<Value> standard = Optional.empty();
    Optional<Value> benign = Optional.empty();
    Optional<Value> adverse = Optional.empty();

    private FieldSpec(String path, FieldKind kind) {
        this.path = path;
        this.kind = kind;
    }

    static FieldSpec field(String path, FieldKind kind) {
        return new FieldSpec(path, kind);
    }

    /**
     * A field that holds one word; each row is the word, then its other spellings, split by {@code |},
     * the Traditional Chinese one first.
     */
    static FieldSpec word(String path, String... words) {
        return new FieldSpec(path, FieldKind.WORD).words(words);
    }

    FieldSpec words(String... rows) {
        for (String row : rows) {
            String[] spellings = row.split("\\|", -1);
            words.add(spellings[0]);
            chinese.put(spellings[0], spellings[Math.min(1, spellings.length - 1)]);
            simplified.put(spellings[0], simplified(spellings));
            for (String spelling : spellings) {
                wordAliases.put(spelling, spellings[0]);
            }
        }
        return this;
    }

    /** The second spelling if it is Simplified Chinese too, else the first behind it that is. */
    private static String simplified(String... spellings) {
        for (int i = 1; i < spellings.length; i++) {
            if (!hasTraditional(spellings[i])) {
                return spellings[i];
            }
        }
        return spellings[spellings.length - 1];
    }

    private static boolean hasTraditional(String spelling) {
        for (int i = 0; i < spelling.length(); i++) {
            if (TRADITIONAL.indexOf(spelling.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    FieldSpec alias(String... names) {
        aliases.addAll(List.of(names));
        return this;
    }

    FieldSpec lever() {
        handling = Handling.LEVER;
        return this;
    }

    FieldSpec ownAction() {
        handling = Handling.OWN_ACTION;
        return this;
    }

    FieldSpec mustKnow() {
        mustKnow = true;
        return this;
    }

    /** Our own cost: left out of reports made with {@code --hide-cost}. */
    FieldSpec confidential() {
        confidential = true;
        return this;
    }

    /** A negative number is legal. */
    FieldSpec signed() {
        signed = true;
        return this;
    }

    FieldSpec mayExceedHundred() {
        mayExceedHundred = true;
        return this;
    }

    /** A percentage that is ordinarily below one. */
    FieldSpec mayBeFraction() {
        mayBeFraction = true;
        return this;
    }

    /** What holds when nothing is known. */
    FieldSpec standard(String number) {
        standard = Optional.of(new Value.Quantity(new BigDecimal(number)));
        return this;
    }

    FieldSpec standard(Value value) {
        standard = Optional.of(value);
        return this;
    }

    /** A higher number is worse for us; percentages and days get the ends 0 and 100 or 365. */
    FieldSpec higherIsWorse() {
        direction = Direction.HIGHER_IS_WORSE;
        return numericEnds(false);
    }

    FieldSpec lowerIsWorse() {
        direction = Direction.LOWER_IS_WORSE;
        return numericEnds(true);
    }

    FieldSpec yesIsWorse() {
        direction = Direction.HIGHER_IS_WORSE;
        return ends(new Value.Flag(false), new Value.Flag(true));
    }

    FieldSpec noIsWorse() {
        direction = Direction.LOWER_IS_WORSE;
        return ends(new Value.Flag(true), new Value.Flag(false));
    }

    /** The words were listed in order of harm, the best first. */
    FieldSpec inOrderOfHarm() {
        direction = Direction.LATER_IS_WORSE;
        return ends(new Value.Word(words.get(0)), new Value.Word(words.get(words.size() - 1)));
    }

    /** The more of the words, the worse. */
    FieldSpec moreIsWorse() {
        direction = Direction.HIGHER_IS_WORSE;
        return ends(new Value.Words(List.of()), new Value.Words(words));
    }

    FieldSpec ends(Value best, Value worst) {
        benign = Optional.of(best);
        adverse = Optional.of(worst);
        return this;
    }

    private FieldSpec numericEnds(boolean lowIsWorst) {
        if (kind != FieldKind.PERCENT && kind != FieldKind.DAYS) {
            return this;
        }
        Value low = new Value.Quantity(BigDecimal.ZERO);
        Value high = new Value.Quantity(new BigDecimal(kind == FieldKind.DAYS ? "365" : "100"));
        return lowIsWorst ? ends(high, low) : ends(low, high);
    }
}
