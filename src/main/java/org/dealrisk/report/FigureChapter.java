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
        String value =
                isNumber(figure) ? words.shown(name, figure) : words.say("not_assessed_because", words.reason(figure));
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
            sheet.remark("", told(item));
        }
    }

    /** How late a delivery will be has no mean, so a loss may be told for the bad case alone. */
    private String told(Exposure.Item item) {
        String source = words.exposure(item.source());
        if (isNumber(item.expected())) {
            return words.explain("loss", source, Words.money(item.expected()), Words.money(item.p95()));
        }
        String expected = words.say("not_assessed_because", words.reason(item.expected()));
        return isNumber(item.p95())
                ? words.explain("loss.tail_only", source, expected, Words.money(item.p95()))
                : words.explain("loss.unknown", source, expected);
    }

    private static boolean isNumber(Figure figure) {
        return figure.toDouble().isPresent();
    }
}
