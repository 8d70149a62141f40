package org.dealrisk.counter;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.clause.PartyOrder;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Value;
import org.dealrisk.text.Texts;
import org.dealrisk.unit.PrintedNumbers;

/**
 * Words for changes, ready to paste into a contract: {@code counter/<tag>.properties}, every language with
 * the same keys. A change that has no words is not offered. Not thread-safe.
 */
public final class Wordings {

    private static final String ZERO = ".zero";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-2])}");

    private static final Pattern PARTY = Pattern.compile("[甲乙](?=方)");

    /** A reference that says by itself what it is: 第二條, Article 4. */
    private static final Pattern NAMED = Pattern.compile("^(?:第|附|[A-Za-z]{4})");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Paper, Properties> texts = new EnumMap<>(Paper.class);

    /** The words that come with the tool; each language is read when it is first asked for. */
    public static Wordings builtin() {
        return new Wordings();
    }

    /** Whether there are words for a term with this value. */
    boolean has(Field field, Value value) {
        return field.kind() != FieldKind.WORDS
                && find(Paper.EN, key(field, value)).isPresent();
    }

    /**
     * What to write into the contract.
     *
     * @param after the deal with the change made, its clauses joined
     */
    public String of(Change change, Deal after, Paper paper) {
        if (change instanceof Change.Strike strike) {
            return strike(strike.clause(), paper);
        }
        Change.Move move = (Change.Move) change;
        String words = say(
                paper,
                keyIn(move, after),
                number(move, after, paper),
                unit(after, paper),
                companion(move, after, paper));
        return PartyOrder.isTurned(after) ? turned(words) : words;
    }

    /** The texts call the client 甲方; where the contract calls us so, their words would bind the wrong party. */
    private static String turned(String words) {
        return PARTY.matcher(words).replaceAll(party -> party.group().equals("甲") ? "乙" : "甲");
    }

    private String strike(ReadClause clause, Paper paper) {
        String words = clause.clause().text().strip();
        String told = words.isEmpty()
                ? String.join(
                        ", ", clause.types().stream().map(ClauseType::label).toList())
                : words;
        Optional<String> ref = clause.clause().ref();
        return ref.map(number -> say(paper, NAMED.matcher(number).find() ? "strike.named" : "strike", number, told))
                .orElseGet(() -> say(paper, "strike.unnumbered", "", told));
    }

    /** A number that is promised is guaranteed, or it is not; the words have to say which. */
    private String keyIn(Change.Move move, Deal after) {
        String key = key(move.field(), move.value());
        if (move.field() == Field.PROMISED_LEADS) {
            String strength = after.isWord(Field.COMMITMENT, "guaranteed") ? ".guaranteed" : ".estimate";
            boolean stated = after.isWord(Field.COMMITMENT, "guaranteed") || after.isWord(Field.COMMITMENT, "estimate");
            return stated ? key + strength : key;
        }
        if (move.value().equals(Terms.ONE_FEE)) {
            return key + ".fee";
        }
        boolean isZero = move.value() instanceof Value.Quantity quantity
                && quantity.amount().signum() == 0;
        return isZero && find(Paper.EN, key + ZERO).isPresent() ? key + ZERO : key;
    }

    private static String key(Field field, Value value) {
        if (value instanceof Value.Word word) {
            return field.path() + "." + word.word();
        }
        return value instanceof Value.Flag flag ? field.path() + (flag.yes() ? ".yes" : ".no") : field.path();
    }

    /** The number in the words: that of the term, or of the one that goes with it. */
    private String number(Change.Move move, Deal after, Paper paper) {
        Optional<Map.Entry<Field, Value>> own = numeric(move, move.field());
        return own.or(() -> move.to().keySet().stream()
                        .sorted()
                        .flatMap(field -> numeric(move, field).stream())
                        .findFirst())
                .map(entry -> number(entry.getKey(), entry.getValue(), after, paper))
                .orElse("");
    }

    /** The number of a term that goes with a number; empty when there is none. */
    private String companion(Change.Move move, Deal after, Paper paper) {
        return move.to().keySet().stream()
                .filter(field -> field != move.field())
                .sorted()
                .flatMap(field -> numeric(move, field).stream())
                .map(entry -> number(entry.getKey(), entry.getValue(), after, paper))
                .findFirst()
                .orElse("");
    }

    private static Optional<Map.Entry<Field, Value>> numeric(Change.Move move, Field field) {
        return Optional.ofNullable(move.to().get(field))
                .filter(value -> value instanceof Value.Quantity || value instanceof Value.TimesFee)
                .map(value -> Map.entry(field, value));
    }

    private String number(Field field, Value value, Deal after, Paper paper) {
        if (value instanceof Value.TimesFee times) {
            return PrintedNumbers.amount(times.multiple().multiply(HUNDRED)) + "%";
        }
        BigDecimal amount = ((Value.Quantity) value).amount();
        return switch (field.kind()) {
            case MONEY -> money(PrintedNumbers.money(amount), after, paper);
            case PERCENT -> PrintedNumbers.amount(amount) + "%";
            default -> PrintedNumbers.amount(amount);
        };
    }

    private String money(String amount, Deal deal, Paper paper) {
        Optional<String> currency = deal.text(Field.CURRENCY_CODE);
        return currency.map(code ->
                        say(paper, find(paper, "money." + code).isPresent() ? "money." + code : "money", code, amount))
                .orElse(amount);
    }

    private String unit(Deal deal, Paper paper) {
        String key = "unit." + deal.text(Field.PROMISE_UNIT).orElse("lead");
        return find(paper, key).orElseGet(() -> say(paper, "unit.unit"));
    }

    private String say(Paper paper, String key, String... arguments) {
        String text = find(paper, key).orElseThrow(() -> new IllegalStateException("no words for " + key));
        // One pass, so that braces in what is put in stay as they are.
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(number < arguments.length ? arguments[number] : "");
        });
    }

    Optional<String> find(Paper paper, String key) {
        return Optional.ofNullable(texts.computeIfAbsent(paper, Wordings::read).getProperty(key));
    }

    private static Properties read(Paper paper) {
        return Texts.read("/org/dealrisk/counter/" + paper.tag() + ".properties");
    }
}
