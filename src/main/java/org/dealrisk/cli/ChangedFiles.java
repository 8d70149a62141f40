package org.dealrisk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The files of {@code --changed-since}: those that differ from where this branch left a revision, committed or
 * not, and those that git does not know yet. Where the two have no commit in common, those that differ from the
 * revision itself. Each repository is asked once. Thread-safe.
 */
final class ChangedFiles {

    private static final String FLAG = "--changed-since";

    private final String revision;
    private final Map<Path, Path> roots = new HashMap<>();
    private final Map<Path, Set<Path>> changed = new HashMap<>();

    /** @throws UsageException when the revision could be taken for an option */
    ChangedFiles(String revision) {
        this.revision = revision;
        if (revision.isBlank() || revision.startsWith("-")) {
            throw new UsageException(
                    FLAG + " is \"" + revision + "\"; expected a revision of git, such as origin/main");
        }
    }

    /**
     * Whether a file has changed.
     *
     * @throws UsageException when git cannot say
     */
    synchronized boolean has(Path file) {
        try {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path place = folder != null && Files.isDirectory(folder) ? folder : Path.of("");
            Path real = Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
            return changedIn(rootOf(place)).contains(real);
        } catch (IOException e) {
            throw new UsageException(FLAG + " needs git, which cannot be run");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException(FLAG + ": reading was interrupted");
        }
    }

    private Path rootOf(Path folder) throws IOException, InterruptedException {
        Path known = roots.get(folder);
        if (known != null) {
            return known;
        }
        Git.Answer top = new Git(folder).ask("rev-parse", "--show-toplevel");
        if (!top.ok()) {
            throw new UsageException(FLAG + " needs a git repository, and " + folder + " is in none");
        }
        Path root = Path.of(top.text()).toRealPath();
        roots.put(folder, root);
        return root;
    }

    private Set<Path> changedIn(Path root) throws IOException, InterruptedException {
        Set<Path> known = changed.get(root);
        if (known != null) {
            return known;
        }
        Git git = new Git(root);
        if (!git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}").ok()) {
            throw new UsageException(FLAG + " is \"" + revision + "\"; there is no such revision in " + root
                    + "; a shallow clone has to be fetched whole");
        }
        Git.Answer base = git.ask("merge-base", revision, "HEAD");
        String since = base.ok() ? base.text() : revision;
        Set<Path> all = new HashSet<>();
        add(git.ask("diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", since, "--"), root, all);
        add(git.ask("ls-files", "--others", "--exclude-standard", "-z"), root, all);
        changed.put(root, all);
        return all;
    }

    private static void add(Git.Answer answer, Path root, Set<Path> all) throws IOException {
        if (!answer.ok()) {
            throw new UsageException(FLAG + ": git could not compare the files");
        }
        answer.parts().forEach(name -> all.add(root.resolve(name)));
    }
}
