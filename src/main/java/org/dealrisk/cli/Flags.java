package org.dealrisk.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Suggestion;
import org.dealrisk.report.Display;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.FailOn;
import org.dealrisk.verdict.Verdict;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The flags that mean the same in every command: how they are declared, and how they are understood.
 *
 * <p>This file is one list and grows by a short method a flag; that is why it is long.
 */
final class Flags {

    private static final int MOST_THREADS = 256;

    /** The name that stands for standard output, and as an input for standard input. */
    static final String STANDARD = "-";

    /** What to aim at; a deal to sign may carry notes, so both words for one mean the same. */
    private static final Map<String, Verdict> TARGETS = targetWords();

    private static final String IGNORED = ".dealriskignore";

    private final Given given;
    private final Terminal terminal;
    private final Config config;

    Flags(ParseResult parsed, Terminal terminal) {
        this(new Given(parsed, terminal), terminal, Config.none());
    }

    private Flags(Given given, Terminal terminal, Config config) {
        this.given = given.with(config);
        this.terminal = terminal;
        this.config = config;
    }

    /** The same, with the configuration that is found for what is read. */
    Flags configuredFor(List<String> inputs) {
        return new Flags(given, terminal, Config.of(given, inputs));
    }

    /**
     * From where the configuration for some inputs is looked for: for standard input from where its name says, for
     * nothing from the folder at hand.
     */
    List<String> places(List<String> inputs) {
        String input = text("--stdin-filename").orElse(STANDARD);
        return inputs.isEmpty()
                ? List.of(STANDARD)
                : inputs.stream()
                        .map(name -> name.equals(STANDARD) ? input : name)
                        .toList();
    }

    Config config() {
        return config;
    }

    /** What has been accepted already, where that is to decide. */
    Optional<Policy> policy() {
        return Policy.of(given);
    }

    Given given() {
        return given;
    }

    /**
     * A report and where it goes.
     *
     * @param format the label of its format
     * @param file empty for standard output
     */
    record Target(String format, Optional<String> file) {

        /** The same, {@code -} being standard output. */
        private Target settled() {
            return new Target(format, file.filter(name -> !name.equals(STANDARD)));
        }
    }

    /** Every command has formats of its own; the first of their labels is the one for a person. */
    static OptionSpec format(List<String> labels) {
        return worded(
                many(
                        "FORMAT[=FILE]",
                        "How to report: " + String.join(", ", labels)
                                + ". May be given several times; with =FILE the report goes there.",
                        "-f",
                        "--format"),
                labels);
    }

    static OptionSpec target() {
        return worded(
                one(
                        "VERDICT",
                        "The verdict that the changes are to bring: " + String.join(", ", TARGETS.keySet())
                                + ". Default: sign.",
                        "--target"),
                TARGETS.keySet());
    }

    static OptionSpec output() {
        return one("FILE", "Write the report here instead of to standard output.", "-o", "--output");
    }

    /** @param standard what holds when nothing is given */
    static OptionSpec failOn(String standard) {
        return worded(
                one(
                        "LEVEL",
                        "Exit with 1 from this verdict or severity on: " + String.join(", ", FailOn.words())
                                + ". Default: " + standard + ".",
                        "--fail-on"),
                FailOn.words());
    }

    static OptionSpec failOnRegression() {
        return worded(
                one(
                        "LEVEL",
                        "What counts as a regression beside a graver verdict: a finding from this severity on that is new,"
                                + " graver or no longer waived. A verdict counts those from it on, never nothing: "
                                + String.join(", ", FailOn.words()) + ". Default: " + Regression.STANDARD + ".",
                        "--fail-on"),
                FailOn.words());
    }

    static OptionSpec exitZero() {
        return flag("Exit with 0 whatever is found; wrong flags and unreadable inputs still count.", "--exit-zero");
    }

    static OptionSpec minSeverity() {
        return minSeverity("Show findings from this severity on: " + String.join(", ", Severity.labels())
                + ". Changes no verdict.");
    }

    static OptionSpec minSeverity(String description) {
        return worded(one("SEVERITY", description, "--min-severity"), Severity.labels());
    }

    static OptionSpec rule() {
        return many("CODE=SEVERITY", "Give a rule another severity, or switch it off with =off.", "--rule");
    }

