package org.dealrisk.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final int MOST_LEVELS = 10;
    private static final String NO_PACK = "there is no such pack; expected a folder or a YAML file";
    private static final String NO_HASH =
            "there is no such pack; behind " + PackReference.HASHED + " stand the 64 digits that the JSON report tells";

    private final Set<Path> known = new HashSet<>();
    private final Set<Path> below = new HashSet<>();

    private PackReader() {}

    /**
     * Puts packs on a ground, in the order given, each on those that it extends. A pack that is asked for several
     * times is there once.
     *
     * @param withCases whether the files of cases are read too
     * @return empty when anything is wrong with any of them; then all that is wrong, in all of them
     */
    public static Parsed<RulePack> read(PackGround ground, List<PackReference> packs, boolean withCases) {
        PackReader reader = new PackReader();
        packs.forEach(pack -> reader.add(pack, withCases, 0));
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
        Path folder = Path.of(pack.folder());
        boolean single = !pack.header().equals(PackFiles.HEADER);
        PackReference wanted =
                new PackReference(single ? folder.resolve(pack.header()) : folder, Optional.empty(), Optional.empty());
        add(wanted, folder, new PackFiles.Contents(contents, List.of()), pack.header(), false, 0);
    }

    private static Diagnostic noPack(Path path) {
        return Diagnostic.of(path.toString(), path.toString().contains(PackReference.HASHED) ? NO_HASH : NO_PACK);
    }

    private void add(PackReference wanted, boolean withCases, int level) {
        Path path = wanted.path();
        if (Files.isDirectory(path)) {
            add(wanted, path, PackFiles.inFolder(path), PackFiles.HEADER, withCases, level);
        } else if (Files.exists(path)) {
            String header = String.valueOf(path.getFileName());
            add(wanted, path.resolveSibling(""), PackFiles.single(path), header, withCases, level);
        } else {
            faults.add(wanted.place()
                    .map(place -> Diagnostic.at(place, path + ": " + NO_PACK))
                    .orElseGet(() -> noPack(path)));
        }
    }

    private void add(
            PackReference wanted,
            Path folder,
            PackFiles.Contents files,
            String headerFile,
            boolean withCases,
            int level) {
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
        String hash = PackHash.of(judging);
        check(wanted, hash);
        if (isThere(wanted, level)) {
            return;
        }
        if (level < MOST_LEVELS) {
            headers.stream()
                    .findFirst()
                    .ifPresent(header -> new ExtendedPacks(folder, faults)
                            .of(header)
                            .forEach(extended -> add(extended, withCases, level + 1)));
        } else {
            faults.add(Diagnostic.of(wanted.path().toString(), "packs extend one another too deeply"));
        }
        packs.add(new PackSource(hash, headers.stream().findFirst(), rules, cases));
    }

    /** A pack that is asked for twice by name is told elsewhere; one that is extended is not. */
    private boolean isThere(PackReference wanted, int level) {
        Path whole = wanted.path().toAbsolutePath().normalize();
        boolean isNew = known.add(whole);
        boolean isBelow = below.contains(whole);
        if (level > 0) {
            below.add(whole);
        }
        return isBelow || (level > 0 && !isNew);
    }

    private void check(PackReference wanted, String hash) {
        if (wanted.sha256().isPresent() && !wanted.sha256().get().equals(hash)) {
            String found = "the pack " + wanted.path() + " has the SHA-256 " + hash + "; expected "
                    + wanted.sha256().get();
            String hint = "look at what has changed in it, then give the other hash";
            faults.add(wanted.place()
                    .map(place -> Diagnostic.at(place, found))
                    .orElseGet(() -> Diagnostic.of(wanted.path().toString(), found))
                    .withHint(hint));
        }
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
