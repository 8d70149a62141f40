package org.dealrisk.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Completion for zsh, with what each word means. */
final class ZshCompletion {

    private static final String HEAD = """
            #compdef dealrisk
            # Completion of dealrisk for zsh: put it as _dealrisk into a folder of $fpath, or source it.

            """;

    private static final String FOOT = """
            if [ "${funcstack[1]}" = _dealrisk ]; then
                _dealrisk "$@"
            else
                compdef _dealrisk dealrisk
            fi
            """;

    private ZshCompletion() {}

    static String script(List<CommandModel> commands) {
        StringBuilder script = new StringBuilder(HEAD);
        for (CommandModel command : commands) {
            script.append(function(command)).append("() {\n");
            if (command.commands().isEmpty()) {
                arguments(command, script);
            } else {
                group(command, commands, script);
            }
            script.append("}\n\n");
        }
        return script.append(FOOT).toString();
    }

    private static String function(CommandModel command) {
        return command.words().isEmpty()
                ? "_dealrisk"
                : "_dealrisk_" + command.words().replace(' ', '_');
    }

    private static void group(CommandModel group, List<CommandModel> commands, StringBuilder script) {
        script.append("    local context state line\n    typeset -A opt_args\n    _arguments -C \\\n");
        group.flags().forEach(flag -> script.append(specs(flag, "        ")));
        script.append("        '1: :->command' '*:: :->rest'\n    case $state in\n        command)\n");
        script.append("            local -a commands=(\n");
        for (String word : group.commands()) {
            script.append("                ")
                    .append(quoted(word + ":" + CommandModel.summary(group.words(), word, commands)))
                    .append('\n');
        }
        script.append(
                "            )\n            _describe command commands ;;\n        rest)\n            case $line[1] in\n");
        for (String word : group.commands()) {
            script.append("                ")
                    .append(word)
                    .append(") ")
                    .append(function(group))
                    .append('_')
                    .append(word)
                    .append(" ;;\n");
        }
        script.append("            esac ;;\n    esac\n");
    }

    private static void arguments(CommandModel command, StringBuilder script) {
        script.append("    _arguments -s \\\n");
        String flags =
                command.flags().stream().map(flag -> specs(flag, "        ")).collect(Collectors.joining());
        script.append(flags);
        String last = command.arguments().isEmpty()
                ? "        '*: :'"
                : "        "
                        + quoted("*:" + label(command.arguments().get(0)) + ":"
                                + action(command.arguments().get(0)));
        script.append(last).append('\n');
    }

    /** A line for each name of a flag. */
    private static String specs(CommandModel.Flag flag, String indent) {
        String value = flag.takesValue() ? ":" + label(flag) + ":" + action(flag) : "";
        return flag.names().stream()
                .map(name -> indent + quoted("*" + name + "[" + escaped(flag.description()) + "]" + value) + " \\\n")
                .collect(Collectors.joining());
    }

    private static String label(CommandModel.Value value) {
        return escaped(value.label());
    }

    private static String action(CommandModel.Value value) {
        return value.candidates().isEmpty()
                ? value.isFile() ? "_files" : " "
                : "(" + String.join(" ", value.candidates()) + ")";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
