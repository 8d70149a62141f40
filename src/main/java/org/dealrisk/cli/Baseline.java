package org.dealrisk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dealrisk.files.FileSearch;
import org.dealrisk.model.Deal;
import org.dealrisk.rule.Finding;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;
import org.dealrisk.verdict.Fingerprints;

/**
 * The findings that a team found when it began, and lives with for the time being: those of {@code --baseline}. A
 * finding is known by what it says and not by its line, and only as bad as it was. The file never grows by itself.
 */
final class Baseline {

    private static final String FLAG = "--baseline";

    private final Path file;
    private final Language language;
    private final Optional<Policy> policy;
    private final boolean isThere;
    private final boolean write;
    private final boolean acceptNew;
    private final boolean prune;
    private final Map<String, BaselineEntry> old = new TreeMap<>();
    private final Map<String, BaselineEntry> found = new TreeMap<>();
    private final Map<String, BaselineEntry> fresh = new TreeMap<>();
    private final Map<String, Boolean> files = new HashMap<>();
    private final Fingerprints fingerprints = new Fingerprints();

    private Baseline(Path file, Flags flags) throws IOException {
        this.file = file;
        this.language = flags.language();
        this.policy = flags.policy()
                .filter(accepted -> file.toAbsolutePath().normalize().startsWith(accepted.folder()));
        this.isThere = Files.exists(file);
        this.write = flags.isSet("--write-baseline");
        this.acceptNew = flags.isSet("--accept-new");
        this.prune = flags.isSet("--prune");
        if (!isThere && !write) {
            throw new UsageException(FLAG + ": there is no file " + file + "; --write-baseline makes it");
        }
        if (write && flags.policy().isPresent()) {
            throw new UsageException(
                    "--write-baseline and " + Policy.FLAG + " contradict each other; give one of them");
        }
        if ((acceptNew || prune) && !write) {
            throw new UsageException((acceptNew ? "--accept-new" : "--prune") + " goes with --write-baseline");
        }
        if (isThere) {
            BaselineEntry.read(file).forEach(entry -> old.put(entry.key(), entry));
        }
    }

    /**
     * The baseline that is asked for.
     *
     * @throws UsageException when the file is not there or not a baseline, or a flag has no meaning
     */
    static Optional<Baseline> of(Flags flags) throws IOException {
        Optional<String> name = flags.text(FLAG);
        if (name.isEmpty()) {
            for (String flag : List.of("--write-baseline", "--accept-new", "--prune")) {
                if (flags.isSet(flag)) {
                    throw new UsageException(flag + " needs a file: --baseline FILE");
                }
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new Baseline(Path.of(name.get()), flags));
        } catch (InvalidPathException e) {
            throw new UsageException(FLAG + " \"" + name.get() + "\" is not the name of a file");
        }
    }

    /** Whether a finding of a deal was there before; to be asked once of every finding, in order. */
    Predicate<Finding> of(Deal deal) {
        String name = fileOf(deal);
        files.put(name, true);
        return finding -> {
            BaselineEntry entry =
                    new BaselineEntry(name, finding.code(), finding.severity(), fingerprints.inFile(finding, deal));
            if (finding.isWaived()) {
                return false;
            }
            found.put(entry.key(), entry);
            BaselineEntry before = old.get(entry.key());
            boolean known = before != null && before.severity().atLeast(finding.severity());
            if (!known) {
                fresh.put(entry.key(), entry);
            }
            return known || (write && (!isThere || acceptNew));
        };
    }

    /** The name of the file of a deal, seen from the baseline. */
    private String fileOf(Deal deal) {
        String source = deal.address().source();
        try {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path own = Path.of(source).toAbsolutePath().normalize();
            Path path = policy.map(accepted -> accepted.counterpart(own)).orElse(own);
            return folder == null ? source : FileSearch.slashes(folder.relativize(path));
        } catch (IllegalArgumentException e) {
            return source;
        }
    }

    /** Writes what is to be written, and tells what is new and what no longer occurs. */
    void finish(Terminal terminal) throws IOException {
        Map<String, BaselineEntry> stale = new TreeMap<>(old);
        stale.values().removeIf(entry -> found.containsKey(entry.key()) || !isGone(entry));
        if (write) {
            Map<String, BaselineEntry> all = new LinkedHashMap<>(old);
            if (prune) {
                all.keySet().removeAll(stale.keySet());
            }
            if (!isThere || acceptNew) {
                all.putAll(fresh);
            }
            if (!all.equals(old) || !isThere) {
                ReportFiles.write(file.toString(), out -> BaselineEntry.write(all.values(), out));
            }
        }
        boolean isNewLeft = write && isThere && !acceptNew && !fresh.isEmpty();
        if (isNewLeft) {
            tell("new", fresh.size(), "", terminal);
        }
        if (!stale.isEmpty() && !(write && prune)) {
            tell("gone", stale.size(), told(stale.values()), terminal);
        }
    }

    /** Whether an entry would have been found: its file was read, or is no longer there. */
    private boolean isGone(BaselineEntry entry) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean missing = folder != null && Files.notExists(folder.resolve(entry.file()));
        return files.containsKey(entry.file()) || missing;
    }

    private static String told(Collection<BaselineEntry> entries) {
        TreeSet<String> told = new TreeSet<>();
        entries.forEach(entry -> told.add(entry.file() + " " + entry.code()));
        return String.join(", ", told);
    }

    private void tell(String what, int count, String which, Terminal terminal) {
        String key = "note.baseline." + what + (count == 1 ? ".one" : ".many");
        terminal.err().println(file + ": " + Messages.of(language).say(key, count, which));
    }
}
