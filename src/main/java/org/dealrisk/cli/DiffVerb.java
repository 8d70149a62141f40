package org.dealrisk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diff.Comparison;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.model.Deal;
import org.dealrisk.report.DiffFormat;
import org.dealrisk.report.DiffRun;
import org.dealrisk.report.Run;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.FailOn;
import org.dealrisk.verdict.Judge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Compares two versions of a deal: {@code dealrisk diff git:HEAD:deal.yaml deal.yaml}. */
final class DiffVerb implements Verb {

    /** The two sides of a comparison. */
    private static final int SIDES = 2;

    private final Path folder;

    /** @param folder in whose repository {@code git:} looks */
    DiffVerb(Path folder) {
        this.folder = folder;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage()
                .description(
                        "Compare two versions of a deal: what changed, in whose favour, and what it does to the",
                        "verdict. Prints nothing where nothing differs. Exits with 1 for a regression: a graver",
                        "verdict, or a finding of --fail-on that is new, graver or no longer waived.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("OLD NEW")
                .hideParamSyntax(true)
                .arity("0..*")
                .type(String[].class)
                .description("Two YAML files or documents. One may be - for standard input; either may be"
                        + " git:REVISION:PATH.")
                .build());
        Stream.of(
                        List.of(
                                Flags.format(DiffFormat.labels()),
                                Flags.output(),
                                Flags.failOnRegression(),
                                Flags.exitZero(),
                                Flags.minSeverity("Show findings that are or were of this severity or above: "
                                        + String.join(", ", Severity.labels())
                                        + ". Changes no verdict, and not what a regression is.")),
                        Packs.flags(),
                        List.of(
                                Flags.asOf(),
                                Flags.noWaivers(),
                                Flags.trustWaivers(),
                                Flags.hideCost(),
                                Flags.template(),
                                Flags.lang(),
                                Flags.color(),
                                Flags.stdinFilename(),
                                Flags.configuration(),
                                Flags.isolated(),
                                Flags.quiet(),
                                Flags.faultDetails()))
                .flatMap(List::stream)
                .forEach(spec::addOption);
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dealrisk diff examples/guaranteed-leads/deal.yaml examples/guaranteed-leads-signed/deal.yaml",
                "dealrisk diff -f markdown examples/five-facts/deal.yaml - < examples/clean-deal/deal.yaml");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        Flags typed = new Flags(parsed, terminal);
        List<String> sides = sides(parsed);
        Flags flags = typed.configuredFor(typed.places(List.of(settled(sides))));
        List<Flags.Target> targets = flags.targets(DiffFormat.labels());
        InputFiles.keep(sides, targets);
        FailOn failOn = flags.failOnLevel(Regression.STANDARD);
        boolean colour = flags.colour();
        boolean exitZero = flags.isSet("--exit-zero");
        DiffRun diff = compare(sides, flags, terminal, failOn);
        Reports.write(diff, targets, DiffFormat::ofLabel, colour, terminal);
        int code = diff.regressions().isEmpty() || exitZero ? ExitCode.OK : ExitCode.FOUND;
        return ExitCode.worse(code, diff.faults().isEmpty() ? ExitCode.OK : ExitCode.INPUT);
    }

    private DiffRun compare(List<String> sides, Flags flags, Terminal terminal, FailOn failOn) throws IOException {
        DealSettings settings = DealSettings.ofInput(flags, settled(sides));
        Judge judge = new Judges(flags).of(settings.overrides());
        List<Run.Result> old = judged(deals(sides.get(0), flags, terminal), settings, judge);
        List<Run.Result> now = judged(deals(sides.get(1), flags, terminal), settings, judge);
        List<Run.Result> both = Stream.concat(old.stream(), now.stream()).toList();
        Run run = new Run(Version.current(), judge.pack().origins(), flags.language(), flags.display(), both);
        // What could not be read would be told as removed, so nothing is compared then.
        Comparison comparison = run.faults().isEmpty()
                ? Comparison.between(assessed(old), assessed(now))
                : Comparison.between(List.of(), List.of());
        List<DealDiff> regressions = comparison.deals().stream()
                .filter(deal -> Regression.of(deal, failOn))
                .toList();
        return new DiffRun(run, sides.get(0), sides.get(1), comparison, regressions);
    }

    private static List<String> sides(ParseResult parsed) {
        List<String> sides = List.of(parsed.matchedPositionalValue(0, new String[0]));
        if (sides.size() != SIDES) {
            throw new UsageException("diff needs two versions of a deal, the old one and the new one; "
                    + (sides.size() == 1 ? "1 is named" : sides.size() + " are named"));
        }
        if (sides.stream().allMatch(Flags.STANDARD::equals)) {
            throw new UsageException("only one version can be read from standard input; name a file for the other");
        }
        return sides;
    }

    /** The side whose place decides which configuration holds for both: the new one, unless only the old is a file. */
    private static String settled(List<String> sides) {
        return sides.stream()
                .filter(side -> !GitFile.isMeantBy(side))
                .reduce((old, now) -> now)
                .orElse(Flags.STANDARD);
    }

    private List<Parsed<Deal>> deals(String side, Flags flags, Terminal terminal) {
        return GitFile.isMeantBy(side) ? GitFile.deals(side, folder) : InputFiles.deals(side, flags, terminal);
    }

    private static List<Run.Result> judged(List<Parsed<Deal>> deals, DealSettings settings, Judge judge) {
        List<Run.Result> results = new ArrayList<>();
        for (Parsed<Deal> deal : deals) {
            results.add(
                    deal.value().isPresent()
                            ? new Run.Judged(
                                    judge.assess(settings.of(deal.value().get())))
                            : new Run.Unread(deal.faults()));
        }
        return results;
    }

    private static List<Assessment> assessed(List<Run.Result> results) {
        return results.stream()
                .filter(Run.Judged.class::isInstance)
                .map(result -> ((Run.Judged) result).assessment())
                .toList();
    }
}
