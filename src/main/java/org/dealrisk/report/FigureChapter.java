package org.dealrisk.report;

import java.io.IOException;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.verdict.Assessment;

/** Explains every number: its formula, and what went into it. */
final class FigureChapter {

    private final Sheet sheet;
    private final Words words;
    private final Disclosure disclosure;
    private final Assessment assessment;
    private final Inputs inputs;

    FigureChapter(Sheet sheet, Words words, Disclosure disclosure, Assessment assessment) {
        this.sheet = sheet;
        this.words = words;
        this.disclosure = disclosure;
        this.assessment = assessment;
        this.inputs = new Inputs(assessment, words);
    }

    void print() throws IOException {
        sheet.chapter(words.explain("figures"));
        for (FigureName name : FigureName.values()) {
            if (disclosure.shows(name)) {
                print(name);
            }
        }
    }

    private void print(FigureName name) throws IOException {
        Figure figure = assessment.figures().get(name);
        String value = figure.toDouble().isPresent()
                ? words.shown(name, figure)
                : words.say("not_assessed_because", words.reason(figure));
        sheet.item(Style.STRONG, words.figure(name), value);
        Formula formula = words.formula(name);
        sheet.remark("", words.explain("formula", formula.told(input -> "[" + words.input(input) + "]")));
        for (String input : formula.inputs()) {
            if (disclosure.showsName(input)) {
                sheet.remark(words.input(input), told(inputs.of(input, name)));
            }
        }
        if (name == FigureName.EXPECTED_LOSS) {
            losses();
        }
    }

    private String told(Input input) {
        if (input.value().isEmpty()) {
            return words.explain("origin.unknown");
        }
        String value = input.value().get();
        return words.say(
                "aside",
                value,
                words.clauses(input.sources().stream().map(this::told).toList()));
    }

    private String told(Input.Origin origin) {
        String place = origin.place().map(Object::toString).orElse("");
        return switch (origin.kind()) {
            case CLAUSE -> words.explain("origin.clause", origin.clause().orElse(0) + 1, place);
            case STATED, OTHER -> words.explain("origin." + origin.kind().label(), place);
            default -> words.explain("origin." + origin.kind().label());
        };
    }

    private void losses() throws IOException {
        for (Exposure.Item item : assessment.figures().exposure().items()) {
            sheet.remark(
                    "", words.explain("loss", words.exposure(item.source()), loss(item.expected()), loss(item.p95())));
        }
    }

    private String loss(Figure figure) {
        return figure.toDouble().isPresent() ? Words.rounded(figure) : words.reason(figure);
    }
}
