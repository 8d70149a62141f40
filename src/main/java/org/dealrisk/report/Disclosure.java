package org.dealrisk.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Span;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Settlements;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.rule.Evidence;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.RuleTexts;
import org.dealrisk.rule.Template;
import org.dealrisk.text.FaultTexts;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Gate;
import org.dealrisk.verdict.GateTrace;

/**
 * What of a run may be said. With {@link Display#hideCost()} our cost is kept back: the fields and
 * figures that tell it, every sentence that prints one of them, and every line of a document on which
 * one stands, whatever else stands there.
 */
final class Disclosure {

    private static final String CALC = "calc.";
    private static final String IT_VALUE = "it.value";

    private final boolean hideCost;
    private final Language language;
    private final Words words;
    private final CostNames costNames = new CostNames();
    private final Map<String, Map<Integer, Set<Span>>> hidden = new HashMap<>();

    private Disclosure(Run run, Words words) {
        this.hideCost = run.display().hideCost();
        this.language = run.language();
        this.words = words;
    }

    static Disclosure of(Run run, Words words) {
        Disclosure disclosure = new Disclosure(run, words);
        if (disclosure.hideCost) {
            run.assessments().forEach(assessment -> disclosure.hideCostOf(assessment.deal()));
        }
        return disclosure;
    }

    private void hideCostOf(Deal deal) {
        for (Field field : Field.values()) {
            if (field.isConfidential()) {
                deal.answer(field).places().forEach(this::hide);
            }
        }
        deal.remarks().stream()
                .filter(remark -> remark.field().isConfidential())
                .forEach(remark -> hide(remark.place()));
        // Our margin is a part of every order hoped for.
        deal.futureOrders().forEach(order -> hide(order.place()));
    }

    private void hide(Place place) {
        Map<Integer, Set<Span>> lines = hidden.computeIfAbsent(place.source().name(), name -> new HashMap<>());
        Span span = place.span();
        for (int line = span.line(); line <= span.endLine(); line++) {
            lines.computeIfAbsent(line, number -> new HashSet<>()).add(span);
        }
    }

    boolean shows(FigureName name) {
        return !(hideCost && name.isConfidential());
    }

    /** Whether anything that lets a reader conclude what the deal costs us may be told. */
    boolean showsCost() {
        return !hideCost;
    }

    boolean shows(Settlements.Row row) {
        return !(hideCost && row.confidential());
    }

    boolean shows(Field field) {
        return !(hideCost && field.isConfidential());
    }

    /** Whether a value may be told: not one whose words, as they were written, hold a cost. */
    boolean shows(Answer.Known known) {
        return known.origins().stream().noneMatch(origin -> text(origin.place()).isEmpty());
    }

    boolean shows(GateTrace.Measure measure) {
        return !(hideCost && measure.isConfidential());
    }

    /** Whether the value may be told of a name that conditions and formulas have. */
    boolean showsName(String name) {
        return !(hideCost && isCost(name));
    }

    /** Whether the lines of a place may be shown whole. */
    boolean showsLines(Place place) {
        if (!hideCost) {
            return true;
        }
        Map<Integer, Set<Span>> lines = hidden.getOrDefault(place.source().name(), Map.of());
        for (int line = place.line(); line <= place.span().endLine(); line++) {
            if (lines.containsKey(line) || costNames.areIn(place.source().line(line))) {
                return false;
            }
        }
        return true;
    }

    /** The words at a place; empty when they hold a cost. */
    Optional<String> text(Place place) {
        if (!hideCost) {
            return Optional.of(place.text());
        }
        Map<Integer, Set<Span>> lines = hidden.getOrDefault(place.source().name(), Map.of());
        Span span = place.span();
        boolean holdsCost = lines.entrySet().stream()
                .filter(line -> line.getKey() >= span.line() && line.getKey() <= span.endLine())
                .flatMap(line -> line.getValue().stream())
                .anyMatch(cost -> overlap(cost, span));
        String text = place.text();
        return holdsCost || costNames.areIn(text) ? Optional.empty() : Optional.of(text);
    }

