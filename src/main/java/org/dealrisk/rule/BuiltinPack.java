package org.dealrisk.rule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.yaml.TreeFile;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlNode;

/**
 * The pack that comes with the tool: one YAML file a rule under {@code org/dealrisk/rules}. The build
 * gathers them into one resource, see {@link PackGathering}, because parsing YAML is what would make
 * every start slow.
 */
public final class BuiltinPack {

    /** The name of the pack. */
    public static final String NAME = "builtin";

    static final String RESOURCE = "/org/dealrisk/rules/builtin.json";
    static final String INDEX = "/org/dealrisk/rules/index.txt";

    private static final String RULES = "/org/dealrisk/rules/";
    private static final String PARAMETERS = "/org/dealrisk/parameters.yaml";

    private BuiltinPack() {}

    /**
     * The pack.
     *
     * @throws IllegalStateException when the distribution lacks it or it does not compile, either of
     *     which the build would have told
     */
    public static RulePack load() {
        return loaded(documents());
    }

    /**
     * The pack with the cases that prove its rules, read from the rule files themselves; many times
     * slower than {@link #load}.
     *
     * @throws IllegalStateException as {@link #load}
     */
    public static RulePack loadWithCases() {
        List<YamlNode> rules = text(INDEX)
                .lines()
                .map(name -> tree(RULES + name, name.substring(name.lastIndexOf('/') + 1)))
                .toList();
        YamlNode parameters = tree(PARAMETERS, "parameters.yaml");
        return loaded(new PackLoader.Documents(documents().origin(), Optional.of(parameters), rules));
    }

    private static RulePack loaded(PackLoader.Documents documents) {
        Parsed<RulePack> pack = PackLoader.load(documents);
        return pack.value()
                .orElseThrow(() -> new IllegalStateException("the built-in pack has faults: "
                        + pack.faults().stream().map(Diagnostic::headline).toList()));
    }

    private static YamlNode tree(String resource, String name) {
        return YamlDocuments.read(Source.of(name, text(resource)))
                .get(0)
                .value()
                .orElseThrow(() -> new IllegalStateException(resource + " is no YAML"));
    }

    private static String text(String resource) {
        try (InputStream stream = BuiltinPack.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the distribution lacks " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackLoader.Documents documents() {
        try (InputStream stream = BuiltinPack.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the distribution lacks " + RESOURCE);
            }
            try (JsonParser in = new JsonFactory().createParser(stream)) {
                return read(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An array: version, hash, parameters, then name and tree of each rule in turn. */
    private static PackLoader.Documents read(JsonParser in) throws IOException {
        in.nextToken();
        String version = in.nextTextValue();
        String sha256 = in.nextTextValue();
        in.nextToken();
        YamlNode parameters = TreeFile.read(in, Source.of("parameters.yaml", ""));
        List<YamlNode> rules = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Source source = Source.of(in.getText(), "");
            in.nextToken();
            rules.add(TreeFile.read(in, source));
        }
        return new PackLoader.Documents(new RulePack.Origin(NAME, version, sha256), Optional.of(parameters), rules);
    }
}
