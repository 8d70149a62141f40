package org.dealrisk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of a team: {@value #NAME}, found upward from what is read, or named with {@code --config}. A flag
 * or its twin in the environment wins over them, but for packs, rules and params, which add up.
 *
 * @param file empty when there is none
 * @param home the folder from which the patterns of overrides are seen: that of the file, or where that would stand
 * @param settings by the long name of the flag that they stand for
 * @param overrides what holds for some paths only, in order
 */
record Config(
        Optional<Path> file, Optional<Path> home, Map<String, ConfigSetting> settings, List<ConfigOverride> overrides) {

    static final String NAME = ".dealrisk.yaml";

    private static final String FLAG = "--config";
    private static final String ISOLATED = "--isolated";

    Config {
        settings = Map.copyOf(settings);
        overrides = List.copyOf(overrides);
    }

    static Config none() {
        return new Config(Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    /**
     * The settings for some inputs.
     *
     * @throws UsageException when the file is not there, has faults, or the inputs have different ones
     */
    static Config of(Given given, List<String> inputs) {
        Optional<String> named = given.text(FLAG);
        if (given.isSet(ISOLATED)) {
            if (named.isPresent()) {
                throw new UsageException(
                        given.told(FLAG) + " and " + given.told(ISOLATED) + " contradict each other; give one of them");
            }
            return none();
        }
        if (named.isPresent()) {
            return ConfigReader.read(path(named.get()));
        }
        Set<Path> found = new LinkedHashSet<>();
        Optional<Policy> policy = Policy.of(given);
        inputs.forEach(input -> above(input, policy).ifPresent(found::add));
        if (found.size() > 1) {
            List<String> names = found.stream().map(Path::toString).toList();
            throw new UsageException("what is read has several configurations: " + String.join(", ", names)
                    + "; check their folders apart, or name one with --config");
        }
        Config config = found.stream().findFirst().map(ConfigReader::read).orElseGet(Config::none);
        return policy.isPresent() ? config.seenFrom(policy.get(), inputs) : config;
    }

    /** The same, its overrides speaking of the change that is checked. */
    private Config seenFrom(Policy policy, List<String> inputs) {
        Path change = whole(inputs.isEmpty() ? Flags.STANDARD : inputs.get(0));
        return new Config(file, home.map(folder -> policy.original(folder, change)), settings, overrides);
    }

    /** The whole path of an input; of standard input and of what cannot be one, the folder at hand. */
    private static Path whole(String input) {
        Path here = Path.of("").toAbsolutePath();
        try {
            return input.equals(Flags.STANDARD) ? here : here.resolve(input).normalize();
        } catch (InvalidPathException e) {
            return here;
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(FLAG + " \"" + name + "\" is not the name of a file");
        }
    }

    /** The nearest file in the folder of an input or above it; of a policy, not above that. */
    private static Optional<Path> above(String input, Optional<Policy> policy) {
        Path here = Path.of("").toAbsolutePath();
        Path change = whole(input);
        Path start = policy.map(accepted -> accepted.counterpart(change)).orElse(change);
        Optional<Path> end = policy.map(accepted -> accepted.folder().getParent());
        for (Path folder = start; folder != null && !Optional.of(folder).equals(end); folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file.startsWith(here) ? here.relativize(file) : file);
            }
        }
        return Optional.empty();
    }

    Optional<ConfigSetting> setting(String flag) {
        return Optional.ofNullable(settings.get(flag));
    }

    /** What holds for a file, the later over the earlier; empty for what is no file. */
    List<ConfigOverride> overridesOf(Optional<Path> path) {
        List<ConfigOverride> all = new ArrayList<>();
        if (home.isPresent() && path.isPresent()) {
            Path folder = home.get();
            Path whole = path.get().toAbsolutePath().normalize();
            if (whole.startsWith(folder)) {
                overrides.stream()
                        .filter(override -> override.means(folder.relativize(whole)))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
