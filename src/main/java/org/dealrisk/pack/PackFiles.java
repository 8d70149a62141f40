package org.dealrisk.pack;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dealrisk.diag.Diagnostic;

/**
 * The files of one pack, by their names in it. A pack may come from a stranger, so no link leads out
 * of it, and there are bounds to how much of it is read. Not thread-safe.
 */
final class PackFiles {

    /** Files a pack may have; the built-in one has 82. */
    static final int MOST_FILES = 1_000;

    /** Bytes they may have together; the built-in pack has 300,000. */
    static final long MOST_BYTES = 4_000_000;

    /** The file that says what a pack in a folder is called. */
    static final String HEADER = "pack.yaml";

    private static final String RULES = "rules";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");
    private static final int MOST_ENTRIES = 10_000;
    private static final int DEPTH = 5;

    private final String name;
    private final Path root;
    private final SortedMap<String, Path> found = new TreeMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();
    private int entries;
    private long bytes;

    private PackFiles(String name, Path root) {
        this.name = name;
        this.root = root;
    }

    /**
     * What was read.
     *
     * @param contents bytes by name in the pack, in alphabetical order of names
     * @param faults what could not be read
     */
    record Contents(Map<String, byte[]> contents, List<Diagnostic> faults) {
        Contents {
            contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
            faults = List.copyOf(faults);
        }
    }

    /** Whether a file holds cases, and no rules. */
    static boolean holdsCases(String file) {
        return ENDINGS.stream().anyMatch(ending -> file.endsWith("_test" + ending));
    }

    /** The YAML files in a folder and in its folder {@code rules}. */
    static Contents inFolder(Path folder) {
        PackFiles files = new PackFiles(folder.toString(), folder);
        files.collect(folder, "", 0);
        if (!files.found.containsKey(HEADER)) {
            files.faults.add(Diagnostic.of(folder.toString(), "the folder has no " + HEADER)
                    .withHint("write one with name, version and languages, or name another folder"));
        }
        return files.read();
    }

    /** One file, and the file of cases beside it. */
    static Contents single(Path file) {
        Path given = file.getFileName();
        String name = given == null ? "" : given.toString();
        PackFiles files = new PackFiles(file.toString(), file.resolveSibling(""));
        files.found.put(name, file);
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            Path cases = file.resolveSibling(name.substring(0, dot) + "_test" + name.substring(dot));
            if (Files.isRegularFile(cases, LinkOption.NOFOLLOW_LINKS)) {
                files.found.put(String.valueOf(cases.getFileName()), cases);
            }
        }
        return files.read();
    }

    private void collect(Path folder, String prefix, int depth) {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    faults.add(Diagnostic.of(name, "the folder holds more than " + MOST_ENTRIES + " files")
                            .withHint("name the folder of the pack alone"));
                    return;
                }
                take(path, prefix, depth);
            }
        } catch (IOException | DirectoryIteratorException failure) {
            faults.add(Diagnostic.of(folder.toString(), "the folder could not be read: " + failure.getMessage()));
        }
    }

    private void take(Path path, String prefix, int depth) {
        String file = String.valueOf(path.getFileName());
        boolean hidden = file.startsWith(".");
        boolean folderOfRules = depth > 0 || file.equals(RULES);
        if (hidden || entries > MOST_ENTRIES) {
            return;
        }
        if (folderOfRules && depth < DEPTH && Files.isDirectory(path)) {
            if (leadsOut(path)) {
                faults.add(Diagnostic.of(path.toString(), "this is a link to a folder; a pack does not follow it"));
            } else {
                collect(path, prefix + file + "/", depth + 1);
            }
        } else if (ENDINGS.stream().anyMatch(file::endsWith) && !Files.isDirectory(path)) {
            found.put(prefix + file, path);
        }
    }

    private Contents read() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        if (found.size() > MOST_FILES) {
            faults.add(Diagnostic.of(
                    name, "the pack has " + found.size() + " files; at most " + MOST_FILES + " are allowed"));
            return new Contents(contents, faults);
        }
        for (Map.Entry<String, Path> file : found.entrySet()) {
            if (!read(file.getKey(), file.getValue(), contents)) {
                break;
            }
        }
        return new Contents(contents, faults);
    }

    /** Whether to go on with the next file. */
    private boolean read(String file, Path path, Map<String, byte[]> contents) {
        if (Files.isSymbolicLink(path) && leadsOut(path)) {
            faults.add(Diagnostic.of(path.toString(), "this is a link that leads out of the pack; it is not read")
                    .withHint("put the file itself there"));
            return true;
        }
        if (!Files.isRegularFile(path)) {
            faults.add(Diagnostic.of(path.toString(), "this is no regular file; expected YAML"));
            return true;
        }
        try (var stream = Files.newInputStream(path)) {
            byte[] content = stream.readNBytes((int) (MOST_BYTES - bytes + 1));
            bytes += content.length;
            if (bytes > MOST_BYTES) {
                faults.add(Diagnostic.of(
                        path.toString(),
                        "up to here the pack has more than " + MOST_BYTES + " bytes, the most allowed"));
                return false;
            }
            contents.put(file, content);
        } catch (IOException failure) {
            faults.add(Diagnostic.of(path.toString(), "the file could not be read: " + failure.getMessage()));
        }
        return true;
    }

    private boolean leadsOut(Path path) {
        try {
            Path real = path.toRealPath();
            return !real.startsWith(root.toRealPath()) || (Files.isDirectory(path) && Files.isSymbolicLink(path));
        } catch (IOException failure) {
            return true;
        }
    }
}
