package org.dealrisk.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The entry point of the program. */
public final class Main {

    private static final String NAME = CommandTree.NAME;
    private static final List<String> HELP = List.of("-h", "--help");
    private static final List<String> VERBOSE = List.of("-v", "--verbose");

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        ClosedPipe out = new ClosedPipe(new FileOutputStream(FileDescriptor.out));
        Terminal terminal = new Terminal(
                utf8(out),
                out,
                new PrintWriter(utf8(new ClosedPipe(new FileOutputStream(FileDescriptor.err))), true),
                System.in,
                Boolean.getBoolean("dealrisk.terminal"),
                Boolean.getBoolean("dealrisk.terminal.err"),
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
        try {
            code = parseAndRun(args);
            terminal.out().flush();
        } catch (UsageException e) {
            e.lines().forEach(this::tell);
            code = ExitCode.USAGE;
        } catch (BrokenPackException e) {
            terminal.err().print(e.told());
            code = ExitCode.USAGE;
        } catch (IOException e) {
            tell("the report cannot be written: " + reason(e));
            code = ExitCode.INTERNAL;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            code = broken(e, Arrays.stream(args).anyMatch(VERBOSE::contains));
        }
        terminal.err().flush();
        return code;
    }

    private int parseAndRun(String... args) throws IOException {
        CommandTree commands = CommandTree.of(args);
        CommandLine line = new CommandLine(commands.root()).setOverwrittenOptionsAllowed(true);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(args);
        } catch (ParameterException e) {
            return misused(e, args);
        }
        ParseResult last = parsed;
        boolean helpWanted = parsed.isUsageHelpRequested();
        while (last.hasSubcommand()) {
            last = last.subcommand();
            helpWanted |= last.isUsageHelpRequested();
        }
        if (helpWanted) {
            return help(last.commandSpec());
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.out().write(NAME + " " + Version.current() + System.lineSeparator());
            return ExitCode.OK;
        }
        CommandSpec spec = last.commandSpec();
        return commands.verb(spec).orElseThrow(() -> incomplete(spec)).run(last, terminal);
    }

    private static UsageException incomplete(CommandSpec spec) {
        String legal = String.join(", ", spec.subcommands().keySet());
        String words = Misuse.words(spec);
        return new UsageException((words.isEmpty() ? "name a command: " : words + " needs one more word: ") + legal
                + "; see " + spec.qualifiedName() + " --help");
    }

    private int help(CommandSpec spec) throws IOException {
        terminal.out().write(spec.commandLine().getUsageMessage(Ansi.OFF));
        return ExitCode.OK;
    }

    /** Who asks for help gets it, whatever else is wrong with the line. */
    private int misused(ParameterException e, String... args) throws IOException {
        boolean helpWanted =
                Arrays.stream(args).takeWhile(word -> !word.equals("--")).anyMatch(HELP::contains);
        if (helpWanted) {
            return help(e.getCommandLine().getCommandSpec());
        }
        List<String> lines = Misuse.told(e, args);
        tell(lines.get(0));
        lines.stream().skip(1).forEach(terminal.err()::println);
        return ExitCode.USAGE;
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getFile() + ": " + file.getReason()
                : String.valueOf(e.getMessage());
    }

    private int broken(Throwable e, boolean verbose) {
        tell("internal error: " + e.toString().lines().findFirst().orElse("")
                + "; please report it with the input and the output of dealrisk --version"
                + (verbose ? "" : ", and run again with --verbose for the details"));
        if (verbose) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            terminal.err().print(trace);
        }
        return ExitCode.INTERNAL;
    }

    private void tell(String line) {
        terminal.err().println(NAME + ": " + line);
    }

    private static Writer utf8(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
