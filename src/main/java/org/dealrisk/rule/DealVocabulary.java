package org.dealrisk.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealrisk.economics.FigureName;
import org.dealrisk.expr.Signature;
import org.dealrisk.expr.Type;
import org.dealrisk.expr.Vocabulary;
import org.dealrisk.model.Field;

/**
 * Every name and function that the conditions of one rule may use: the fields of the catalog, the
 * computed figures, the rule's parameters, and what can be asked of clauses, texts and findings.
 */
final class DealVocabulary implements Vocabulary {

    static final String CALC = "calc.";
    static final String PARAM = "param.";

    private static final Map<String, Type> FACTS = facts();

    private final Set<String> parameters;
    private final Set<String> currencyParameters;
    private final Map<String, Signature> functions;
    private final Optional<Field> it;

    private DealVocabulary(
            Set<String> parameters,
            Set<String> currencyParameters,
            Map<String, Signature> functions,
            Optional<Field> it) {
        this.parameters = parameters;
        this.currencyParameters = currencyParameters;
        this.functions = functions;
        this.it = it;
    }

    /** The vocabulary of a rule with these parameters. */
    static DealVocabulary of(Map<String, Parameter> parameters, boolean derived) {
        Set<String> plain = new LinkedHashSet<>();
        Set<String> byCurrency = new LinkedHashSet<>();
        parameters.forEach((name, parameter) -> (parameter.differsByCurrency() ? byCurrency : plain).add(name));
        return new DealVocabulary(plain, byCurrency, Functions.signatures(byCurrency, derived), Optional.empty());
    }

    /** The same vocabulary, in which {@code it} is this field. */
    DealVocabulary about(Field field) {
        return new DealVocabulary(parameters, currencyParameters, functions, Optional.of(field));
    }

    @Override
    public Optional<Type> typeOf(String name) {
        if (name.equals(Item.IT)) {
            return it.map(DealVocabulary::typeOf);
        }
        if (name.startsWith(PARAM)) {
            return parameters.contains(name.substring(PARAM.length())) ? Optional.of(Type.NUMBER) : Optional.empty();
        }
        return Optional.ofNullable(FACTS.get(name));
    }

    @Override
    public Collection<String> names() {
        Set<String> names = new LinkedHashSet<>(FACTS.keySet());
        parameters.forEach(name -> names.add(PARAM + name));
        it.ifPresent(field -> names.add(Item.IT));
        return Collections.unmodifiableSet(names);
    }

    @Override
    public Optional<Signature> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    @Override
    public Collection<String> functionNames() {
        return functions.keySet();
    }

    private static Map<String, Type> facts() {
        Map<String, Type> facts = new TreeMap<>();
        for (Field field : Field.values()) {
            facts.put(field.path(), typeOf(field));
        }
        FigureName.labels().forEach(label -> facts.put(CALC + label, Type.NUMBER));
        ReadingCount.labels().forEach(label -> facts.put(CALC + label, Type.NUMBER));
        return Collections.unmodifiableMap(facts);
    }

    static Type typeOf(Field field) {
        Set<String> words = new LinkedHashSet<>(field.words());
        return switch (field.kind()) {
            case BOOL -> Type.BOOL;
            case WORD -> new Type.Word(words);
            case WORDS -> new Type.ListOf(new Type.Word(words));
            case NUMBERS -> new Type.ListOf(Type.NUMBER);
            case TEXT, CURRENCY, DATE -> Type.TEXT;
            case TEXTS, CLAUSES -> new Type.ListOf(Type.TEXT);
            case MONEY, PERCENT, RATE, COUNT, NUMBER, DAYS, LIABILITY_CAP ->
                words.isEmpty() ? Type.NUMBER : new Type.NumberOrWord(words);
        };
    }
}
