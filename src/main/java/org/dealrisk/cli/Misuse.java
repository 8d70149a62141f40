package org.dealrisk.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.diag.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line that cannot be parsed. */
final class Misuse {

    private final CommandSpec spec;
    private final String words;

    private Misuse(CommandSpec spec) {
        this.spec = spec;
        this.words = words(spec);
    }

    /** What was found, and what to do: one line each. */
    static List<String> told(ParameterException e, String... arguments) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        return List.of(new Misuse(spec).message(e, arguments), "see " + spec.qualifiedName() + " --help");
    }

    /** The words of a command as they are typed; empty for the program itself. */
    static String words(CommandSpec spec) {
        String name = spec.qualifiedName();
        return name.equals(CommandTree.NAME) ? "" : name.substring(CommandTree.NAME.length() + 1);
    }

    private String message(ParameterException e, String... arguments) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String found = unmatched.getUnmatched().get(0);
            return found.startsWith("-") ? noFlag(flagIn(found)) : noCommand(found);
        }
        if (e instanceof MissingParameterException lacking
                && lacking.getMissing().get(0) instanceof OptionSpec option) {
            return option.longestName() + " needs a value: " + option.longestName() + " " + option.paramLabel();
        }
        return Arrays.stream(arguments)
                .filter(this::isFlagWithValue)
                .findFirst()
                .map(found -> flagIn(found) + " takes no value")
                .orElseGet(() -> String.valueOf(e.getMessage()));
    }

    private boolean isFlagWithValue(String argument) {
        OptionSpec option = spec.findOption(flagIn(argument));
        return argument.contains("=") && option != null && option.arity().max() == 0;
    }

    private static String flagIn(String found) {
        int equals = found.indexOf('=');
        return equals < 0 ? found : found.substring(0, equals);
    }

    private String noFlag(String flag) {
        Set<String> elsewhere = CommandTree.having(flag);
        if (!elsewhere.isEmpty()) {
            return words.isEmpty()
                    ? flag + " goes behind the command, such as dealrisk "
                            + elsewhere.iterator().next() + " " + flag
                    : words + " has no flag " + flag + "; " + String.join(", ", elsewhere)
                            + (elsewhere.size() == 1 ? " has" : " have");
        }
        // One letter is near every other, so a letter that is no flag says nothing about what was meant.
        Optional<String> nearest = flag.startsWith("--")
                ? Suggestion.nearest(flag, spec.optionsMap().keySet())
                : Optional.empty();
        return "there is no flag " + flag
                + nearest.map(word -> "; did you mean " + word + "?").orElse("");
    }

    private String noCommand(String word) {
        List<String> legal = new ArrayList<>(spec.subcommands().keySet());
        if (legal.isEmpty()) {
            return words + " takes no \"" + word + "\"";
        }
        return "there is no command " + word
                + Suggestion.nearest(word, legal)
                        .map(found -> "; did you mean " + found + "?")
                        .orElse("; expected one of " + String.join(", ", legal));
    }
}
