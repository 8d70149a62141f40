package org.dealrisk.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dealrisk.clause.Wording;
import org.dealrisk.expr.Signature;
import org.dealrisk.expr.Signature.Parameter;
import org.dealrisk.expr.Type;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;

/** How the functions that conditions may call are called. What they give is in {@link DealFacts}. */
public final class Functions {

    public static final String CLAUSE = "clause";
    public static final String LACKS = "lacks";
    public static final String CLAUSE_BY = "clauseBy";
    public static final String FINDINGS = "findings";
    public static final String WORDING = "wording";
    public static final String WRITTEN = "written";
    public static final String AT_LEAST = "atLeast";
    public static final String REACHES = "reaches";

    /** The wordings that texts are searched for. */
    static final List<String> WORDINGS =
            Arrays.stream(Wording.values()).map(Wording::label).toList();

    /** What can be said of the way a value was written. */
    public static final List<String> REMARKS = Arrays.stream(Remark.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    private static final List<String> AUTHORS = List.of("us", "client", "template");

    /** The functions that every rule may call. */
    private static final Map<String, Signature> COMMON = common();

    private Functions() {}

    /**
     * The functions of a rule.
     *
     * @param byCurrency the names of its parameters that differ by currency
     * @param derived whether it may ask what other rules found
     */
    static Map<String, Signature> signatures(Set<String> byCurrency, boolean derived) {
        if (byCurrency.isEmpty() && !derived) {
            return COMMON;
        }
        Map<String, Signature> functions = new TreeMap<>(COMMON);
        if (!byCurrency.isEmpty()) {
            functions.put(
                    AT_LEAST, Signature.of(Type.BOOL, new Parameter.Value(Type.NUMBER), word(List.copyOf(byCurrency))));
        }
        if (derived) {
            functions.put(
                    FINDINGS, Signature.of(Type.NUMBER, word(Severity.labels())).withMore(word(Route.labels())));
        }
        return Collections.unmodifiableMap(functions);
    }

    private static Map<String, Signature> common() {
        Parameter type = word(ClauseType.labels());
        Map<String, Signature> functions = new TreeMap<>();
        functions.put(CLAUSE, Signature.of(Type.BOOL, type));
        functions.put(LACKS, Signature.of(Type.BOOL, type));
        functions.put(CLAUSE_BY, Signature.of(Type.BOOL, type, word(AUTHORS)).withMore(word(clauseParameters())));
        functions.put(WRITTEN, Signature.of(Type.BOOL, new Parameter.Name(), word(REMARKS)));
        functions.put(WORDING, Signature.of(Type.BOOL, word(WORDINGS)));
        functions.put(
                REACHES,
                Signature.of(
                        Type.BOOL, new Parameter.Value(DealVocabulary.typeOf(Field.STAGE)), word(Field.STAGE.words())));
        return Collections.unmodifiableMap(functions);
    }

    private static List<String> clauseParameters() {
        Set<String> names = new LinkedHashSet<>();
        for (ClauseType type : ClauseType.values()) {
            names.addAll(type.params().keySet());
        }
        return List.copyOf(names);
    }

    private static Parameter word(List<String> words) {
        return new Parameter.Word(new LinkedHashSet<>(words));
    }
}
