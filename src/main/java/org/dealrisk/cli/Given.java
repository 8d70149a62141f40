package org.dealrisk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What flags are given: typed, or else by their twins in the environment, {@code DEALRISK_FAIL_ON} for
 * {@code --fail-on}. Flags go by their long names.
 */
final class Given {

    private static final String PREFIX = "DEALRISK_";

    private final ParseResult parsed;
    private final Terminal terminal;

    Given(ParseResult parsed, Terminal terminal) {
        this.parsed = parsed;
        this.terminal = terminal;
    }

    /**
     * Whether a flag without a value is typed, or its twin says yes.
     *
     * @throws UsageException when the twin says neither yes nor no
     */
    boolean isSet(String name) {
        return isTyped(name) || twin(name).filter(word -> isYes(name, word)).isPresent();
    }

    boolean isTyped(String name) {
        return parsed.matchedOptionValue(name, false);
    }

    /** The value of a flag; empty when there is none, or the command has no such flag. */
    Optional<String> text(String name) {
        Optional<String> typed = Optional.ofNullable(parsed.matchedOptionValue(name, null));
        return typed.isPresent() ? typed : twin(name);
    }

    /** The values of a flag that may be given several times; its twin parts them by commas. */
    List<String> texts(String name) {
        String[] values = parsed.matchedOptionValue(name, new String[0]);
        return values.length > 0
                ? List.of(values)
                : twin(name).map(text -> List.of(text.split(",", -1))).orElse(List.of());
    }

    /** How messages call a flag: by its name, or by its twin where that is where the value comes from. */
    String told(String name) {
        return parsed.hasMatchedOption(name) || twin(name).isEmpty() ? name : twinOf(name);
    }

    private Optional<String> twin(String name) {
        return parsed.commandSpec().findOption(name) == null ? Optional.empty() : terminal.variable(twinOf(name));
    }

    private static String twinOf(String name) {
        return PREFIX + name.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static boolean isYes(String name, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "on" -> true;
            case "0", "false", "no", "off" -> false;
            default -> throw new UsageException(twinOf(name) + " is \"" + word + "\"; expected true or false");
        };
    }
}
