package org.dealrisk.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.CurrencyCodes;

/** Reads words out of closed sets: the words of a field, yes and no, currencies. */
final class WordReader {

    private static final Map<String, Boolean> FLAGS = Map.ofEntries(
            Map.entry("yes", true),
            Map.entry("true", true),
            Map.entry("是", true),
            Map.entry("有", true),
            Map.entry("no", false),
            Map.entry("false", false),
            Map.entry("否", false),
            Map.entry("無", false),
            Map.entry("无", false),
            Map.entry("沒有", false),
            Map.entry("没有", false));

    /** How currencies are called that have only one meaning; NFKC, small letters. */
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("nt$", "TWD"),
            Map.entry("新台幣", "TWD"),
            Map.entry("新臺幣", "TWD"),
            Map.entry("新台币", "TWD"),
            Map.entry("台幣", "TWD"),
            Map.entry("臺幣", "TWD"),
            Map.entry("台币", "TWD"),
            Map.entry("人民幣", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("us$", "USD"),
            Map.entry("美金", "USD"),
            Map.entry("美元", "USD"),
            Map.entry("hk$", "HKD"),
            Map.entry("港幣", "HKD"),
            Map.entry("港币", "HKD"),
            Map.entry("€", "EUR"),
            Map.entry("歐元", "EUR"),
            Map.entry("欧元", "EUR"),
            Map.entry("日圓", "JPY"),
            Map.entry("日元", "JPY"));

    /** What people write for currencies that ISO 4217 calls otherwise. */
    private static final Map<String, String> NEAR_CODES =
            Map.of("NTD", "TWD", "NT", "TWD", "RMB", "CNY", "CNH", "CNY", "YEN", "JPY", "UKP", "GBP");

    private WordReader() {}

    /** The word of the field that the text is, whatever its case and whether its parts are joined by {@code -}. */
    static Optional<String> word(Field field, Written written) {
        String word = written.word();
        return field.canonicalWord(written.even())
                .or(() -> field.canonicalWord(word))
                .or(() -> field.canonicalWord(word.replaceAll("[_\\s-]+", "-")));
    }

    static Optional<Value> flag(Written written) {
        return Optional.ofNullable(FLAGS.get(written.word())).map(Value.Flag::new);
    }

    static Optional<Value> currency(Written written) {
        String word = written.word();
        return Optional.ofNullable(CURRENCIES.get(word))
                .or(() -> Optional.of(word.toUpperCase(Locale.ROOT)).filter(CurrencyCodes::isCode))
                .map(Value.Text::new);
    }

    /** What a message says after quoting a word that the field does not have. */
    static String afterWord(Field field, Written written) {
        Collection<String> words = field.words();
        Optional<Boolean> flag = Optional.ofNullable(FLAGS.get(written.word()));
        Optional<String> meant = flag.map(yes -> yes ? "yes" : "none").filter(words::contains);
        return Choice.after(meant.or(() -> Choice.nearest(written.even(), words)), words);
    }

    static String afterCurrency(Written written) {
        String code = written.even().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(NEAR_CODES.get(code))
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
    }
}
