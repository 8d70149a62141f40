package org.dealrisk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.read.DealFiles;
import org.dealrisk.read.DealReader;
import org.dealrisk.read.TableReader;

/** The deals named on the command line: files, and {@code -} for standard input. */
final class InputFiles {

    private static final List<String> TABLES = List.of(".csv", ".tsv", ".csv.gz", ".tsv.gz");

    private InputFiles() {}

    /**
     * The deals behind a name, each with what is wrong with it; with {@code --template} read as
     * templates. They may name documents in their own folder: that of their file, or for standard input
     * that of the name it is given.
     */
    static List<Parsed<Deal>> deals(String input, Flags flags, Terminal terminal) {
        Parsed<Source> source = read(input, flags, terminal);
        if (source.value().isEmpty()) {
            return List.of(Parsed.failed(source.faults()));
        }
        DealReader reader =
                folder(input, flags).map(place -> DealReader.create().in(place)).orElseGet(DealReader::create);
        List<Parsed<Deal>> deals = reader.read(source.value().get());
        return flags.isSet("--template")
                ? deals.stream().map(InputFiles::asTemplate).toList()
                : deals;
    }

    /** As {@link #deals}; of a table every row is a deal. */
    static List<Parsed<Deal>> dealsOrRows(String input, Flags flags, Terminal terminal) {
        return isTable(input, flags) ? table(input, flags, terminal) : deals(input, flags, terminal);
    }

    /** Whether the name, or for standard input the one it is given, is that of a table. */
    private static boolean isTable(String input, Flags flags) {
        Optional<String> name = input.equals(Flags.STANDARD) ? flags.text("--stdin-filename") : Optional.of(input);
        return name.map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> TABLES.stream().anyMatch(text::endsWith))
                .isPresent();
    }

    private static List<Parsed<Deal>> table(String input, Flags flags, Terminal terminal) {
        String name =
                input.equals(Flags.STANDARD) ? flags.text("--stdin-filename").orElse(input) : input;
        try (InputStream in = input.equals(Flags.STANDARD) ? terminal.in() : Files.newInputStream(Path.of(input))) {
            byte[] bytes = in.readNBytes(DealFiles.LARGEST_BYTES + 1);
            if (bytes.length > DealFiles.LARGEST_BYTES) {
                Message message = Message.of(
                        "the table has more than {0} bytes; {1} reads larger ones", DealFiles.LARGEST_BYTES, "score");
                return List.of(Parsed.failed(List.of(Diagnostic.of(name, message))));
            }
            TableFlags table = new TableFlags(flags);
            return new TableReader(table.options(), table.matcher(), table.terms()).read(name, bytes);
        } catch (InvalidPathException e) {
            return List.of(Parsed.failed(List.of(Diagnostic.of(name, Message.of("this is not the name of a file")))));
        } catch (NoSuchFileException e) {
            return List.of(Parsed.failed(List.of(Diagnostic.of(name, Message.of("there is no such file")))));
        } catch (IOException e) {
            Message message = Message.of("the table could not be read: {0}", String.valueOf(e.getMessage()));
            return List.of(Parsed.failed(List.of(Diagnostic.of(name, message))));
        }
    }

    private static Optional<Path> folder(String input, Flags flags) {
        Optional<String> name = input.equals(Flags.STANDARD) ? flags.text("--stdin-filename") : Optional.of(input);
        try {
            return name.map(Path::of).map(path -> path.resolveSibling(""));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Parsed<Deal> asTemplate(Parsed<Deal> deal) {
        Answer yes = new Answer.Known(new Value.Flag(true), List.of());
        return new Parsed<>(deal.value().map(read -> read.with(Field.TEMPLATE, yes)), deal.faults());
    }

    /** The text behind a name; a fault when there is none to be had. */
    static Parsed<Source> read(String input, Flags flags, Terminal terminal) {
        if (input.equals(Flags.STANDARD)) {
            return DealFiles.read(terminal.in(), flags.text("--stdin-filename").orElse("<stdin>"));
        }
        if (input.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return unread(input, Message.of("this is a table; expected deals in YAML, such as deal.yaml"));
        }
        try {
            Path path = Path.of(input);
            Parsed<Source> source = DealFiles.read(path);
            return source.value().isEmpty() && Files.isDirectory(path)
                    ? unread(
                            input,
                            Message.of(
                                    "this is a folder; name the files in it, such as {0}", path.resolve("deal.yaml")))
                    : source;
        } catch (InvalidPathException e) {
            return unread(input, Message.of("this is not the name of a file"));
        }
    }

    static Parsed<Source> unread(String input, Message message) {
        return Parsed.failed(List.of(Diagnostic.of(input, message)));
    }

    /**
     * Sees to it that no report is written over a deal.
     *
     * @throws UsageException when the file of a report is one of the inputs
     */
    static void keep(Collection<String> inputs, List<Flags.Target> targets) {
        for (Flags.Target target : targets) {
            target.file().ifPresent(file -> refuseInput(file, inputs));
        }
    }

    private static void refuseInput(String file, Collection<String> inputs) {
        Object target = ReportFiles.identity(file);
        if (inputs.stream().map(ReportFiles::identity).anyMatch(target::equals)) {
            throw new UsageException("the report would overwrite " + file + ", which is to be read; name another file");
        }
    }
}
