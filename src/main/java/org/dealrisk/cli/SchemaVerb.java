package org.dealrisk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dealrisk.schema.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints a JSON Schema: {@code dealrisk schema deal}. */
final class SchemaVerb implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage()
                .description(
                        "Print the JSON Schema (2020-12) of a kind of file, with which an editor completes, explains"
                                + " and checks it. The distribution has them as schema/NAME.schema.json.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("NAME")
                .arity("0..*")
                .type(String[].class)
                .description("What to describe: deal, pack (pack.yaml and rule files), config (" + Config.NAME
                        + ") or output (JSON reports).")
                .completionCandidates(Schemas.names())
                .build());
        spec.addOption(Flags.output());
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of("dealrisk schema deal", "dealrisk schema config -o config.schema.json");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        List<String> names = List.of(parsed.matchedPositionalValue(0, new String[0]));
        Flags flags = new Flags(parsed, terminal);
        if (names.size() != 1) {
            throw new UsageException("schema takes one name of " + String.join(", ", Schemas.names())
                    + ", such as dealrisk schema deal");
        }
        if (!Schemas.names().contains(names.get(0))) {
            throw flags.wrong("schema", names.get(0), Schemas.names());
        }
        Schema schema = Schemas.of(names.get(0));
        Optional<String> file = flags.text("--output").filter(name -> !name.equals(Flags.STANDARD));
        if (file.isPresent()) {
            ReportFiles.write(file.get(), schema::write);
        } else {
            schema.write(terminal.out());
        }
        return ExitCode.OK;
    }
}
