package org.dealrisk.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Gate;
import org.dealrisk.verdict.Verdict;
import org.dealrisk.verdict.VerdictRange;

/** One deal in full. First a screen with the answer, then what it rests on. */
final class DealReport {

    /** Flags on the first screen; the others follow in full below. */
    private static final int OVERVIEW = 8;

    private final Run run;
    private final Telling telling;
    private final Assessment assessment;
    private final Words words;

    DealReport(Run run, Telling telling, Assessment assessment) {
        this.run = run;
        this.telling = telling;
        this.assessment = assessment;
        this.words = telling.words();
    }

    void print() throws IOException {
        answer();
        new SumSection(telling, assessment).print();
        List<Finding> flags = shown(assessment.unwaived(), run.display().isVerbose());
        overview(flags);
        for (Finding flag : flags) {
            new FindingBlock(telling).print(flag, assessment);
        }
        waived();
        baselined();
        notes();
        new MoneySection(telling, assessment).print();
        choices();
        new OpenSection(telling, assessment).print();
        counterOffer();
        new FootSection(run, telling, assessment).print();
    }

    /** What the form leaves us to choose between; what every deal could be asked only where all is asked for. */
    private void choices() throws IOException {
        boolean verbose = run.display().isVerbose();
        new SettlementSection(telling, assessment).print(verbose);
        new ServiceSection(telling, assessment).print();
        new CancellationSection(telling, assessment).print();
        if (verbose) {
            new SensitivitySection(new TerminalSheet(telling.page()), telling.words(), telling.disclosure(), assessment)
                    .print();
        }
    }

    private void answer() throws IOException {
        Page page = telling.page();
        page.put(Style.of(assessment.verdict()), words.headline(assessment)).line("  " + subject());
        String gate = assessment
                .decision()
                .gate()
                .map(Gate::name)
                .map(name -> " [" + name + "]")
                .orElse("");
        page.line(telling.disclosure().reason(assessment) + gate);
        if (!assessment.decision().routes().isEmpty()) {
            List<String> routes = assessment.decision().routes().stream()
                    .filter(route -> route != Route.DATA)
                    .map(words::route)
                    .toList();
            if (!routes.isEmpty()) {
                page.line(words.say("routes", words.join(routes)));
            }
        }
        // What a template leaves open is not unknown, so neither of these says anything about one.
        Optional<String> completeness = completeness();
        if (completeness.isPresent()) {
            page.line(range()).line(completeness.get());
        }
    }

    private String subject() {
        Deal deal = assessment.deal();
        List<String> names = new ArrayList<>();
        deal.text(Field.ID).ifPresent(names::add);
        deal.text(Field.NAME).ifPresent(names::add);
        names.add(deal.address().place().toString());
        return String.join("  ", names);
    }

    /** What the answers that are still missing could make of the verdict. */
    private String range() {
        VerdictRange range = assessment.range();
        String best = words.verdict(range.best());
        if (range.best() == range.worst()) {
            return words.say(assessment.questions().isEmpty() ? "range.fixed" : "range.no_better", best);
        }
        String between = words.say(
                "range.between",
                best,
                words.verdict(range.worst()),
                words.join(assessment.decidedBy().stream()
                        .map(field -> words.label(field.path()))
                        .toList()));
        boolean worstAlready = assessment.verdict() == range.worst() && range.best() != Verdict.SIGN;
        return worstAlready ? words.say("range.already_worst", between, best) : between;
    }

    private Optional<String> completeness() {
        return assessment.completeness().map(known -> {
            BigDecimal percent = BigDecimal.valueOf(known * 100).setScale(0, RoundingMode.HALF_UP);
            String told = words.say("completeness", PrintedNumbers.percent(percent), assessment.riskIndex());
            return Tally.isTooLittle(assessment) ? words.say("too_little", told) : told;
        });
    }

    private List<Finding> shown(List<Finding> findings, boolean withInfo) {
        return findings.stream()
                .filter(finding -> finding.severity().atLeast(run.display().minimum()))
                .filter(finding -> withInfo || finding.severity() != Severity.INFO)
                .toList();
    }

    /** How to get the changes of terms that would help; looking for them takes longer than a check. */
    private void counterOffer() throws IOException {
        if (assessment.verdict() != Verdict.SIGN && !assessment.deal().isYes(Field.TEMPLATE)) {
            String source = assessment.deal().address().source();
            boolean oneWord = source.chars().noneMatch(Character::isWhitespace);
            telling.page().end().line(words.say("counter.check", oneWord ? source : '"' + source + '"'));
        }
    }

    private void overview(List<Finding> flags) throws IOException {
        Page page = telling.page();
        if (flags.isEmpty()) {
            page.heading(words.say("flags.none"));
        } else {
            page.heading(words.count("flags", flags.size(), Counts.of(flags, words)));
            Table table = new Table("lll");
            flags.stream()
                    .limit(OVERVIEW)
                    .forEach(flag -> table.row(words.severity(flag.severity()), flag.code(), flag.title()));
            table.print(page);
            if (flags.size() > OVERVIEW) {
                page.line("  " + words.count("flags.more", flags.size() - OVERVIEW));
            }
        }
        long hidden = assessment.unwaived().stream()
                .filter(finding -> !finding.severity().atLeast(run.display().minimum()))
                .count();
        if (hidden > 0) {
            page.line("  "
                    + words.count(
                            "flags.hidden", hidden, words.severity(run.display().minimum())));
        }
    }

    private void baselined() throws IOException {
        List<Finding> known = shown(assessment.baselined(), true);
        if (!known.isEmpty()) {
            telling.page().heading(words.count("baselined_findings", known.size()));
            for (Finding finding : known) {
                telling.page().line("  " + finding.code() + " " + finding.title());
            }
        }
    }

    private void waived() throws IOException {
        FindingBlock block = new FindingBlock(telling);
        List<Finding> waived = shown(assessment.waived(), true);
        if (run.display().showWaived()) {
            for (Finding finding : waived) {
                block.print(finding, assessment);
            }
        } else if (!waived.isEmpty()) {
            telling.page().heading(words.count("waived_findings", waived.size()));
            for (Finding finding : waived) {
                String who = block.waiver(finding.waived().orElseThrow());
                String what = words.severity(finding.severity()) + " " + finding.code() + " " + finding.title();
                telling.page().line("  " + words.clauses(List.of(what, who)));
            }
        }
    }

    /** Findings without effect, on one line. */
    private void notes() throws IOException {
        List<String> notes = assessment.unwaived().stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .map(finding -> finding.code() + " " + finding.title())
                .distinct()
                .toList();
        if (!notes.isEmpty() && !run.display().isVerbose() && run.display().minimum() == Severity.INFO) {
            telling.page().end().line(words.count("notes", notes.size(), words.clauses(notes)));
        }
    }
}
