package org.dealrisk.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The files of folders and patterns, sorted by path: those with certain endings, nothing hidden, no readme, no
 * folder that is a rule pack, nothing that a {@value IgnoreRules#NAME} names, in the folder, those in it, or
 * those around it up to the top of the repository. Links to folders are not followed.
 */
public final class FileSearch {

    private static final String PACK = "pack.yaml";
    private static final String REPOSITORY = ".git";

    private final List<String> endings;
    private final UnaryOperator<Path> home;

    /** @param endings in lower case, such as {@code .yaml} */
    public FileSearch(List<String> endings) {
        this(endings, UnaryOperator.identity());
    }

    /**
     * A search that is told elsewhere what to leave out.
     *
     * @param home the folder in which to look for what a whole path of a folder may hold: rules of what to ignore,
     *     the header of a pack
     */
    public FileSearch(List<String> endings, UnaryOperator<Path> home) {
        this.endings = List.copyOf(endings);
        this.home = home;
    }

    /** A path with slashes, as patterns are written. */
    public static String slashes(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /**
     * The files of a folder and the folders in it; empty when there are none.
     *
     * @throws IOException when a folder cannot be read
     */
    public List<Path> in(Path folder) throws IOException {
        return walk(folder, path -> true);
    }

    /**
     * The files that a pattern means, whatever their endings are; empty when there are none. Hidden files and
     * those to be ignored are left out.
     *
     * @throws IOException when a folder cannot be read
     */
    public static List<Path> matching(String pattern) throws IOException {
        return matching(pattern, UnaryOperator.identity());
    }

    /**
     * As {@link #matching(String)}.
     *
     * @param home as for {@link #FileSearch(List, UnaryOperator)}
     */
    public static List<Path> matching(String pattern, UnaryOperator<Path> home) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String one : Glob.alternatives(pattern.replace(File.separatorChar, '/'))) {
            Path start = start(one);
            if (!Glob.isMeantBy(one) && Files.isRegularFile(start) && !found.contains(start)) {
                found.add(start);
            }
            Glob glob = Glob.of(slashes(Path.of("").resolve(one)));
            if (Files.isDirectory(start.toString().isEmpty() ? Path.of(".") : start)) {
                new FileSearch(List.of(""), home)
                        .walk(start, path -> glob.matches(slashes(path))).stream()
                                .filter(path -> !found.contains(path))
                                .forEach(found::add);
            }
        }
        Collections.sort(found);
        return List.copyOf(found);
    }

    /** The folder in front of the first name that is a pattern. */
    private static Path start(String pattern) {
        String fixed = pattern;
        while (Glob.isMeantBy(fixed)) {
            int slash = fixed.lastIndexOf('/');
            fixed = slash < 0 ? "" : slash == 0 ? "/" : fixed.substring(0, slash);
        }
        return Path.of(fixed);
    }

    private List<Path> walk(Path start, Predicate<Path> wanted) throws IOException {
        Walk walk = new Walk(start, wanted);
        Files.walkFileTree(start.toString().isEmpty() ? Path.of(".") : start, walk);
        Collections.sort(walk.found);
        return List.copyOf(walk.found);
    }

    private boolean hasEnding(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith) && !name.startsWith("readme.");
    }

    /** One walk, which goes through a folder before its neighbours. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path start;
        private final Predicate<Path> wanted;
        private final List<Path> found = new ArrayList<>();
        private final Deque<List<IgnoreRules>> rules = new ArrayDeque<>();

        Walk(Path start, Predicate<Path> wanted) throws IOException {
            this.start = start;
            this.wanted = wanted;
            rules.push(around(start.toAbsolutePath().normalize()));
        }

        /** Of the folders above, the outermost first. */
        private List<IgnoreRules> around(Path start) throws IOException {
            List<IgnoreRules> around = new ArrayList<>();
            Path folder = start;
            while (folder != null && !Files.exists(folder.resolve(REPOSITORY))) {
                folder = folder.getParent();
                if (folder != null) {
                    IgnoreRules.of(folder, home.apply(folder)).ifPresent(found -> around.add(0, found));
                }
            }
            return around;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean first = Files.isSameFile(folder, start.toAbsolutePath());
            Path whole = folder.toAbsolutePath().normalize();
            boolean isPack = Files.exists(home.apply(whole).resolve(PACK));
            boolean passedOver = isHidden(folder) || isIgnored(folder, true) || isPack;
            if (!first && passedOver) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            List<IgnoreRules> own = new ArrayList<>(rules.getFirst());
            IgnoreRules.of(whole, home.apply(whole)).ifPresent(own::add);
            rules.push(own);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            rules.pop();
            return super.postVisitDirectory(folder, e);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path path = start.toString().isEmpty() ? file.normalize() : file;
            boolean isFile = attributes.isRegularFile() || Files.isRegularFile(file);
            if (isFile && hasEnding(file) && wanted.test(path) && !isHidden(file) && !isIgnored(file, false)) {
                found.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }

        private boolean isIgnored(Path path, boolean isFolder) {
            Path whole = path.toAbsolutePath().normalize();
            boolean ignored = false;
            for (IgnoreRules each : rules.getFirst()) {
                ignored = each.ignores(whole, isFolder).orElse(ignored);
            }
            return ignored;
        }
    }
}
