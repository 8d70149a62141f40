package org.dealrisk.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealrisk.clause.Conflict;
import org.dealrisk.diag.Place;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;
import org.dealrisk.economics.Forecast;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;
import org.dealrisk.report.Input.Kind;
import org.dealrisk.verdict.Assessment;

/** Looks up what figures of one deal are computed from, and where that comes from. */
final class Inputs {

    static final String CALC = "calc.";
    static final String PARAM = "param.";

    private final Assessment assessment;
    private final Words words;

    Inputs(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
    }

    /** The input that a formula names. */
    Input of(String name, FigureName formula) {
        if (name.startsWith(CALC)) {
            Figure figure = assessment.figures().get(figure(name));
            Optional<String> shown =
                    figure.toDouble().isPresent() ? Optional.of(words.shown(figure(name), figure)) : Optional.empty();
            return new Input(name, shown, Optional.of(figure), List.of(Input.Origin.of(Kind.DERIVED)));
        }
        if (name.startsWith(PARAM)) {
            return computed(name, setting(name), Kind.DEFAULT);
        }
        Field field = Fields.ofPath(name).orElseThrow(() -> new IllegalArgumentException("no field " + name));
        // Only where the turning point is sought does an unknown margin count as 1; a gain it leaves open.
        boolean leavesOpen = field == Field.CLIENT_GROSS_MARGIN && formula != FigureName.BREAK_EVEN_CLOSE_RATE;
        return of(field, !leavesOpen);
    }

    static FigureName figure(String name) {
        return FigureName.ofLabel(name.substring(CALC.length()))
                .orElseThrow(() -> new IllegalArgumentException("no figure " + name));
    }

    private Figure setting(String name) {
        Assumptions settings = assessment.figures().assumptions();
        return switch (name) {
            case "param.target_multiple" -> settings.targetMultiple();
            case "param.overtime_premium" -> settings.overtimePremium();
            case "param.late_days" -> settings.lateDays();
            case "param.probability_of_default" -> settings.probabilityOfDefault();
            default -> throw new IllegalArgumentException("no setting " + name);
        };
    }

    private Input of(Field field, boolean mayCountAsOne) {
        Answer answer = assessment.deal().answer(field);
        if (answer instanceof Answer.Known known) {
            Set<Place> clauses = clausesOn(field);
            List<Input.Origin> origins = known.origins().stream()
                    .map(origin -> origin(field, known, origin, clauses))
                    .toList();
            return new Input(
                    field.path(),
                    Optional.of(words.value(field, known.value())),
                    Optional.empty(),
                    origins.isEmpty() ? List.of(Input.Origin.of(Kind.DERIVED)) : origins);
        }
        Figures figures = assessment.figures();
        if (field == Field.EXPECTED_UNITS) {
            return forecast(field, figures.forecast().mean(), figures.forecast().meanOrigin());
        }
        if (field == Field.FORECAST_CV) {
            return forecast(field, figures.forecast().cv(), figures.forecast().cvOrigin());
        }
        if (mayCountAsOne && figures.countedAsOne().contains(field.path())) {
            return computed(field.path(), Figure.ONE, Kind.ONE);
        }
        Optional<Value> standard = field.standard();
        return new Input(
                field.path(),
                standard.map(value -> words.value(field, value)),
                Optional.empty(),
                List.of(Input.Origin.of(standard.isPresent() ? Kind.ASSUMED : Kind.UNKNOWN)));
    }

    private static Input forecast(Field field, Figure figure, Forecast.Origin origin) {
        Kind kind = switch (origin) {
            case STATED -> Kind.STATED;
            case HISTORY -> Kind.HISTORY;
            case DEFAULT -> Kind.DEFAULT;
            case UNKNOWN -> Kind.UNKNOWN;
        };
        return computed(field.path(), figure, kind);
    }

    private static Input computed(String name, Figure figure, Kind kind) {
        Optional<String> shown = figure.isKnown() ? Optional.of(Words.rounded(figure)) : Optional.empty();
        return new Input(name, shown, Optional.of(figure), List.of(Input.Origin.of(kind)));
    }

    /** Where clauses say something of a field. */
    private Set<Place> clausesOn(Field field) {
        return assessment.merged().clauses().stream()
                .filter(clause -> clause.said().containsKey(field))
                .map(clause -> clause.placeOf(field))
                .collect(Collectors.toSet());
    }

    /** @param clauses where clauses speak of the field; one that does not answer for the value says another */
    private Input.Origin origin(Field field, Answer.Known known, Origin origin, Set<Place> clauses) {
        boolean other = isOverruled(field, known.value()) || clauses.contains(origin.place());
        Kind kind = origin.clause().isPresent() ? Kind.CLAUSE : other ? Kind.OTHER : Kind.STATED;
        return new Input.Origin(kind, Optional.of(origin.place()), origin.clause());
    }

    /** Whether what the form says gave way to the contract. */
    private boolean isOverruled(Field field, Value holds) {
        return assessment.merged().conflicts().stream()
                .filter(conflict -> conflict.field() == field)
                .map(Conflict::first)
                .anyMatch(form -> !form.equals(holds));
    }
}
