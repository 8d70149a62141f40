package org.dealrisk.cli;

import java.util.List;

/** Completion for fish, with what each word means. */
final class FishCompletion {

    private static final String HEAD = """
            # Completion of dealrisk for fish: put it into ~/.config/fish/completions/dealrisk.fish.
            function __dealrisk_words
                for word in (commandline -opc)[2..-1]
                    string match -q -- '-*' $word; or echo $word
                end
            end
            function __dealrisk_is
                set -l words (__dealrisk_words)
                set -l wanted (count $argv)
                test $wanted -eq 0; and test (count $words) -eq 0; and return 0
                test $wanted -gt 0; and test (count $words) -ge $wanted; and test "$words[1..$wanted]" = "$argv"
            end
            function __dealrisk_is_just
                set -l words (__dealrisk_words)
                test "$words" = "$argv"
            end
            complete -c dealrisk -f
            """;

    private FishCompletion() {}

    static String script(List<CommandModel> commands) {
        StringBuilder script = new StringBuilder(HEAD);
        for (CommandModel command : commands) {
            for (String word : command.commands()) {
                line(
                        script,
                        "__dealrisk_is_just " + command.words(),
                        "-a " + word,
                        CommandModel.summary(command.words(), word, commands));
            }
            String here = (command.words().isEmpty() ? "__dealrisk_is" : "__dealrisk_is " + command.words());
            command.flags().forEach(flag -> line(script, here, flag(flag), flag.description()));
            command.arguments().forEach(argument -> line(script, here, argument(argument), ""));
        }
        return script.toString();
    }

    private static void line(StringBuilder script, String condition, String what, String description) {
        script.append("complete -c dealrisk -n '")
                .append(condition.strip())
                .append("' ")
                .append(what);
        if (!description.isEmpty()) {
            script.append(" -d ").append(quoted(firstSentence(description)));
        }
        script.append('\n');
    }

    private static String flag(CommandModel.Flag flag) {
        StringBuilder text = new StringBuilder();
        for (String name : flag.names()) {
            text.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                    .append(' ');
        }
        if (flag.takesValue()) {
            text.append(flag.isFile() ? "-rF " : "-x ");
        }
        if (!flag.candidates().isEmpty()) {
            text.append("-a ").append(quoted(String.join(" ", flag.candidates())));
        }
        return text.toString().strip();
    }

    private static String argument(CommandModel.Argument argument) {
        String words = argument.candidates().isEmpty() ? "" : "-a " + quoted(String.join(" ", argument.candidates()));
        return (words + (argument.isFile() ? " -F" : "")).strip();
    }

    /** The first sentence. */
    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
