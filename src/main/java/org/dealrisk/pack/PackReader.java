package org.dealrisk.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.read.Decoding;
import org.dealrisk.rule.PackGround;
import org.dealrisk.rule.PackHash;
import org.dealrisk.rule.PackLoader;
import org.dealrisk.rule.PackSource;
import org.dealrisk.rule.RulePack;
import org.dealrisk.yaml.Limits;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlNode;

/**
 * Reads packs from disk. A pack is a folder with {@code pack.yaml} and one YAML file a rule, beside it
 * or in the folder {@code rules}; or one YAML file, the first document of which is the header and
 * every other a rule. Files that end in {@code _test.yaml} hold cases: they prove the pack, judge no
 * deal, and do not count in its hash.
 */
public final class PackReader {

    private static final Limits LIMITS = new Limits((int) PackFiles.MOST_BYTES, 50, 200_000);

    private final List<Diagnostic> faults = new ArrayList<>();
    private final List<PackSource> packs = new ArrayList<>();

    private PackReader() {}

    /**
     * Puts packs on a ground, in the order given.
     *
     * @param withCases whether the files of cases are read too
     * @return empty when anything is wrong with any of them; then all that is wrong, in all of them
     */
    public static Parsed<RulePack> read(PackGround ground, List<Path> paths, boolean withCases) {
        PackReader reader = new PackReader();
        paths.forEach(path -> reader.add(path, withCases));
        Parsed<RulePack> pack = PackLoader.extend(ground, reader.packs);
        List<YamlNode> cases =
                reader.packs.stream().flatMap(found -> found.cases().stream()).toList();
        Parsed<RulePack> proven = pack.value()
                .filter(found -> withCases)
                .map(found -> PackLoader.withCases(found, ground, cases))
                .orElse(pack);
        List<Diagnostic> all = Stream.concat(reader.faults.stream(), proven.faults().stream())
                .sorted(Diagnostic.BY_PLACE)
                .toList();
        return all.isEmpty() ? proven : Parsed.failed(all);
    }

    /**
     * The files by which a pack judges, to be read later or elsewhere; with what could not be read of them.
     *
     * @return empty when there is no pack
     */
    public static Parsed<PackText> text(Path path) {
        if (!Files.exists(path)) {
            return Parsed.failed(List.of(noPack(path)));
        }
        boolean folder = Files.isDirectory(path);
        PackFiles.Contents files = folder ? PackFiles.inFolder(path) : PackFiles.single(path);
        Map<String, String> texts = new LinkedHashMap<>();
        files.contents().forEach((file, content) -> {
            if (!PackFiles.holdsCases(file)) {
                texts.put(file, PackText.text(content));
            }
        });
        String place = (folder ? path : path.resolveSibling("")).toString();
        String header = folder ? PackFiles.HEADER : String.valueOf(path.getFileName());
        return new Parsed<>(Optional.of(new PackText(place, header, texts)), files.faults());
    }

    /** As {@link #read(PackGround, List, boolean)}, without cases, of packs whose files were read before. */
    public static Parsed<RulePack> read(PackGround ground, List<PackText> packs) {
        PackReader reader = new PackReader();
        packs.forEach(reader::add);
        Parsed<RulePack> pack = PackLoader.extend(ground, reader.packs);
        List<Diagnostic> all = Stream.concat(reader.faults.stream(), pack.faults().stream())
                .sorted(Diagnostic.BY_PLACE)
                .toList();
        return all.isEmpty() ? pack : Parsed.failed(all);
    }

    private void add(PackText pack) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        pack.files().keySet().forEach(file -> contents.put(file, pack.bytes(file)));
        add(Path.of(pack.folder()), new PackFiles.Contents(contents, List.of()), pack.header(), false);
    }

    private static Diagnostic noPack(Path path) {
        return Diagnostic.of(path.toString(), "there is no such pack; expected a folder or a YAML file");
    }

    private void add(Path path, boolean withCases) {
        if (Files.isDirectory(path)) {
            add(path, PackFiles.inFolder(path), PackFiles.HEADER, withCases);
        } else if (Files.exists(path)) {
            add(path.resolveSibling(""), PackFiles.single(path), String.valueOf(path.getFileName()), withCases);
        } else {
            faults.add(noPack(path));
        }
    }

    private void add(Path folder, PackFiles.Contents files, String headerFile, boolean withCases) {
        faults.addAll(files.faults());
        Map<String, byte[]> judging = new LinkedHashMap<>();
        List<YamlNode> headers = new ArrayList<>();
        List<YamlNode> rules = new ArrayList<>();
        List<YamlNode> cases = new ArrayList<>();
        files.contents().forEach((file, content) -> {
            String name = folder.resolve(file).normalize().toString();
            if (!PackFiles.holdsCases(file)) {
                judging.put(file, content);
                (file.equals(headerFile) ? headers : rules).addAll(documents(name, content));
            } else if (withCases) {
                cases.addAll(documents(name, content));
            }
        });
        if (headers.size() > 1) {
            rules.addAll(0, headers.subList(1, headers.size()));
        }
        packs.add(new PackSource(PackHash.of(judging), headers.stream().findFirst(), rules, cases));
    }

    private List<YamlNode> documents(String name, byte[] content) {
        Parsed<Source> source = Decoding.of(name, content);
        faults.addAll(source.faults());
        List<YamlNode> nodes = new ArrayList<>();
        for (Parsed<YamlNode> document :
                source.value().map(text -> YamlDocuments.read(text, LIMITS)).orElse(List.of())) {
            faults.addAll(document.faults());
            Optional<YamlNode> node = document.value().filter(value -> !value.absent());
            node.ifPresent(nodes::add);
        }
        return nodes;
    }
}