    static OptionSpec param() {
        return many(
                "NAME=NUMBER", "Give a threshold another value; the names stand on the page of each rule.", "--param");
    }

    static OptionSpec pack() {
        return many(
                "PATH",
                "Add a rule pack: a folder with pack.yaml, or a YAML file; PATH@sha256:HASH takes it only as it was."
                        + " May be given several times.",
                "--pack");
    }

    static OptionSpec packFolder() {
        return one("FOLDER", "The folder of the pack. Default: this folder.", "--into");
    }

    static OptionSpec noBuiltin() {
        return flag("Leave the built-in rules out; their shared thresholds stay.", "--no-builtin");
    }

    static OptionSpec asOf() {
        return worded(
                one(
                        "DATE",
                        "The date of the report, such as 2026-11-21 or today; decides which waivers have expired.",
                        "--as-of"),
                List.of("today"));
    }

    static OptionSpec lang() {
        return worded(
                one(
                        "LANGUAGE",
                        "The language of the report: " + String.join(", ", Language.tags()) + ". Default: en.",
                        "--lang"),
                Language.tags());
    }

    static OptionSpec unknown() {
        return worded(
                one(
                        "WHAT",
                        "What unknown facts do: report lists them; fail exits with 4 when they decide whether"
                                + " --fail-on is reached. Default: report.",
                        "--unknown"),
                List.of("report", "fail"));
    }

    static OptionSpec noWaivers() {
        return flag("Let no waiver count.", Judges.NO_WAIVERS);
    }

    static OptionSpec trustWaivers() {
        return flag("Let waivers count that stand in a document that the client drafted.", Judges.TRUST_WAIVERS);
    }

    static OptionSpec baseline() {
        return one(
                "FILE",
                "Findings that this file lists neither fail nor count; entries that no longer occur are told.",
                "--baseline");
    }

    static OptionSpec writeBaseline() {
        return flag(
                "Write the file of --baseline when it is not there yet; one that is there changes by --accept-new"
                        + " and --prune only.",
                "--write-baseline");
    }

    static OptionSpec acceptNew() {
        return flag("With --write-baseline, add findings that are new.", "--accept-new");
    }

    static OptionSpec prune() {
        return flag("With --write-baseline, take out entries that no longer occur.", "--prune");
    }

    static OptionSpec showWaived() {
        return flag("Show waived findings, and those of the baseline, in full.", "--show-waived");
    }

    static OptionSpec showUndecided() {
        return flag("In sarif and junit, list the rules that could not be told too.", "--show-undecided");
    }

    static OptionSpec color() {
        return worded(
                one(
                        "WHEN",
                        "Use colour: auto, always or never. Default: auto, on a terminal unless NO_COLOR is set.",
                        "--color"),
                List.of("auto", "always", "never"));
    }

    static OptionSpec hideCost() {
        return flag("Keep our own cost and margin out of the report.", "--hide-cost");
    }

    static OptionSpec template() {
        return flag(
                "Read a template: what is left open to be filled in is not asked for, and nothing is concluded"
                        + " from what is not there.",
                "--template");
    }

    static OptionSpec whatIf() {
        return many(
                "FIELD=VALUE",
                "Suppose another answer, by a name and in the words of the deal form, and show what it changes. May"
                        + " be given several times; all of them are supposed at once.",
                "--what-if");
    }

    static OptionSpec changedSince() {
        return one(
                "REVISION",
                "Check only what differs from where this branch left a revision of git, such as origin/main; without"
                        + " a PATH, in this folder.",
                "--changed-since");
    }

    static OptionSpec stdinFilename() {
        return one(
                "NAME",
                "The name of the deal read from standard input; tells a document by its ending, and the folder"
                        + " of the files that a deal names.",
                "--stdin-filename");
    }

    static OptionSpec quiet() {
        return flag("Say the verdict and nothing else.", "-q", "--quiet");
    }

    static OptionSpec verbose() {
        return flag("Say everything: notes, all questions, every rule that could not be told.", "-v", "--verbose");
    }

    /** @param standard how many without it */
    static OptionSpec threads(String standard) {
        return one("N", "How many threads work. Default: " + standard + ".", "--threads");
    }

    /** For commands that say everything anyway. */
    static OptionSpec faultDetails() {
        return flag("Tell the details of a fault of the program.", "-v", "--verbose");
    }

