package org.dealrisk.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.ClauseReader;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.model.Waiver;
import org.dealrisk.plan.RulePlan;
import org.dealrisk.rule.Engine;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.FindingWriter;
import org.dealrisk.rule.Later;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Weighed;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;

/** Judges deals by one pack of rules. Thread-safe: keeps nothing of a deal. */
public final class Judge {

    private final Engine engine;
    private final ClauseMerge merge;
    private final Assumptions assumptions;
    private final Terms terms;
    private final FindingWriter writer;
    private final Reasons reasons;
    private final Later<PlannedJudge> anyDeal;

    public Judge(RulePack pack, ClauseReader reader, Terms terms) {
        this.engine = new Engine(pack);
        this.merge = new ClauseMerge(reader);
        this.assumptions = PackAssumptions.of(pack);
        this.terms = terms;
        Messages messages = Messages.of(terms.language());
        this.writer = new FindingWriter(messages);
        this.reasons = new Reasons(messages);
        this.anyDeal = new Later<>(() -> new PlannedJudge(RulePlan.ofAnyDeal(pack, Unknowns.ASKING), assumptions));
    }

    /**
     * How to judge.
     *
     * @param asOf the date of the report; empty to take the deal's own, without which dates are not checked
     * @param waivers whether waivers count
     * @param trust whether those count that stand in a document that the client drafted
     */
    public record Terms(Language language, Optional<LocalDate> asOf, boolean waivers, boolean trust) {

        /** Trusting nobody else's documents. */
        public Terms(Language language, Optional<LocalDate> asOf, boolean waivers) {
            this(language, asOf, waivers, false);
        }
    }

    public RulePack pack() {
        return engine.pack();
    }

    /** Everything there is to say about a deal. */
    public Assessment assess(Deal deal) {
        return assess(deal, weigh(deal));
    }

    /**
     * As {@link #assess(Deal)}, without what was there before.
     *
     * @param before whether a finding was there before; asked once of every finding, waived ones too, in order.
     *     Of several findings of a rule about one thing all have to be
     */
    public Assessment assess(Deal deal, Predicate<Finding> before) {
        Weighing weighing = weigh(deal);
        Assessment all = assess(deal, weighing);
        Set<Weighing.Known> baseline = Weighing.baseline(all.findings(), before);
        if (baseline.isEmpty()) {
            return all;
        }
        Exemption exemption = weighing.withBaseline(weighing.trial(), baseline).exemption();
        return assess(deal, weighing.withBaseline(trial(weighing.trial().merged(), exemption), baseline));
    }

    /** As {@link #assess}, with what every rule and gate came to. */
    public Account account(Deal deal) {
        Weighing weighing = weigh(deal);
        return new Account(
                assess(deal, weighing),
                engine.trace(weighing.trial().results(), weighing.exemption()),
                GateTrace.all(weighing.trial().balance()));
    }

    private Weighing weigh(Deal deal) {
        MergedDeal merged = merge.merge(deal);
        return weigh(trial(merged, Exemption.none()), exemption -> trial(merged, exemption));
    }

    /**
     * Leaves out what waivers accept.
     *
     * @param all a deal with every finding counted
     * @param run reads the same deal with findings exempted
     */
    Weighing weigh(Trial all, Function<Exemption, Trial> run) {
        Deal deal = all.merged().deal();
        WaiverCheck waivers = WaiverCheck.of(
                deal, engine.pack(), asOf(deal), terms.trust(), terms.waivers() ? all.counted() : List.of());
        Map<String, Waiver> waived = terms.waivers() ? waivers.counting() : Map.of();
        Trial trial = waived.isEmpty() ? all : run.apply(waivers.exemption());
        return new Weighing(trial, waivers, waived);
    }

    private Assessment assess(Deal deal, Weighing weighing) {
        Trial trial = weighing.trial();
        MergedDeal merged = trial.merged();
        Unknowns unknowns = Unknowns.of(trial, engine);
        List<Finding> findings = findings(weighing);
        Decision decision = decide(trial, findings);
        List<NotAssessed> notAssessed = notAssessed(trial);
        RangeFinder ranges = new RangeFinder(RangeFinder.End.of(trial), unknowns, new Later<>(() -> tries(weighing)));
        boolean template = deal.isYes(Field.TEMPLATE);
        return new Assessment(
                merged,
                trial.figures(),
                decision,
                template ? Outlook.ofTemplate(trial) : Outlook.of(trial, unknowns, ranges, notAssessed),
                Brief.riskIndex(trial.counted()),
                template ? Optional.empty() : Optional.of(unknowns.completeness(merged.deal())),
                findings,
                template ? List.of() : notAssessed,
                terms.waivers() ? weighing.waivers().notes() : List.of());
    }

