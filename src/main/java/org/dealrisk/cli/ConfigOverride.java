package org.dealrisk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.files.FileSearch;
import org.dealrisk.files.Glob;

/**
 * What holds for some paths.
 *
 * @param files patterns, seen from the folder of the configuration
 * @param settings as in {@link Config}: template, owner, fail_on, rules and params
 */
record ConfigOverride(List<String> files, Map<String, ConfigSetting> settings) {

    ConfigOverride {
        files = List.copyOf(files);
        settings = Map.copyOf(settings);
    }

    /** @param path seen from the folder of the configuration */
    boolean means(Path path) {
        return files.stream()
                .flatMap(pattern -> Glob.alternatives(pattern).stream())
                .anyMatch(pattern -> Glob.of(pattern).matches(FileSearch.slashes(path)));
    }

    Optional<ConfigSetting> setting(String flag) {
        return Optional.ofNullable(settings.get(flag));
    }
}