    static OptionSpec configuration() {
        return one(
                "FILE",
                "The configuration. Default: " + Config.NAME
                        + " in the folder of what is read, or the nearest above it.",
                "-c",
                "--config");
    }

    static OptionSpec policyFrom() {
        return one(
                "FOLDER",
                "A checkout of the branch that a change goes to: its configuration, its " + IGNORED
                        + " and its waivers count, and not those of the change.",
                Policy.FLAG);
    }

    static OptionSpec isolated() {
        return flag("Look for no configuration.", "--isolated");
    }

    static OptionSpec showConfig() {
        return flag("Show what is in force and where each value comes from, and do nothing else.", "--show-config");
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .arity("0")
                .description("Show this help.")
                .build();
    }

    /** Whether a flag without a value is given. */
    boolean isSet(String name) {
        return given.isSet(name);
    }

    /** The paths of {@code --pack}, in the order given. */
    List<String> packs() {
        return given.added("--pack");
    }

    Optional<String> text(String name) {
        return given.text(name);
    }

    /** The values of a flag that may be given several times. */
    List<String> texts(String name) {
        return given.texts(name);
    }

    /**
     * How many threads are to work: as many as asked for, of which more than a few hundred would only wait for one another.
     *
     * @param standard where nothing is asked for
     */
    int threads(int standard) {
        return Math.min(MOST_THREADS, wholeNumber("--threads", 1).orElse(standard));
    }