    /** By the plan where it has every finding counted, and otherwise by the rules themselves. */
    private RangeFinder.Tries tries(Weighing weighing) {
        Trial trial = weighing.trial();
        Optional<RangeFinder.Tries> planned =
                weighing.countsAll() ? anyDeal.get().tries(trial.merged()) : Optional.empty();
        return planned.orElseGet(() -> trial.tries(engine, weighing.exemption()));
    }

    /** The same judgement in short; waivers take no part. */
    public Brief brief(Deal deal) {
        return brief(merge.merge(deal), anyDeal.get());
    }

    /**
     * Judges in short the rows of a table, as {@link #brief(Deal)} does, and faster: what rules ask of columns that
     * the table does not have is settled beforehand.
     *
     * @param columns the fields that the table has columns for
     */
    public TableJudge ofTable(Set<Field> columns) {
        RulePlan plan = RulePlan.ofTable(engine.pack(), Unknowns.ASKING, columns);
        PlannedJudge planned = new PlannedJudge(plan, assumptions);
        return new TableJudge(plan, columns, planned, assumptions, merge, merged -> brief(merged, planned));
    }

    private Brief brief(MergedDeal merged, PlannedJudge planned) {
        return planned.brief(merged).orElseGet(() -> reference(merged));
    }

    /** What {@link #brief} has to say, by the rules themselves. */
    Brief reference(MergedDeal merged) {
        return Brief.of(trial(merged, Exemption.none()), engine);
    }

    /** Judges variants of a deal, such as one with a clause struck. */
    public Variants variants(Deal deal) {
        MergedDeal merged = merge.merge(deal);
        return new Variants(this, trial(merged, Exemption.none()));
    }

    Engine engine() {
        return engine;
    }

    private Trial trial(MergedDeal merged, Exemption waived) {
        return Trial.of(merged, engine, assumptions, waived);
    }

    private Optional<LocalDate> asOf(Deal deal) {
        return terms.asOf()
                .or(() -> deal.value(Field.AS_OF)
                        .filter(Value.Day.class::isInstance)
                        .map(value -> ((Value.Day) value).date()));
    }

    private List<Finding> findings(Weighing weighing) {
        Trial trial = weighing.trial();
        return weighing.marked(writer.write(trial.results(), trial.merged(), trial.figures(), weighing.exemption()));
    }

    private Decision decide(Trial trial, List<Finding> findings) {
        Optional<Gate> gate = trial.gate();
        Balance balance = trial.balance();
        Predicate<Weighed> isCause =
                gate.map(found -> Gates.causes(found, balance)).orElse(finding -> false);
        List<Finding> causes =
                findings.stream().filter(Finding::counts).filter(isCause).toList();
        return new Decision(trial.verdict(), gate, reasons.of(gate, causes, balance), causes, routes(gate, causes));
    }

    /** Of the findings behind the gate; to management too for money alone, and what is escalated but not to legal. */
    private static List<Route> routes(Optional<Gate> gate, List<Finding> causes) {
        Set<Route> routes = new TreeSet<>();
        causes.forEach(finding -> routes.add(finding.route()));
        boolean moneyAlone = gate.isPresent() && causes.isEmpty();
        boolean escalated =
                gate.filter(found -> found.verdict() == Verdict.ESCALATE).isPresent();
        if (moneyAlone || (escalated && !routes.contains(Route.LEGAL))) {
            routes.add(Route.MANAGER);
        }
        return List.copyOf(routes);
    }

    private static List<NotAssessed> notAssessed(Trial trial) {
        return trial.results().undecided().stream()
                .map(undecided -> new NotAssessed(
                        undecided.rule(),
                        undecided.gap().missing(),
                        undecided.gap().undefined()))
                .toList();
    }
}
