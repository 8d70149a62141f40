package org.dealrisk.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Verdict;

/** The words of a report in one language. */
final class Words {

    private final Messages messages;

    Words(Language language) {
        this.messages = Messages.of(language);
    }

    /** A text of the reports' own, by its key behind {@code report.}. */
    String say(String key, Object... arguments) {
        return messages.say("report." + key, arguments);
    }

    /** A text in which one of something is said otherwise than several: {@code key.one}, {@code key.many}. */
    String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = PrintedNumbers.count(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), arguments);
    }

    String join(Collection<String> parts) {
        return String.join(messages.say("list.comma"), parts);
    }

    String severity(Severity severity) {
        return messages.say("severity." + severity.label());
    }

    String route(Route route) {
        return messages.say("route." + route.label());
    }

    /** The word of a verdict, without what else there is to say of it. */
    String verdict(Verdict verdict) {
        return say("verdict." + verdict);
    }

    /** The words at the top of a report. */
    String headline(Assessment assessment) {
        boolean notes = assessment.verdict() == Verdict.SIGN && assessment.hasNotes();
        String verdict = messages.say("verdict." + (notes ? "SIGN_WITH_NOTES" : assessment.verdict()));
        int waived = waivers(assessment);
        return waived == 0 ? verdict : count("headline.waived", waived, verdict);
    }

    /** What a field is called; a name that is no field stays as it is. */
    String label(String path) {
        return messages.find("field." + path).orElse(path);
    }

    String labels(Collection<String> paths) {
        return join(paths.stream().map(this::label).toList());
    }

    /** What to ask about a field. */
    String question(Field field) {
        return messages.find("question." + field.path()).orElseGet(() -> say("question", label(field.path())));
    }

    String figure(FigureName name) {
        return messages.say("figure." + name.label());
    }

    String exposure(Exposure.Source source) {
        return messages.say("exposure." + label(source));
    }

    /** The name of a loss in files. */
    static String label(Exposure.Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    String waiver(String reason, Object... arguments) {
        return messages.say("waiver." + reason, arguments);
    }

    /** Why a figure is no finite number, with fields by the names that files use. */
    String reasonByPath(Figure figure) {
        return reason(figure, Function.identity());
    }

    /** Why a figure is no finite number, with fields as people call them. */
    String reason(Figure figure) {
        return reason(figure, this::label);
    }

    private String reason(Figure figure, Function<String, String> name) {
        List<String> missing = figure.missingInputs();
        if (!missing.isEmpty()) {
            String names = join(missing.stream().map(name).toList());
            return say(missing.size() == 1 ? "unknown.one" : "unknown.many", names);
        }
        if (figure instanceof Figure.Infinite infinite) {
            return say(infinite.negative() ? "infinite.negative" : "infinite");
        }
        return figure instanceof Figure.Undefined undefined ? undefined(undefined.reason(), name) : figure.toString();
    }

    /** Why something has no value whatever else is known, with fields as people call them. */
    String undefined(String reason) {
        return undefined(reason, this::label);
    }

    /** In the language of the report; a part of a rule's condition stays as it is. */
    private String undefined(String reason, Function<String, String> name) {
        Optional<String> told = messages.find("report.undefined." + reason.replace(' ', '_'));
        return told.or(() -> wordInPlaceOfNumber(reason, name)).orElse(reason);
    }

    /** Of a field that holds a word where a number would be needed. */
    private Optional<String> wordInPlaceOfNumber(String reason, Function<String, String> name) {
        int is = reason.indexOf(Figure.IS);
        Optional<Field> field = is < 0 ? Optional.empty() : Fields.ofPath(reason.substring(0, is));
        return field.map(found -> {
            String word = reason.substring(is + Figure.IS.length());
            String told = messages.language() == Language.ZH_TW ? found.inChinese(word) : word;
            return say("undefined.word", name.apply(found.path()), told);
        });
    }

    /** How many waivers count: one for each rule that is covered. */
    static int waivers(Assessment assessment) {
        return (int) assessment.waived().stream()
                .map(finding -> finding.waived().orElseThrow())
                .distinct()
                .count();
    }

    /** A date, a name or a code that a waiver may lack. */
    String orUnknown(Optional<?> part) {
        return part.map(Object::toString).orElseGet(() -> messages.say("value.unknown"));
    }

    /** What there is of the parts, set apart as clauses of one sentence. */
    String clauses(Collection<String> parts) {
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .reduce((first, next) -> say("and", first, next))
                .orElse("");
    }
}
