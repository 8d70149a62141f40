package org.dealrisk.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;
import org.dealrisk.economics.Forecast;
import org.dealrisk.model.Waiver;
import org.dealrisk.rule.RulePack;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.WaiverNote;

/** What a report rests on: waivers that went wrong, assumptions, rules, and what it is not. */
final class FootSection {

    private final Run run;
    private final Telling telling;
    private final Assessment assessment;
    private final Words words;

    FootSection(Run run, Telling telling, Assessment assessment) {
        this.run = run;
        this.telling = telling;
        this.assessment = assessment;
        this.words = telling.words();
    }

    void print() throws IOException {
        Page page = telling.page();
        if (!assessment.waiverNotes().isEmpty()) {
            page.heading(words.say("waivers"));
            for (WaiverNote note : assessment.waiverNotes()) {
                page.line("  " + told(note, words));
            }
        }
        String assumptions = words.clauses(assumptions());
        page.end();
        if (!assumptions.isEmpty()) {
            page.line(words.say("assumptions", assumptions));
        }
        page.put(Style.FAINT, words.say("rules", packs(run), run.version())).end();
        page.put(Style.FAINT, words.say("no_advice")).end();
    }

    static String told(WaiverNote note, Words words) {
        Waiver waiver = note.waiver();
        if (note.reason() == WaiverNote.Reason.INCOMPLETE) {
            return incomplete(waiver, words);
        }
        return words.waiver(
                note.reason().name(),
                words.orUnknown(waiver.rule()),
                words.orUnknown(waiver.by()),
                words.orUnknown(waiver.until()));
    }

    private static String incomplete(Waiver waiver, Words words) {
        List<String> lacks = new ArrayList<>(waiver.lacks());
        waiver.misread().ifPresent(text -> {
            lacks.remove(Waiver.UNTIL);
            lacks.add(words.waiver("misread", Waiver.UNTIL, text));
        });
        String key = WaiverNote.Reason.INCOMPLETE + (waiver.rule().isPresent() ? "" : ".no_rule");
        return words.waiver(key, words.orUnknown(waiver.rule()), words.all(lacks));
    }

    private List<String> assumptions() {
        Figures figures = assessment.figures();
        List<String> told = new ArrayList<>();
        boolean sum = figures.get(FigureName.GROSS).toDouble().isPresent();
        if (sum && !figures.countedAsOne().isEmpty()) {
            told.add(words.say("assumed.one", words.labels(figures.countedAsOne())));
        }
        if (assessment.merged().sidesAssumed()) {
            told.add(words.say("assumed.sides"));
        }
        Forecast forecast = figures.forecast();
        boolean used = forecast.mean().isAssessable();
        if (used && forecast.meanOrigin() == Forecast.Origin.HISTORY) {
            told.add(words.say("assumed.mean_of_history", Words.rounded(forecast.mean())));
        }
        if (used && forecast.cvOrigin() != Forecast.Origin.STATED) {
            String key = forecast.cvOrigin() == Forecast.Origin.HISTORY ? "assumed.cv_of_history" : "assumed.cv";
            told.add(words.say(key, percent(forecast.cv())));
        }
        return told;
    }

    /** Name and version of every pack. */
    private String packs(Run all) {
        return words.join(all.packs().stream().map(FootSection::pack).toList());
    }

    private static String pack(RulePack.Origin pack) {
        return pack.name() + " " + pack.version();
    }

    private static String percent(Figure share) {
        return share instanceof Figure.Known known
                ? PrintedNumbers.percent(known.value().multiply(BigDecimal.valueOf(100)))
                : share.toString();
    }
}
