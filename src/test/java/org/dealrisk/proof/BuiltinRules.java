package org.dealrisk.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.rule.PackLoader;
import org.dealrisk.rule.RulePack;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlNode;

/** The built-in pack as its authors write it: from the YAML files, with its cases. */
public final class BuiltinRules {

    private static final Path ROOT = Path.of("src/main/resources/org/dealrisk");

    private BuiltinRules() {}

    /**
     * The pack.
     *
     * @throws IllegalStateException when a rule has faults, which it names
     */
    public static RulePack pack() {
        Parsed<RulePack> pack = load();
        return pack.value()
                .orElseThrow(() -> new IllegalStateException(pack.faults().stream()
                        .map(Diagnostic::headline)
                        .collect(Collectors.joining("\n", "the built-in pack has faults:\n", ""))));
    }

    static Parsed<RulePack> load() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("rules"))) {
            List<YamlNode> rules = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(file -> rules.add(tree(file)));
            return PackLoader.load(new PackLoader.Documents(
                    new RulePack.Origin("builtin", "test", "0"),
                    Optional.of(tree(ROOT.resolve("parameters.yaml"))),
                    rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static YamlNode tree(Path file) {
        try {
            Source source = Source.of(file.toString(), Files.readString(file));
            Parsed<YamlNode> document = YamlDocuments.read(source).get(0);
            if (!document.ok()) {
                throw new IllegalStateException(document.faults().toString());
            }
            return document.value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