    /** The whole number of a flag, if it is given. */
    OptionalInt wholeNumber(String name, int least) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text.get().strip());
            if (number >= least) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is too small.
        }
        throw new UsageException(
                given.told(name) + " is \"" + text.get() + "\"; expected a whole number of " + least + " or more");
    }

    /**
     * The reports to write; a report for a person when none is asked for.
     *
     * @param labels as for {@link #format(List)}
     */
    List<Target> targets(List<String> labels) {
        Optional<String> output = text("--output").map(name -> named("--output", name));
        List<Target> targets = new ArrayList<>();
        for (String text : given.texts("--format")) {
            int equals = text.indexOf('=');
            String label = (equals < 0 ? text : text.substring(0, equals)).strip();
            if (!labels.contains(label)) {
                throw wrong("--format", label, labels);
            }
            targets.add(new Target(
                    label, equals < 0 ? output : Optional.of(named("--format", text.substring(equals + 1)))));
        }
        if (targets.isEmpty()) {
            targets.add(new Target(labels.get(0), output));
        }
        requireUsed(output, targets);
        List<Target> settled = targets.stream().map(Target::settled).toList();
        for (Target target : settled) {
            if (settled.stream()
                            .filter(other -> other.file().equals(target.file()))
                            .count()
                    > 1) {
                throw new UsageException("several formats would go to "
                        + target.file().orElse("standard output")
                        + "; give all but one another file, such as --format json=report.json");
            }
        }
        return settled;
    }

    private static void requireUsed(Optional<String> output, List<Target> targets) {
        if (output.isPresent()
                && targets.stream().noneMatch(target -> target.file().equals(output))) {
            throw new UsageException("nothing would go to " + output.get()
                    + ": every --format names a file of its own; drop --output, or add a format without a file");
        }
    }

    /** The verdict that a counter-offer is to bring. */
    Verdict targetVerdict() {
        String word = text("--target").orElse("sign");
        Verdict target = TARGETS.get(word);
        if (target == null) {
            throw wrong("--target", word, TARGETS.keySet());
        }
        return target;
    }

    private String named(String flag, String file) {
        if (file.isBlank()) {
            throw new UsageException(given.told(flag) + " names no file; expected one such as report.json, or - for"
                    + " standard output");
        }
        return file;
    }

    /** @param standard what holds when nothing is given */
    FailOn failOnLevel(String standard) {
        String word = text("--fail-on").orElse(standard);
        return FailOn.of(word).orElseThrow(() -> wrong("--fail-on", word, FailOn.words()));
    }

    /** From where on deals fail that overrides are about; empty where none says, or a flag or its twin does for all. */
    Optional<FailOn> failOnOf(List<ConfigOverride> overrides) {
        Optional<ConfigSetting> last = overrides.stream()
                .flatMap(override -> override.setting("--fail-on").stream())
                .reduce((earlier, later) -> later);
        return last.filter(setting -> !given.isTypedOrTwin("--fail-on"))
                .map(setting -> FailOn.of(setting.first())
                        .orElseThrow(() -> new UsageException(setting.told() + " is \"" + setting.first()
                                + "\"; expected one of " + String.join(", ", FailOn.words()))));
    }

    /** Whether unknown facts can fail the command. */
    boolean unknownFails() {
        String word = text("--unknown").orElse("report");
        if (!word.equals("report") && !word.equals("fail")) {
            throw wrong("--unknown", word, List.of("report", "fail"));
        }
        return word.equals("fail");
    }

    Language language() {
        String tag = text("--lang").orElse(Language.EN.tag());
        return Language.ofTag(tag).orElseThrow(() -> wrong("--lang", tag, Language.tags()));
    }

    Optional<LocalDate> asOfDate() {
        return text("--as-of").map(text -> {
            try {
                return text.equals("today") ? terminal.today().get() : LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new UsageException(
                        given.told("--as-of") + " is \"" + text + "\"; expected a date such as 2026-11-21, or today");
            }
        });
    }

    Display display() {
        String word = text("--min-severity").orElse(Severity.INFO.label());
        Severity minimum = Severity.ofLabel(word).orElseThrow(() -> wrong("--min-severity", word, Severity.labels()));
        return new Display(
                minimum, isSet("--show-waived"), isSet("--show-undecided"), isSet("--hide-cost"), false, detail());
    }

    /** What is typed wins over the environment. */
    private Display.Detail detail() {
        boolean typed = given.isTyped("--quiet") || given.isTyped("--verbose");
        boolean quiet = typed ? given.isTyped("--quiet") : isSet("--quiet");
        boolean verbose = typed ? given.isTyped("--verbose") : isSet("--verbose");
        if (quiet && verbose) {
            throw new UsageException(given.told("--quiet") + " and " + given.told("--verbose")
                    + " contradict each other; give one of them");
        }
        return quiet ? Display.Detail.QUIET : verbose ? Display.Detail.VERBOSE : Display.Detail.NORMAL;
    }

    /** The flag decides, then NO_COLOR, then FORCE_COLOR, then whether a person is looking. */
    boolean colour() {
        String word = text("--color").orElse("auto");
        return switch (word) {
            case "always" -> true;
            case "never" -> false;
            case "auto" ->
                terminal.variable("NO_COLOR").isEmpty()
                        && (terminal.variable("FORCE_COLOR")
                                        .filter(level -> !level.equals("0"))
                                        .isPresent()
                                || terminal.outIsTerminal());
            default -> throw wrong("--color", word, List.of("auto", "always", "never"));
        };
    }

    /** What {@code --what-if} supposes, in the order given. */
    List<String> supposed() {
        return given.texts("--what-if");
    }

    /** The values of {@code --rule} or {@code --param}: name to value. */
    Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : given.added(name)) {
            for (String pair : text.split(",", -1)) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    throw new UsageException(
                            given.told(name) + " is \"" + text + "\"; expected a name, = and a value, such as "
                                    + (name.equals("--rule") ? "VAL-005=off" : "margin_floor=15"));
                }
                pairs.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return pairs;
    }

    private static Map<String, Verdict> targetWords() {
        Map<String, Verdict> words = new LinkedHashMap<>();
        words.put("sign", Verdict.SIGN);
        words.put(FailOn.NOTES_WORD, Verdict.SIGN);
        words.put("negotiate", Verdict.NEGOTIATE);
        words.put("escalate", Verdict.ESCALATE);
        return Collections.unmodifiableMap(words);
    }

    /** What to say when a flag has a word that is not one of the legal ones. */
    UsageException wrong(String flag, String word, Collection<String> legal) {
        String nearest = Suggestion.nearest(word, legal)
                .map(found -> "; did you mean " + found + "?")
                .orElse("");
        String expected = (legal.size() == 1 ? "" : "one of ") + String.join(", ", legal);
        return new UsageException(given.told(flag) + " is \"" + word + "\"; expected " + expected + nearest);
    }

    static OptionSpec one(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    static OptionSpec many(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String[].class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** The same, with the words that a shell offers behind it. */
    private static OptionSpec worded(OptionSpec option, Collection<String> words) {
        return OptionSpec.builder(option).completionCandidates(words).build();
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }
}