    private static boolean overlap(Span a, Span b) {
        return isBefore(a.line(), a.column(), b.endLine(), b.endColumn())
                && isBefore(b.line(), b.column(), a.endLine(), a.endColumn());
    }

    private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
        return line < otherLine || (line == otherLine && column < otherColumn);
    }

    /** The sentence of a finding with its numbers; empty when one of them must not be told. */
    Optional<String> message(Finding finding) {
        Template template = finding.rule().in(language).message();
        boolean told = !hideCost || !printsCost(finding, template);
        return told && !finding.message().isEmpty() ? Optional.of(finding.message()) : Optional.empty();
    }

    /** What a finding rests on as far as it may be told, without notes that must not be. */
    List<Evidence> evidence(Finding finding) {
        if (!hideCost) {
            return finding.evidence();
        }
        return finding.evidence().stream()
                .filter(cited -> cited.field().filter(Field::isConfidential).isEmpty())
                .map(cited -> printsCost(finding, cited)
                        ? new Evidence(cited.field(), cited.place(), cited.clause(), "")
                        : cited)
                .toList();
    }

    private boolean printsCost(Finding finding, Evidence cited) {
        RuleTexts texts = finding.rule().in(language);
        return cited.field()
                .map(texts.notes()::get)
                .filter(note -> printsCost(finding, note))
                .isPresent();
    }

    private static boolean printsCost(Finding finding, Template template) {
        boolean aboutCost = finding.subjects().stream().anyMatch(Field::isConfidential);
        return finding.rule().namesBehind(template).stream()
                .anyMatch(name -> isCost(name) || (aboutCost && name.equals(IT_VALUE)));
    }

    private static boolean isCost(String name) {
        return name.startsWith(CALC)
                ? FigureName.ofLabel(name.substring(CALC.length()))
                        .filter(FigureName::isConfidential)
                        .isPresent()
                : Fields.ofPath(name).filter(Field::isConfidential).isPresent();
    }

    /** Why the verdict, without the sum that it turns on where that sum tells our cost. */
    String reason(Assessment assessment) {
        Optional<Gate> gate = assessment.decision().gate();
        boolean ofMoney =
                gate.filter(Set.of(Gate.W3, Gate.E3, Gate.N4)::contains).isPresent();
        if (!hideCost || !ofMoney) {
            return assessment.decision().reason();
        }
        List<String> titles = assessment.decision().causes().stream()
                .map(Finding::title)
                .distinct()
                .toList();
        return words.say("hidden." + gate.orElseThrow(), words.clauses(titles));
    }

    /** A fault as far as it may be told: one in a cost, or on a line with one, quotes nothing. */
    Diagnostic open(Diagnostic fault) {
        boolean inCost = fault.field() != null
                && Fields.ofName(fault.field()).filter(Field::isConfidential).isPresent();
        boolean besideCost = fault.place() != null && !showsLines(fault.place());
        if (!hideCost || !(inCost || besideCost)) {
            return fault;
        }
        Message hiding = Message.of(words.say("hidden.fault"));
        return new Diagnostic(fault.source(), fault.place(), fault.field(), hiding, null);
    }

    /** As {@link #open}, in the language of the run. */
    Diagnostic told(Diagnostic fault) {
        return open(fault).in(FaultTexts.of(language));
    }

    /** As {@link #told}, with the hint in the message. */
    Diagnostic inOneLine(Diagnostic fault) {
        Diagnostic open = open(fault);
        return new Diagnostic(open.source(), open.place(), open.field(), open.whole(), null)
                .in(FaultTexts.of(language));
    }

    /** Whether the lines of a fault may be shown. */
    boolean showsLines(Diagnostic fault) {
        return fault.place() != null && open(fault).equals(fault) && showsLines(fault.place());
    }
}
