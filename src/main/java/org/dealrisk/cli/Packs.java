package org.dealrisk.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.pack.PackReader;
import org.dealrisk.pack.PackReference;
import org.dealrisk.report.DiagnosticRenderer;
import org.dealrisk.report.Display;
import org.dealrisk.report.Run;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.PackGround;
import org.dealrisk.rule.PackSettings;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import picocli.CommandLine.Model.OptionSpec;

/** The rules that a command works with: the built-in pack and those of the user, as the flags change them. */
final class Packs {

    private Packs() {}

    static List<OptionSpec> flags() {
        return List.of(Flags.pack(), Flags.noBuiltin(), Flags.rule(), Flags.param());
    }

    /**
     * The rules of all packs.
     *
     * @throws UsageException when a flag names a rule, severity or threshold that does not exist
     * @throws BrokenPackException when anything is wrong with a pack
     */
    static RulePack load(Flags flags) throws IOException {
        List<String> paths = flags.packs();
        boolean builtin = !flags.isSet("--no-builtin");
        if (!builtin && paths.isEmpty()) {
            throw new UsageException("--no-builtin leaves no rules; name a pack with --pack");
        }
        RulePack tool = BuiltinPack.load();
        PackGround ground = builtin ? PackGround.of(tool) : PackGround.without(tool);
        RulePack pack = paths.isEmpty() ? tool : extended(ground, paths, false);
        PackSettings.Result result = PackSettings.apply(pack, flags.pairs("--rule"), flags.pairs("--param"));
        if (!result.faults().isEmpty()) {
            throw new UsageException(result.faults());
        }
        return result.pack();
    }

    /**
     * The packs at some paths, on what they are put on.
     *
     * @param withCases whether cases that stand apart from their rules are read too
     * @throws BrokenPackException when anything is wrong with one of them
     */
    static RulePack extended(PackGround ground, List<String> paths, boolean withCases) throws IOException {
        Parsed<RulePack> pack =
                PackReader.read(ground, paths.stream().map(Packs::path).toList(), withCases);
        if (pack.value().isEmpty()) {
            StringWriter told = new StringWriter();
            show(pack.faults(), told);
            throw new BrokenPackException(told.toString());
        }
        return pack.value().get();
    }

    /** Shows what is wrong with packs, each with its place. */
    static void show(List<Diagnostic> faults, Writer out) throws IOException {
        Run nothing = new Run(Version.current(), List.of(), Language.EN, Display.standard(), List.of());
        DiagnosticRenderer.render(faults, nothing, out);
    }

    private static PackReference path(String text) {
        try {
            return PackReference.parse(text);
        } catch (InvalidPathException e) {
            throw new UsageException("--pack \"" + text + "\" is not the name of a folder or file");
        }
    }
}
