package org.dealrisk.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealrisk.diag.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the program. */
public final class Main {

    private static final String NAME = "dealrisk";
    private static final String ENVIRONMENT_PREFIX = "DEALRISK_";

    private final Terminal terminal;
    private final Map<CommandSpec, Verb> verbs = new LinkedHashMap<>();

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Writer out = utf8(FileDescriptor.out);
        Terminal terminal = new Terminal(
                out,
                new PrintWriter(utf8(FileDescriptor.err), true),
                System.in,
                Boolean.getBoolean("dealrisk.terminal"),
                System.getenv(),
                LocalDate::now);
        System.exit(run(terminal, args));
    }

    /** Runs one command: its exit code. */
    static int run(Terminal terminal, String... args) {
        return new Main(terminal).run(args);
    }

    private int run(String... args) {
        int code;
        boolean verbose =
                Arrays.asList(args).contains("-v") || Arrays.asList(args).contains("--verbose");
        try {
            code = parseAndRun(args);
            terminal.out().flush();
        } catch (UsageException e) {
            e.lines().forEach(line -> terminal.err().println(NAME + ": " + line));
            code = ExitCode.USAGE;
        } catch (IOException e) {
            code = unwritable(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            code = broken(e, verbose);
        }
        terminal.err().flush();
        return code;
    }

    private int parseAndRun(String... args) throws IOException {
        CommandLine line = new CommandLine(root());
        line.setDefaultValueProvider(argument -> argument.isOption() ? fromEnvironment(argument) : null);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(args);
        } catch (ParameterException e) {
            return misused(e);
        }
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandSpec spec = last.commandSpec();
        if (last.isUsageHelpRequested()) {
            terminal.out().write(spec.commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.OK;
        }
        if (last.isVersionHelpRequested()) {
            terminal.out().write(NAME + " " + Version.current() + System.lineSeparator());
            return ExitCode.OK;
        }
        Verb verb = verbs.get(spec);
        if (verb == null) {
            throw new UsageException(spec.qualifiedName() + " needs a command: "
                    + String.join(", ", spec.subcommands().keySet()) + "; see " + spec.qualifiedName() + " --help");
        }
        return verb.run(last, terminal);
    }

    private CommandSpec root() {
        CommandSpec root = group(NAME, "A linter for business deals: red flags, captured value and what to ask for.");
        root.addOption(CommandLine.Model.OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .type(boolean.class)
                .arity("0")
                .description("Show the version.")
                .build());
        root.usageMessage()
                .footer(
                        "",
                        "Every flag can be set in the environment: --fail-on as DEALRISK_FAIL_ON.",
                        "Exit codes: 0 nothing reaches --fail-on, 1 something does, 2 wrong flags,",
                        "3 unreadable input, 4 undecided (--unknown fail), 5 internal error.");
        Map<String, CommandSpec> groups = new LinkedHashMap<>();
        Verbs.all().forEach((words, verb) -> {
            List<String> path = List.of(words.split(" ", -1));
            CommandSpec parent = path.size() == 1
                    ? root
                    : groups.computeIfAbsent(path.get(0), name -> {
                        CommandSpec group = group(name, "The rules: what they look for, and why.");
                        root.addSubcommand(name, group);
                        return group;
                    });
            CommandSpec spec = verb.spec();
            spec.addOption(Flags.help());
            spec.usageMessage().width(100).sortOptions(false);
            parent.addSubcommand(path.get(path.size() - 1), spec);
            verbs.put(spec, verb);
        });
        return root;
    }

    private static CommandSpec group(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description).width(100);
        spec.addOption(Flags.help());
        return spec;
    }

    /** The twin of a flag: {@code --fail-on} is {@code DEALRISK_FAIL_ON}. */
    private @Nullable String fromEnvironment(CommandLine.Model.ArgSpec argument) {
        CommandLine.Model.OptionSpec option = (CommandLine.Model.OptionSpec) argument;
        String name =
                option.longestName().replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
        Optional<String> value = option.usageHelp() || option.versionHelp()
                ? Optional.empty()
                : terminal.variable(ENVIRONMENT_PREFIX + name);
        return value.orElse(null);
    }

    private int misused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        terminal.err().println(NAME + ": " + told(e));
        terminal.err().println("see " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String told(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return String.valueOf(e.getMessage());
        }
        String found = unmatched.getUnmatched().get(0);
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        boolean option = found.startsWith("-");
        List<String> legal = new ArrayList<>(
                option ? spec.optionsMap().keySet() : spec.subcommands().keySet());
        String typed = option && found.contains("=") ? found.substring(0, found.indexOf('=')) : found;
        String nearest = Suggestion.nearest(typed, legal)
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
        String all = option || legal.isEmpty() || !nearest.isEmpty()
                ? ""
                : "; expected one of " + legal.stream().sorted().collect(Collectors.joining(", "));
        return (option ? "there is no flag " : "there is no command ") + typed + nearest + all;
    }

    /** A reader that went away needs no message; a disk that is full does. */
    private int unwritable(IOException e) {
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("Broken pipe") || reason.contains("pipe is being closed")) {
            return ExitCode.OK;
        }
        if (e instanceof AccessDeniedException denied) {
            reason = denied.getFile() + ": no permission";
        } else if (e instanceof FileSystemException file && file.getReason() != null) {
            reason = file.getFile() + ": " + file.getReason();
        }
        terminal.err().println(NAME + ": the report cannot be written: " + reason);
        return ExitCode.INTERNAL;
    }

    private int broken(Throwable e, boolean verbose) {
        terminal.err()
                .println(NAME + ": internal error: " + e
                        + "; please report it with the input and the output of dealrisk --version"
                        + (verbose ? "" : ", and run again with --verbose for the details"));
        if (verbose) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            terminal.err().print(trace);
        }
        return ExitCode.INTERNAL;
    }

    private static Writer utf8(FileDescriptor stream) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
