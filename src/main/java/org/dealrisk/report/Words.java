package org.dealrisk.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.expr.Operand;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Value;
import org.dealrisk.rule.PrintedFields;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.GateTrace;
import org.dealrisk.verdict.NotAssessed;
import org.dealrisk.verdict.Verdict;

/** The words of a report in one language. */
final class Words {

    /** More digits than any threshold is stated in, and fewer than make a number hard to read. */
    private static final MathContext DIGITS = new MathContext(10);

    private final Messages messages;
    private final PrintedFields fields;

    Words(Language language) {
        this.messages = Messages.of(language);
        this.fields = new PrintedFields(messages);
    }

    /** A text of the reports' own, by its key behind {@code report.}. */
    String say(String key, Object... arguments) {
        return messages.say("report." + key, arguments);
    }

    /** A text of explanations, by its key behind {@code explain.}. */
    String explain(String key, Object... arguments) {
        return messages.say("explain." + key, arguments);
    }

    /** How a figure is computed. */
    Formula formula(FigureName name) {
        return new Formula(messages.say("formula." + name.label()));
    }

    /** What a field, a figure behind {@code calc.} or a setting behind {@code param.} is called. */
    String input(String name) {
        if (name.startsWith(Inputs.CALC)) {
            return figure(Inputs.figure(name));
        }
        return name.startsWith(Inputs.PARAM) ? explain(name) : label(name);
    }

    /** What a field holds. */
    String value(Field field, Value value) {
        return fields.value(field, value);
    }

    /** A number in the unit of its figure. */
    String shown(FigureName name, Figure figure) {
        if (!(figure instanceof Figure.Known known)) {
            return figure.toString();
        }
        return switch (name.unit()) {
            case SHARE -> PrintedNumbers.percent(known.value().movePointRight(2));
            case PERCENT -> PrintedNumbers.percent(known.value());
            case TIMES -> PrintedNumbers.multiple(known.value());
            case MONEY -> PrintedNumbers.money(known.value());
            case COUNT -> PrintedNumbers.amount(known.value());
        };
    }

    /** A number without its unit, to two decimals. */
    static String rounded(Figure figure) {
        return figure instanceof Figure.Known known ? PrintedNumbers.amount(known.value()) : figure.toString();
    }

    /** Money, to two decimals. */
    static String money(Figure figure) {
        return figure instanceof Figure.Known known ? PrintedNumbers.money(known.value()) : figure.toString();
    }

    String title(Rule rule) {
        return rule.in(messages.language()).title();
    }

    String measure(GateTrace.Measure measure) {
        return explain("measure." + measure.label());
    }

    /** A value that a condition met. */
    String operand(Operand value) {
        return value instanceof Operand.CannotTell ? messages.say("value.unknown") : plain(value);
    }

    /** A value as conditions write it. */
    static String plain(Operand value) {
        if (value instanceof Operand.Num number) {
            return Double.isInfinite(number.value())
                    ? number.value() > 0 ? "∞" : "-∞"
                    : PrintedNumbers.plain(BigDecimal.valueOf(number.value()).round(DIGITS));
        }
        if (value instanceof Operand.ListOf list) {
            return list.elements().stream().map(Words::plain).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Operand.Str text ? text.value() : String.valueOf(value.equals(Operand.TRUE));
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

    /** The parts of a sentence that holds of all of them: a, b and c. */
    String all(List<String> parts) {
        return series(parts, "list.and");
    }

    /** The parts of a sentence that holds of one of them: a, b or c. */
    String any(List<String> parts) {
        return series(parts, "list.or");
    }

    private String series(List<String> parts, String last) {
        int before = parts.size() - 1;
        return before < 1 ? join(parts) : messages.say(last, join(parts.subList(0, before)), parts.get(before));
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
        return reason(figure, Function.identity(), this::join);
    }

    /** Why a figure is no finite number, with fields as people call them. */
    String reason(Figure figure) {
        return reason(figure, this::label, this::all);
    }

    private String reason(Figure figure, Function<String, String> name, Function<List<String>, String> series) {
        List<String> missing = figure.missingInputs();
        if (!missing.isEmpty()) {
            String names = series.apply(missing.stream().map(name).toList());
            return say(missing.size() == 1 ? "unknown.one" : "unknown.many", names);
        }
        if (figure instanceof Figure.Infinite infinite) {
            return say(infinite.negative() ? "infinite.negative" : "infinite");
        }
        return figure instanceof Figure.Undefined undefined ? undefined(undefined.reason(), name) : figure.toString();
    }

    /** Why a rule could not be told. */
    String reason(NotAssessed rule) {
        List<String> parts = new ArrayList<>();
        if (!rule.missing().isEmpty()) {
            parts.add(say("missing", labels(rule.missing())));
        }
        rule.undefined().stream().map(this::undefined).forEach(parts::add);
        return clauses(parts);
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
            String told = PrintedFields.word(found, word, messages.language());
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
