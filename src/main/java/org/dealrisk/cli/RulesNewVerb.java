package org.dealrisk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes a rule to start from, with its cases: {@code dealrisk rules new ACME-001-fee-below-minimum}. */
final class RulesNewVerb implements Verb {

    private static final Pattern NAME = Pattern.compile("([A-Z]{2,5}-[0-9]{3})-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)");
    private static final String EXAMPLE = "expected a code and an id, such as ACME-001-fee-below-minimum";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage()
                .description(
                        "Write a rule to start from, with cases that pass, into a pack; the pack too when there is none.",
                        "Change its condition and its cases, then run dealrisk rules test. Overwrites nothing.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("CODE-ID")
                .arity("0..*")
                .type(String[].class)
                .description("The code, which is for ever, and the id, which names the problem: "
                        + "ACME-001-fee-below-minimum.")
                .build());
        spec.addOption(Flags.packFolder());
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dealrisk rules new ACME-001-fee-below-minimum",
                "dealrisk rules new ACME-001-fee-below-minimum --into packs/acme");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        List<String> names = List.of(parsed.matchedPositionalValue(0, new String[0]));
        Matcher name = NAME.matcher(names.size() == 1 ? names.get(0) : "");
        if (!name.matches()) {
            throw new UsageException("rules new "
                    + (names.isEmpty() ? "needs a rule" : "cannot name a rule \"" + String.join(" ", names) + "\"")
                    + "; "
                    + EXAMPLE);
        }
        RulePack tool = BuiltinPack.load();
        tool.rule(name.group(1)).or(() -> tool.rule(name.group(2))).ifPresent(rule -> {
            throw new UsageException(
                    "the tool itself has " + rule.code() + " " + rule.id() + "; take another code and id");
        });
        Path folder = folder(new Flags(parsed, terminal).text("--into").orElse("."));
        Path file = folder.resolve("rules").resolve(names.get(0) + ".yaml");
        if (Files.exists(file)) {
            throw new UsageException("there is a file " + file + " already; take another code and id");
        }
        Files.createDirectories(file.resolveSibling(""));
        Path header = folder.resolve("pack.yaml");
        if (!Files.exists(header)) {
            ReportFiles.write(header.toString(), out -> out.write(NewRule.pack(folder)));
            terminal.out().write(header + "\n");
        }
        String text = NewRule.rule(name.group(1), name.group(2), Files.readString(header));
        ReportFiles.write(file.toString(), out -> out.write(text));
        terminal.out().write(file + "\n");
        return ExitCode.OK;
    }

    private static Path folder(String name) {
        try {
            Path folder = Path.of(name).normalize();
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new UsageException("--into " + name + " is a file; expected the folder of a pack");
            }
            return folder;
        } catch (InvalidPathException e) {
            throw new UsageException("--into \"" + name + "\" is not the name of a folder");
        }
    }
}
