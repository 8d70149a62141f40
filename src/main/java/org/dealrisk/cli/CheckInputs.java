package org.dealrisk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.files.FileSearch;
import org.dealrisk.files.Glob;

/**
 * What {@code check} is to read: files, what folders and patterns hold, standard input. Every file once, in the
 * order in which it is first named.
 *
 * @param inputs what was found
 */
record CheckInputs(List<Input> inputs) {

    /** What in a folder is taken for a deal: forms and documents. Of files in .txt few are either. */
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".md", ".markdown");

    CheckInputs {
        inputs = List.copyOf(inputs);
    }

    /** One thing to read, or why there is nothing to read behind a name. */
    sealed interface Input {}

    /**
     * A file, or standard input.
     *
     * @param named whether it was named itself, and not found in a folder or by a pattern
     */
    record InputFile(String name, boolean named) implements Input {

        Optional<Path> path() {
            return name.equals(Flags.STANDARD) ? Optional.empty() : Optional.of(Path.of(name));
        }
    }

    record Missing(Diagnostic fault) implements Input {}

    /**
     * What is behind some names. A report that lies in a folder that is read is no deal.
     *
     * @throws UsageException when there is nothing to read
     */
    static CheckInputs of(List<String> names, Flags flags, List<Flags.Target> targets) {
        List<String> wanted = names.isEmpty() && flags.text("--changed-since").isPresent() ? List.of(".") : names;
        if (wanted.isEmpty()) {
            throw new UsageException(
                    "check needs a deal: name a YAML file, a document or a folder, or - for standard input");
        }
        Set<Object> reports = targets.stream()
                .flatMap(target -> target.file().stream())
                .map(ReportFiles::identity)
                .collect(Collectors.toSet());
        Optional<Policy> policy = flags.policy();
        UnaryOperator<Path> home =
                path -> policy.map(accepted -> accepted.counterpart(path)).orElse(path);
        Map<Object, Input> all = new LinkedHashMap<>();
        for (String name : wanted) {
            for (Input input : behind(name, home)) {
                Object identity = input instanceof InputFile readable ? ReportFiles.identity(readable.name()) : input;
                if (!(input instanceof InputFile file && !file.named() && reports.contains(identity))) {
                    all.putIfAbsent(identity, input);
                }
            }
        }
        return new CheckInputs(List.copyOf(all.values()));
    }

    /** The names of what is read. */
    List<String> names() {
        return inputs.stream()
                .filter(InputFile.class::isInstance)
                .map(input -> ((InputFile) input).name())
                .toList();
    }

    private static List<Input> behind(String name, UnaryOperator<Path> home) {
        try {
            Path path = name.equals(Flags.STANDARD) ? null : Path.of(name);
            if (path == null || Files.isRegularFile(path)) {
                return List.of(new InputFile(name, true));
            }
            if (Files.isDirectory(path)) {
                return found(
                        name,
                        new FileSearch(ENDINGS, home).in(path.normalize()),
                        Message.of(
                                "the folder has no deal; expected files such as {0} or {1}",
                                "deal.yaml", "proposal.md"));
            }
            boolean pattern = Glob.isMeantBy(name) && !Files.exists(path);
            return pattern
                    ? found(name, FileSearch.matching(name, home), Message.of("no file matches this pattern"))
                    : List.of(new InputFile(name, true));
        } catch (InvalidPathException e) {
            return List.of(new InputFile(name, true));
        } catch (IOException e) {
            return List.of(
                    missing(name, Message.of("the folder could not be read: {0}", String.valueOf(e.getMessage()))));
        }
    }

    private static List<Input> found(String name, List<Path> files, Message nothing) {
        List<Input> found = new ArrayList<>();
        files.forEach(file -> found.add(new InputFile(file.toString(), false)));
        return found.isEmpty() ? List.of(missing(name, nothing)) : found;
    }

    private static Input missing(String name, Message message) {
        return new Missing(Diagnostic.of(name, message));
    }
}
