package org.dealrisk.rule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.yaml.TreeFile;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;

/**
 * Gathers the rule files of the built-in pack into one resource. Run by the build with two arguments,
 * the folder of compiled resources and the version; it fails the build when a file is not YAML. The
 * cases stay behind: they prove the rules, they do not judge deals. Whoever wants them reads the rule
 * files, of which it writes a list.
 */
public final class PackGathering {

    private static final String CASES = "cases";

    private PackGathering() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path rules = root.resolve("org/dealrisk/rules");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(rules)) {
            found.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
        }
        Path parameters = root.resolve("org/dealrisk/parameters.yaml");
        Path target = root.resolve(BuiltinPack.RESOURCE.substring(1));
        try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
                JsonGenerator out = new JsonFactory().createGenerator(writer)) {
            out.writeStartArray();
            out.writeString(arguments[1]);
            out.writeString(hash(rules, files, parameters));
            TreeFile.write(tree(parameters), out);
            for (Path file : files) {
                out.writeString(file.getFileName().toString());
                TreeFile.write(withoutCases(tree(file)), out);
            }
            out.writeEndArray();
        }
        String index = files.stream().map(file -> nameIn(rules, file) + "\n").collect(Collectors.joining());
        Files.writeString(root.resolve(BuiltinPack.INDEX.substring(1)), index);
    }

    private static YamlNode tree(Path file) throws IOException {
        Source source = Source.of(file.getFileName().toString(), Files.readString(file));
        List<Parsed<YamlNode>> documents = YamlDocuments.read(source);
        List<String> faults = documents.stream()
                .flatMap(document -> document.faults().stream())
                .map(Diagnostic::headline)
                .toList();
        if (documents.size() != 1 || !faults.isEmpty()) {
            throw new IOException(file + " should be one YAML document: " + faults);
        }
        return documents.get(0).value().orElseThrow();
    }

    private static YamlNode withoutCases(YamlNode rule) {
        if (!(rule instanceof YamlMapping mapping)) {
            return rule;
        }
        List<YamlMapping.Entry> kept = mapping.entries().stream()
                .filter(entry -> !entry.name().equals(CASES))
                .toList();
        return new YamlMapping(kept, mapping.flow(), mapping.place());
    }

    private static String hash(Path root, List<Path> files, Path parameters) throws IOException {
        List<Path> all = new ArrayList<>(files);
        all.add(parameters);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Path file : all) {
            contents.put(nameIn(root, file), Files.readAllBytes(file));
        }
        return PackHash.of(contents);
    }

    private static String nameIn(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
