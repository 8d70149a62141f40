package org.dealrisk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.ParseResult;

/**
 * What flags are given: typed, or else by their twins in the environment, {@code DEALRISK_FAIL_ON} for
 * {@code --fail-on}, or else by the configuration. Flags go by their long names.
 */
final class Given {

    private static final String PREFIX = "DEALRISK_";

    private final ParseResult parsed;
    private final Terminal terminal;
    private final Config config;

    /** What the environment says, which does not change; some flags are asked for at every deal. */
    private final Map<String, Optional<String>> twins = new ConcurrentHashMap<>();

    Given(ParseResult parsed, Terminal terminal) {
        this(parsed, terminal, Config.none());
    }

    private Given(ParseResult parsed, Terminal terminal, Config config) {
        this.parsed = parsed;
        this.terminal = terminal;
        this.config = config;
    }

    /** The same, with the settings of a file behind what is typed and what the environment says. */
    Given with(Config file) {
        return new Given(parsed, terminal, file);
    }

    /** A value, and where it comes from. */
    record Sourced(String text, String origin) {}

    /**
     * Whether a flag without a value is typed, or its twin says yes.
     *
     * @throws UsageException when the twin says neither yes nor no
     */
    boolean isSet(String name) {
        Optional<String> twin = twin(name);
        return isTyped(name)
                || (twin.isPresent()
                        ? isYes(twinOf(name), twin.get())
                        : setting(name)
                                .filter(setting -> isYes(setting.told(), setting.first()))
                                .isPresent());
    }

    boolean isTyped(String name) {
        return parsed.matchedOptionValue(name, false);
    }

    /** Whether a flag is typed, or its twin gives it. */
    boolean isTypedOrTwin(String name) {
        return parsed.hasMatchedOption(name) || twin(name).isPresent();
    }

    /** The value of a flag; empty when there is none, or the command has no such flag. */
    Optional<String> text(String name) {
        Optional<String> typed = Optional.ofNullable(parsed.matchedOptionValue(name, null));
        return typed.or(() -> twin(name)).or(() -> setting(name).map(ConfigSetting::first));
    }

    /** The values of a flag that may be given several times; its twin parts them by commas. */
    List<String> texts(String name) {
        String[] values = parsed.matchedOptionValue(name, new String[0]);
        return values.length > 0
                ? List.of(values)
                : twin(name).map(text -> List.of(text.split(",", -1))).orElse(List.of());
    }

    /** As {@link #texts}, behind those that the configuration adds, each with where it comes from. */
    List<Sourced> sourced(String name) {
        List<Sourced> all = new ArrayList<>();
        setting(name)
                .ifPresent(setting -> setting.values()
                        .forEach(value ->
                                all.add(new Sourced(value, setting.place().toString()))));
        String origin = parsed.hasMatchedOption(name) ? "flag" : twinOf(name);
        texts(name).forEach(value -> all.add(new Sourced(value, origin)));
        return List.copyOf(all);
    }

    /** As {@link #texts}, behind those that the configuration adds. */
    List<String> added(String name) {
        return sourced(name).stream().map(Sourced::text).toList();
    }

    /** Where a value comes from; empty when nothing gives one. */
    Optional<String> origin(String name) {
        if (parsed.hasMatchedOption(name)) {
            return Optional.of("flag");
        }
        return twin(name).isPresent()
                ? Optional.of(twinOf(name))
                : setting(name).map(setting -> setting.place().toString());
    }

    /** How messages call a flag: by its name, or by its twin or place where that is where the value comes from. */
    String told(String name) {
        if (parsed.hasMatchedOption(name)) {
            return name;
        }
        return twin(name).isPresent()
                ? twinOf(name)
                : setting(name).map(ConfigSetting::told).orElse(name);
    }

    private Optional<ConfigSetting> setting(String name) {
        return parsed.commandSpec().findOption(name) == null ? Optional.empty() : config.setting(name);
    }

    private Optional<String> twin(String name) {
        return twins.computeIfAbsent(name, this::findTwin);
    }

    private Optional<String> findTwin(String name) {
        return parsed.commandSpec().findOption(name) == null ? Optional.empty() : terminal.variable(twinOf(name));
    }

    private static String twinOf(String name) {
        return PREFIX + name.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether a word says yes or no. */
    static boolean isYesOrNo(String word) {
        return List.of("1", "true", "yes", "on", "0", "false", "no", "off").contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isYes(String told, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "on" -> true;
            case "0", "false", "no", "off" -> false;
            default -> throw new UsageException(told + " is \"" + word + "\"; expected true or false");
        };
    }
}
