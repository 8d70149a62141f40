package org.dealrisk.expr;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of CEL and of other languages that this one does not have, and what to write instead. */
final class Foreign {

    /** CEL keeps these from being names, or may later. */
    private static final Set<String> RESERVED = Set.of(
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("has", "ask known(name) instead"),
            Map.entry("int", "all numbers are one type; leave it out"),
            Map.entry("uint", "all numbers are one type; leave it out"),
            Map.entry("double", "all numbers are one type; leave it out"),
            Map.entry("string", "compare the value itself"),
            Map.entry("bool", "compare the value itself"),
            Map.entry("bytes", "compare the value itself"),
            Map.entry("dyn", "leave it out"),
            Map.entry("timestamp", "compare numbers of days"),
            Map.entry("duration", "compare numbers of days"),
            Map.entry("type", "the type of a name never changes"));

    private static final Map<String, String> OPERATORS = Map.of(
            "and", "&&", "or", "||", "not", "!", "is", "==", "eq", "==", "equals", "==", "AND", "&&", "OR", "||", "NOT",
            "!", "IN", "in");

    private static final Set<String> LOOPS = Set.of("all", "exists", "exists_one", "existsOne", "map", "filter");

    private Foreign() {}

    /** What to say of a function called on a value, {@code value.name(…)}. */
    static SyntaxFault method(Token name) {
        String call = "(." + name.text() + "(…))";
        if (LOOPS.contains(name.text())) {
            return new SyntaxFault(
                    name.extent(),
                    "loops over a list " + call + " are not part of this language",
                    "ask with in, countIn or size");
        }
        String hint = Calls.BUILT_IN.contains(name.text()) ? "write " + name.text() + "(…)" : null;
        return new SyntaxFault(name.extent(), "calling a method " + call + " is not part of this language", hint);
    }

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    /** What to do instead of calling a function that CEL has and this language has not. */
    static Optional<String> insteadOfFunction(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    /** The operator that an English word was meant to be. */
    static Optional<String> operator(String word) {
        return Optional.ofNullable(OPERATORS.get(word));
    }
}
