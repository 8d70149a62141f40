package org.dealrisk.cli;

import java.util.List;

/** Completion for bash: of commands, flags, the words that a flag takes, and files. */
final class BashCompletion {

    private static final String HEAD = """
            # Completion of dealrisk for bash: source this file, or put it where bash-completion looks.
            _dealrisk() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
                local command='' word i flags='' words='' files=''
                for ((i = 1; i < COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    case $word in
                        -*) ;;
                        *)
                            command=${command:+$command }$word
                            [ "$command" = rules ] || break
                            ;;
                    esac
                done
                case $command in
            """;

    private static final String FOOT = """
                esac
                COMPREPLY=()
                if [[ $current == -* ]]; then
                    mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$current")
                    return
                fi
                [ -z "$words" ] || mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
                [ -z "$files" ] || compopt -o default 2>/dev/null
            }
            complete -F _dealrisk dealrisk
            """;

    private BashCompletion() {}

    static String script(List<CommandModel> commands) {
        StringBuilder script = new StringBuilder(HEAD);
        commands.forEach(command -> command(command, script));
        return script.append(FOOT).toString();
    }

    private static void command(CommandModel command, StringBuilder script) {
        String indent = "        ";
        script.append(indent).append("'").append(command.words()).append("')\n");
        indent += "    ";
        script.append(indent).append("flags='");
        script.append(String.join(
                " ",
                command.flags().stream().flatMap(flag -> flag.names().stream()).toList()));
        script.append("'\n").append(indent).append("case $previous in\n");
        for (CommandModel.Flag flag : command.flags()) {
            if (flag.takesValue()) {
                script.append(indent)
                        .append("    ")
                        .append(String.join(" | ", flag.names()))
                        .append(") ");
                script.append(given(flag)).append(" ;;\n");
            }
        }
        script.append(indent).append("    *) ").append(behind(command)).append(" ;;\n");
        script.append(indent).append("esac\n").append(indent).append(";;\n");
    }

    private static String behind(CommandModel command) {
        if (!command.commands().isEmpty()) {
            return "words='" + String.join(" ", command.commands()) + "'";
        }
        return command.arguments().isEmpty() ? ":" : given(command.arguments().get(0));
    }

    private static String given(CommandModel.Value value) {
        String words = value.candidates().isEmpty() ? "" : "words='" + String.join(" ", value.candidates()) + "'";
        String files = value.isFile() ? "files=1" : "";
        return words.isEmpty() && files.isEmpty() ? ":" : (words + " " + files).strip();
    }
}
