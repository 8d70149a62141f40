package org.dealrisk.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.PackGround;
import org.dealrisk.rule.RulePack;

/** A pack that a test writes into a folder of its own, and reads. */
final class PackFolder {

    static final String BOTH = """
          en: {title: T, message: M, why: W, ask: A}
          zh-TW: {title: T, message: M, why: W, ask: A}
        """;

    private final Path folder;

    PackFolder(Path folder) {
        this.folder = folder;
    }

    PackFolder header(String... more) {
        return file(
                "pack.yaml", "name: acme\nversion: \"1.0\"\nlanguages: [en, zh-TW]\n" + String.join("\n", more) + "\n");
    }

    /** A rule that is well formed but for what stands here. */
    PackFolder rule(String code, String middle) {
        return rule(code, middle, BOTH);
    }

    PackFolder rule(String code, String middle, String texts) {
        String id = "id-" + code.toLowerCase(java.util.Locale.ROOT) + "-" + middle.length();
        return file(
                "rules/" + code + "-" + middle.length() + ".yaml",
                "code: " + code + "\nid: " + id + "\nroute: legal\nsource: ours\n" + middle + "\ntexts:\n" + texts);
    }

    PackFolder file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Parsed<RulePack> read() {
        return read(PackGround.of(BuiltinPack.load()), folder);
    }

    static Parsed<RulePack> read(PackGround ground, Path... paths) {
        return PackReader.read(
                ground,
                Stream.of(paths).map(Path::toString).map(PackReference::parse).toList(),
                true);
    }

    /** What is wrong, each with its place in the folder. */
    List<String> faults() {
        return read().faults().stream()
                .map(Diagnostic::headline)
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }
}
