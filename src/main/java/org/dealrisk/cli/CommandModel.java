package org.dealrisk.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as manuals and completion tell of it.
 *
 * @param words what calls it behind the name of the program, such as {@code rules list}; empty for the program
 * @param commands the words that may follow, where it is a group of commands
 * @param examples calls of it, as they are typed
 */
record CommandModel(
        String words,
        String description,
        List<Flag> flags,
        List<Argument> arguments,
        List<String> commands,
        List<String> examples) {

    private static final Set<String> FILES =
            Set.of("FILE", "PATH", "FOLDER", "PACK", "FORMAT[=FILE]", "CSV", "OLD", "NEW");

    CommandModel {
        flags = List.copyOf(flags);
        arguments = List.copyOf(arguments);
        commands = List.copyOf(commands);
        examples = List.copyOf(examples);
    }

    /** A word that stands by itself, or what follows a flag: what it is called, and what it may be. */
    interface Value {

        String label();

        /** The words that it may be; empty when they are too many to count. */
        List<String> candidates();

        default boolean isFile() {
            return Arrays.stream(label().split("\\|", -1)).anyMatch(FILES::contains);
        }
    }

    /**
     * A flag.
     *
     * @param names the short one first
     * @param label what follows it; empty for a flag without a value
     */
    record Flag(List<String> names, String label, String description, List<String> candidates) implements Value {

        Flag {
            names = List.copyOf(names);
            candidates = List.copyOf(candidates);
        }

        boolean takesValue() {
            return !label.isEmpty();
        }
    }

    record Argument(String label, String description, List<String> candidates) implements Value {

        Argument {
            candidates = List.copyOf(candidates);
        }
    }

    /** The first sentence of the description, without its point. */
    String summary() {
        int end = description.indexOf(". ");
        String first = end < 0 ? description : description.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** The summary of a command of a group. */
    static String summary(String group, String word, List<CommandModel> all) {
        String words = group.isEmpty() ? word : group + " " + word;
        return all.stream()
                .filter(command -> command.words().equals(words))
                .map(CommandModel::summary)
                .findFirst()
                .orElse("");
    }

    /** Every command: the program itself first, a group before what is in it. */
    static List<CommandModel> all() {
        List<CommandModel> all = new ArrayList<>();
        CommandTree tree = CommandTree.of();
        add("", tree.root(), tree, all);
        return all;
    }

    private static void add(String words, CommandSpec spec, CommandTree tree, List<CommandModel> all) {
        List<Flag> flags = spec.options().stream().map(CommandModel::flag).toList();
        List<Argument> arguments =
                spec.positionalParameters().stream().map(CommandModel::argument).toList();
        List<String> commands = List.copyOf(spec.subcommands().keySet());
        all.add(new CommandModel(
                words,
                String.join(" ", spec.usageMessage().description()),
                flags,
                arguments,
                commands,
                tree.verb(spec).map(Verb::examples).orElse(List.of())));
        spec.subcommands()
                .forEach((word, command) ->
                        add(words.isEmpty() ? word : words + " " + word, command.getCommandSpec(), tree, all));
    }

    private static Flag flag(OptionSpec option) {
        return new Flag(
                Arrays.stream(option.names())
                        .sorted((one, other) -> one.length() - other.length())
                        .toList(),
                option.arity().max() == 0 ? "" : option.paramLabel(),
                String.join(" ", option.description()),
                candidates(option.completionCandidates()));
    }

    private static Argument argument(PositionalParamSpec argument) {
        return new Argument(
                argument.paramLabel(),
                String.join(" ", argument.description()),
                candidates(argument.completionCandidates()));
    }

    private static List<String> candidates(Iterable<String> candidates) {
        List<String> all = new ArrayList<>();
        if (candidates != null) {
            candidates.forEach(all::add);
        }
        return all;
    }
}
