package org.dealrisk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dealrisk.diag.Parsed;
import org.dealrisk.document.Document;
import org.dealrisk.model.Deal;
import org.dealrisk.report.Run;
import org.dealrisk.text.Messages;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.FailOn;
import org.dealrisk.verdict.Judge;

/**
 * Reads and judges what {@code check} found, with several threads where they are asked for, and gives it in order. A
 * document that a deal of the same run names belongs to that deal, and is judged by itself only when it is named
 * itself. With {@code --changed-since} a deal is judged when it changed, or a document that it names.
 */
final class Checked {

    private final List<CheckInputs.Input> inputs;
    private final Flags flags;
    private final Terminal terminal;
    private final Judges judges;
    private final Optional<Baseline> baseline;
    private final Optional<ChangedFiles> changed;
    private final Optional<AcceptedWaivers> accepted;
    private final int threads;
    private final Set<Path> attached = ConcurrentHashMap.newKeySet();
    private final Map<String, FailOn> failOn = new ConcurrentHashMap<>();

    Checked(CheckInputs inputs, Flags flags, Terminal terminal, Judges judges, Optional<Baseline> baseline) {
        this.baseline = baseline;
        this.threads = flags.threads(1);
        this.inputs = inputs.inputs();
        this.flags = flags;
        this.terminal = terminal;
        this.judges = judges;
        this.changed = flags.text("--changed-since").map(ChangedFiles::new);
        this.accepted = flags.policy().map(AcceptedWaivers::new);
    }

    List<Run.Result> results() {
        List<List<Run.Result>> deals =
                Parallel.map(inputs, threads, input -> isFoundDocument(input) ? List.of() : results(input));
        List<List<Run.Result>> documents = Parallel.map(
                inputs, threads, input -> isFoundDocument(input) && !isAttached(input) ? results(input) : List.of());
        List<Run.Result> all = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            all.addAll(deals.get(i));
            all.addAll(documents.get(i));
        }
        if (all.isEmpty()) {
            String revision = flags.text("--changed-since").orElse("");
            terminal.err().println("dealrisk: " + Messages.of(flags.language()).say("note.unchanged", revision));
        }
        return all;
    }

    /** From where on the deals of some files fail, by their names; once the results are there. */
    Map<String, FailOn> failOn() {
        return failOn;
    }

    private static boolean isFoundDocument(CheckInputs.Input input) {
        return input instanceof CheckInputs.InputFile file && !file.named() && Document.isNamedLikeOne(file.name());
    }

    private boolean isAttached(CheckInputs.Input input) {
        return input instanceof CheckInputs.InputFile file
                && file.path().filter(path -> attached.contains(whole(path))).isPresent();
    }

    private List<Run.Result> results(CheckInputs.Input input) {
        if (input instanceof CheckInputs.Missing missing) {
            return List.of(new Run.Unread(List.of(missing.fault())));
        }
        CheckInputs.InputFile file = (CheckInputs.InputFile) input;
        boolean isChanged = changed.isEmpty()
                || file.path().isEmpty()
                || changed.get().has(file.path().get());
        boolean mayName = !Document.isNamedLikeOne(file.name());
        List<Run.Result> results = new ArrayList<>();
        if (isChanged || mayName) {
            for (Parsed<Deal> deal : InputFiles.dealsOrRows(file.name(), flags, terminal)) {
                Set<Path> named = deal.value().map(Checked::named).orElse(Set.of());
                attached.addAll(named);
                if (isChanged || named.stream().anyMatch(path -> changed.get().has(path))) {
                    results.add(result(deal, file));
                    if (deal.value().isPresent() && !deal.ok()) {
                        results.add(new Run.Unread(deal.faults(), true));
                    }
                }
            }
        }
        return results;
    }

    private Run.Result result(Parsed<Deal> deal, CheckInputs.InputFile file) {
        if (deal.value().isEmpty()) {
            return new Run.Unread(deal.faults());
        }
        DealSettings settings = DealSettings.of(flags, place(file));
        Deal proposed = settings.of(deal.value().get());
        Deal read = accepted.map(known -> known.only(proposed, place(file), settings::of))
                .orElse(proposed);
        flags.failOnOf(settings.overrides())
                .ifPresent(level -> failOn.put(proposed.address().source(), level));
        Judge judge = judges.of(settings.overrides());
        return new Run.Judged(baseline.map(known -> assess(read, judge, known)).orElseGet(() -> judge.assess(read)));
    }

    /** One deal at a time: the baseline counts what it is asked. */
    private static Assessment assess(Deal deal, Judge judge, Baseline baseline) {
        synchronized (baseline) {
            return judge.assess(deal, baseline.of(deal));
        }
    }

    private Optional<Path> place(CheckInputs.InputFile file) {
        return file.path().or(() -> flags.text("--stdin-filename").map(Path::of));
    }

    /** The documents that a deal names. */
    private static Set<Path> named(Deal deal) {
        Set<String> names = new HashSet<>();
        deal.clauses()
                .forEach(clause -> names.add(clause.passage().place().source().name()));
        deal.texts()
                .forEach(sample -> names.add(sample.passage().place().source().name()));
        names.remove(deal.address().source());
        Set<Path> named = new HashSet<>();
        names.forEach(name -> named.add(whole(Path.of(name))));
        return named;
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
