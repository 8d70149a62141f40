package org.dealrisk.expr;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.expr.Signature.Parameter;

/** A small vocabulary such as rules have: every type, every kind of parameter. */
final class DealVocabulary implements Vocabulary {

    private static final Type UNIT = new Type.Word(words("lead", "sale", "impression", "none"));
    private static final Type MAKE_GOOD = new Type.Word(words("none", "capped", "yes", "until-filled"));
    private static final Type ITEM = new Type.Word(words(
            "media",
            "activity",
            "creative",
            "landing-page",
            "promotion",
            "prizes",
            "production",
            "video",
            "event",
            "print"));

    private final Map<String, Type> names = new LinkedHashMap<>();
    private final Map<String, Signature> functions = new LinkedHashMap<>();

    DealVocabulary() {
        names.put("fee", Type.NUMBER);
        names.put("list_price", Type.NUMBER);
        names.put("calc.multiple_gross", Type.NUMBER);
        names.put("param.gross_medium", Type.NUMBER);
        names.put("production_fee_separate", Type.BOOL);
        names.put("clauses_complete", Type.BOOL);
        names.put("promise.unit", UNIT);
        names.put("promise.make_good", MAKE_GOOD);
        names.put("client.name", Type.TEXT);
        names.put("scope.revision_rounds", new Type.NumberOrWord(words("unlimited", "none")));
        names.put("cost.we_provide", new Type.ListOf(ITEM));
        names.put("history.results", new Type.ListOf(Type.NUMBER));
        names.put("client.aliases", new Type.ListOf(Type.TEXT));
        functions.put(
                "clause",
                Signature.of(Type.BOOL, new Parameter.Word(words("guarantee-outcome", "make-good", "penalty"))));
        functions.put("findings", Signature.of(Type.NUMBER).withMore(new Parameter.Word(words("GUA-001", "GUA-002"))));
        functions.put("atLeast", Signature.of(Type.BOOL, new Parameter.Value(UNIT), new Parameter.Value(Type.NUMBER)));
        functions.put("filled", Signature.of(Type.BOOL, new Parameter.Name()));
        functions.put("mentions", Signature.of(Type.BOOL, new Parameter.Value(new Type.ListOf(Type.TEXT))));
    }

    @Override
    public Optional<Type> typeOf(String name) {
        return Optional.ofNullable(names.get(name));
    }

    @Override
    public Collection<String> names() {
        return List.copyOf(names.keySet());
    }

    @Override
    public Optional<Signature> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    @Override
    public Collection<String> functionNames() {
        return List.copyOf(functions.keySet());
    }

    private static Set<String> words(String... words) {
        return new LinkedHashSet<>(List.of(words));
    }
}
