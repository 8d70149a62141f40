package org.dealrisk.pack;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** Reads {@code extends} of a header: packs to put below this one, each by its path and hash. */
final class ExtendedPacks {

    static final String KEY = "extends";

    private static final List<String> KEYS = List.of("path", "sha256");
    private static final Pattern HASH = Pattern.compile("[0-9A-Fa-f]{64}");
    private static final String EXAMPLE =
            "[{path: vendor/agency, sha256: ...}], with the 64 digits that the JSON report tells";

    private final Path folder;
    private final List<Diagnostic> faults;

    /** @param folder that of the pack, from which paths are seen */
    ExtendedPacks(Path folder, List<Diagnostic> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    List<PackReference> of(YamlNode header) {
        Optional<YamlNode> node = header instanceof YamlMapping mapping ? mapping.get(KEY) : Optional.empty();
        List<YamlNode> items = node.filter(value -> !value.absent())
                .map(value -> value instanceof YamlSequence list ? list.items() : List.of(value))
                .orElse(List.of());
        List<PackReference> references = new ArrayList<>();
        items.forEach(item -> reference(item).ifPresent(references::add));
        return references;
    }

    private Optional<PackReference> reference(YamlNode item) {
        Optional<String> path = text(item, "path");
        Optional<String> hash =
                text(item, "sha256").filter(text -> HASH.matcher(text).matches());
        boolean known = item instanceof YamlMapping mapping
                && mapping.entries().stream().allMatch(entry -> KEYS.contains(entry.name()));
        if (path.isEmpty() || hash.isEmpty() || !known) {
            faults.add(Diagnostic.at(item.place(), KEY + " should be a list such as " + EXAMPLE));
            return Optional.empty();
        }
        try {
            Path whole = folder.resolve(path.get()).normalize();
            return Optional.of(new PackReference(
                    whole, hash.map(digits -> digits.toLowerCase(Locale.ROOT)), Optional.of(item.place())));
        } catch (InvalidPathException e) {
            faults.add(Diagnostic.at(item.place(), "path \"" + path.get() + "\" is not the name of a folder or file"));
            return Optional.empty();
        }
    }

    private static Optional<String> text(YamlNode item, String key) {
        return item instanceof YamlMapping mapping
                ? mapping.get(key)
                        .filter(YamlScalar.class::isInstance)
                        .map(value -> ((YamlScalar) value).text().strip())
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
