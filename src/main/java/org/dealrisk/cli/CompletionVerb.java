package org.dealrisk.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints what makes a shell complete commands: {@code dealrisk completion bash}. */
final class CompletionVerb implements Verb {

    static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage()
                .description("Print a script that makes a shell complete commands, flags and their words: source"
                        + " <(dealrisk completion bash). The distribution has them in completion.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("SHELL")
                .arity("0..*")
                .type(String[].class)
                .completionCandidates(SHELLS)
                .description("The shell: " + String.join(", ", SHELLS) + ".")
                .build());
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of("dealrisk completion bash", "dealrisk completion fish");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        List<String> shells = List.of(parsed.matchedPositionalValue(0, new String[0]));
        if (shells.size() != 1) {
            throw new UsageException("completion takes one shell of " + String.join(", ", SHELLS)
                    + ", such as dealrisk completion bash");
        }
        if (!SHELLS.contains(shells.get(0))) {
            throw new Flags(parsed, terminal).wrong("completion", shells.get(0), SHELLS);
        }
        terminal.out().write(script(shells.get(0)));
        return ExitCode.OK;
    }

    /** The script for a shell of {@link #SHELLS}. */
    static String script(String shell) {
        List<CommandModel> commands = CommandModel.all();
        return switch (shell) {
            case "bash" -> BashCompletion.script(commands);
            case "zsh" -> ZshCompletion.script(commands);
            case "fish" -> FishCompletion.script(commands);
            default -> throw new IllegalArgumentException("no completion for " + shell);
        };
    }
}
