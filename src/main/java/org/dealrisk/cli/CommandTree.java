package org.dealrisk.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands as the parser of the command line takes them, and which spec stands for which verb. */
final class CommandTree {

    static final String NAME = "dealrisk";

    private static final int WIDTH = 100;

    private final Map<CommandSpec, Verb> verbs = new HashMap<>();
    private final Map<String, CommandSpec> groups = new HashMap<>();
    private final CommandSpec root =
            group(NAME, "A linter for business deals: red flags, captured value and what to" + " ask for.");

    private CommandTree() {}

    /**
     * The commands that some arguments may call: of a known word only what is behind it, as describing a
     * command takes a good part of a start.
     */
    static CommandTree of(String... arguments) {
        String word = arguments.length == 0 ? "" : arguments[0];
        Map<String, Verb> all = Verbs.all();
        boolean known = all.keySet().stream().anyMatch(words -> first(words).equals(word));
        CommandTree tree = new CommandTree();
        tree.describe();
        all.forEach((words, verb) -> {
            if (!known || first(words).equals(word)) {
                tree.add(words, verb);
            }
        });
        return tree;
    }

    /** A command that is still to be described, in texts without variables: picocli looks for them at every turn. */
    static CommandSpec command() {
        return CommandSpec.create().interpolateVariables(false);
    }

    CommandSpec root() {
        return root;
    }

    /** What a command does; empty for a group of commands. */
    Optional<Verb> verb(CommandSpec spec) {
        return Optional.ofNullable(verbs.get(spec));
    }

    /** The commands that have a flag, by their words. */
    static Set<String> having(String flag) {
        Set<String> words = new TreeSet<>();
        Verbs.all().forEach((name, verb) -> {
            if (verb.spec().findOption(flag) != null) {
                words.add(name);
            }
        });
        return words;
    }

    private void describe() {
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .type(boolean.class)
                .arity("0")
                .description("Show the version.")
                .build());
        root.usageMessage()
                .footer(
                        "",
                        "Every flag can be set in the environment: --fail-on as DEALRISK_FAIL_ON, a flag without",
                        "a value as true or false, one that may be given several times with commas between.",
                        "Arguments can stand in a file: @FILE. What begins with - and is a file goes behind --.",
                        "",
                        "Exit codes: 0 nothing reaches --fail-on, 1 something does, 2 wrong flags,",
                        "3 unreadable input, 4 undecided (--unknown fail), 5 internal error.");
    }

    private void add(String words, Verb verb) {
        List<String> path = List.of(words.split(" ", -1));
        CommandSpec parent = path.size() == 1 ? root : parent(path.get(0));
        CommandSpec spec = verb.spec();
        spec.addOption(Flags.help());
        // Sorted by picocli, the order would be that of the locale of the machine.
        spec.usageMessage().width(WIDTH).sortOptions(false).sortSynopsis(false);
        spec.usageMessage().footer(footer(verb.examples()));
        parent.addSubcommand(path.get(path.size() - 1), spec);
        verbs.put(spec, verb);
    }

    private static String[] footer(List<String> examples) {
        List<String> lines = new ArrayList<>(List.of("", "Examples:"));
        examples.forEach(example -> lines.add("  " + example));
        return lines.toArray(String[]::new);
    }

    private CommandSpec parent(String word) {
        return groups.computeIfAbsent(word, name -> {
            CommandSpec group = group(name, "The rules: what they look for, and why.");
            root.addSubcommand(name, group);
            return group;
        });
    }

    private static CommandSpec group(String name, String description) {
        CommandSpec spec = command().name(name);
        spec.usageMessage().description(description).width(WIDTH);
        spec.addOption(Flags.help());
        return spec;
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
