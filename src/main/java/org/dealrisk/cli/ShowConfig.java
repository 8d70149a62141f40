package org.dealrisk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.diag.VisibleText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Prints what is in force, and where each value comes from: a flag, the environment, a file, or the program. */
final class ShowConfig {

    private static final Set<String> LEFT_OUT = Set.of("--help", "--show-config", "--config", "--isolated");

    private ShowConfig() {}

    /** @param standard what holds where nothing says otherwise, by the long name of the flag */
    static void write(CommandSpec spec, Given given, Config config, Map<String, String> standard, Writer out)
            throws IOException {
        line(out, "configuration", config.file().map(Object::toString).orElse("none"), "");
        for (OptionSpec option : spec.options()) {
            String name = option.longestName();
            if (!LEFT_OUT.contains(name)) {
                option(option, name, given, standard, out);
            }
        }
        Optional<ConfigSetting> owner = config.setting(ConfigReader.OWNER);
        if (owner.isPresent()) {
            line(out, "owner", owner.get().first(), owner.get().place().toString());
        }
        for (ConfigOverride override : config.overrides()) {
            String files = String.join(" ", override.files());
            List<ConfigSetting> settings = override.settings().values().stream()
                    .sorted((one, other) -> one.place().compareTo(other.place()))
                    .toList();
            for (ConfigSetting setting : settings) {
                String values = String.join(", ", setting.values());
                line(out, files + ": " + setting.key(), values, setting.place().toString());
            }
        }
    }

    private static void option(OptionSpec option, String name, Given given, Map<String, String> standard, Writer out)
            throws IOException {
        boolean flag = option.arity().max() == 0;
        String key = name.substring(2);
        if (option.isMultiValue()) {
            for (Given.Sourced value : given.sourced(name)) {
                line(out, key, value.text(), value.origin());
            }
        }
        if (option.isMultiValue() && !given.sourced(name).isEmpty()) {
            return;
        }
        String none = flag ? "false" : standard.getOrDefault(name, "not set");
        String value = flag
                ? Boolean.toString(given.isSet(name))
                : option.isMultiValue() ? none : given.text(name).orElse(none);
        line(out, key, value, given.origin(name).orElse("default"));
    }

    private static void line(Writer out, String key, String value, String origin) throws IOException {
        String text = Stream.of(key, "=", value, origin.isEmpty() ? "" : "(" + origin + ")")
                .filter(part -> !part.isEmpty())
                .reduce((first, next) -> first + " " + next)
                .orElse("");
        out.write(VisibleText.line(text) + "\n");
    }
}
