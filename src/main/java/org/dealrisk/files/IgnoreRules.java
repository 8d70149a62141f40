package org.dealrisk.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a {@value #NAME}, as git reads its own: {@code #} begins a comment, {@code !} takes a file back,
 * a slash at the end means folders, one before that ties the pattern to the folder of the file; the last line
 * that matches decides.
 */
final class IgnoreRules {

    static final String NAME = ".dealriskignore";

    private final Path folder;
    private final List<Line> lines;

    private IgnoreRules(Path folder, List<Line> lines) {
        this.folder = folder;
        this.lines = List.copyOf(lines);
    }

    private record Line(Glob glob, boolean takesBack, boolean foldersOnly) {}

    /**
     * The rules of a folder; empty when it has none.
     *
     * @param home where they are read, the folder itself or its counterpart
     * @throws IOException when the file cannot be read
     */
    static Optional<IgnoreRules> of(Path folder, Path home) throws IOException {
        Path file = home.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .forEach(text -> line(text).ifPresent(lines::add));
        return Optional.of(new IgnoreRules(folder, lines));
    }

    /** Whether a file or folder is ignored; empty when no line says anything of it. */
    Optional<Boolean> ignores(Path path, boolean isFolder) {
        String relative = FileSearch.slashes(folder.relativize(path));
        Optional<Boolean> ignored = Optional.empty();
        for (Line line : lines) {
            if ((isFolder || !line.foldersOnly()) && line.glob().matches(relative)) {
                ignored = Optional.of(!line.takesBack());
            }
        }
        return ignored;
    }

    private static Optional<Line> line(String text) {
        String pattern = withoutBlanksAtTheEnd(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (pattern.isEmpty() || pattern.startsWith("#")) {
            return Optional.empty();
        }
        boolean takesBack = pattern.startsWith("!");
        pattern = takesBack ? pattern.substring(1) : pattern;
        boolean foldersOnly = pattern.endsWith("/");
        pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean tied = pattern.contains("/");
        String glob = pattern.startsWith("/") ? pattern.substring(1) : tied ? pattern : "**/" + pattern;
        return glob.isEmpty() ? Optional.empty() : Optional.of(new Line(Glob.of(glob), takesBack, foldersOnly));
    }

    /** A blank behind a backslash stays. */
    private static String withoutBlanksAtTheEnd(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            if (end > 1 && text.charAt(end - 2) == '\\') {
                break;
            }
            end--;
        }
        return text.substring(0, end);
    }
}
