package org.dealrisk.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.CurrencyCodes;

/** Reads words out of closed sets: the words of a field, yes and no, currencies. */
final class WordReader {

    /** What people write for currencies that ISO 4217 calls otherwise. */
    private static final Map<String, String> NEAR_CODES =
            Map.of("NTD", "TWD", "NT", "TWD", "RMB", "CNY", "CNH", "CNY", "YEN", "JPY", "UKP", "GBP");

    private static final Pattern JOINTS = Pattern.compile("[_\\s-]+");

    private WordReader() {}

    /** The word of the field that the text is, whatever its case and whether its parts are joined by {@code -}. */
    static Optional<String> word(Field field, Written written) {
        String word = written.word();
        return field.canonicalWord(written.even())
                .or(() -> field.canonicalWord(word))
                .or(() -> field.canonicalWord(JOINTS.matcher(word).replaceAll("-")));
    }

    static Optional<Value> flag(Written written) {
        return Optional.ofNullable(FormWords.FLAGS.get(written.word())).map(Value.Flag::new);
    }

    static Optional<Value> currency(Written written) {
        String word = written.word();
        return Optional.ofNullable(FormWords.CURRENCIES.get(word))
                .or(() -> Optional.of(word.toUpperCase(Locale.ROOT)).filter(CurrencyCodes::isCode))
                .map(Value.Text::new);
    }

    /** The finding that the field does not have a word, with what to write in its place. */
    static Message afterWord(Message found, Field field, Written written) {
        Collection<String> words = field.words();
        Optional<Boolean> flag = Optional.ofNullable(FormWords.FLAGS.get(written.word()));
        Optional<String> meant = flag.map(yes -> yes ? "yes" : "none").filter(words::contains);
        return Choice.after(found, meant.or(() -> Choice.nearest(written.even(), words)), words);
    }

    /** What was meant by a code that is none, when it is one of those that people write. */
    static Optional<Message> meant(Written written) {
        String code = written.even().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(NEAR_CODES.get(code)).map(near -> Choice.question(List.of(near)));
    }
}
