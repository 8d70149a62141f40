package org.dealrisk.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.expr.Signature.Parameter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The meaning of the language, as the tables of {@code truth.txt} state it. */
class TruthTableTest {

    /** The kinds of operand that equality has a table for, each. */
    private static final Set<String> LIKE = Set.of("bool", "number", "word", "text", "either");

    private final List<TruthTable> tables = tables();

    @TestFactory
    Stream<DynamicTest> everyRowHolds() {
        return tables.stream()
                .map(table ->
                        dynamicTest(table.expression() + " " + table.types().keySet(), () -> holds(table)));
    }

    @Test
    void everyKindOfExpressionIsInATable() {
        Set<String> wanted = new TreeSet<>(OperandStates.operators());
        for (Class<?> kind : leaves(Expr.class)) {
            wanted.add(kind.getSimpleName());
        }
        wanted.removeAll(Set.of("Junction", "Comparison", "Arithmetic", "Membership"));
        for (Expr.Question question : Expr.Question.values()) {
            wanted.add("Presence " + question);
        }
        wanted.remove("Presence");
        for (TruthTable table : tables) {
            remove(compile(table).root(), wanted);
        }
        assertThat(wanted).isEmpty();
    }

    @Test
    void everyOperatorMeetsEveryCombinationOfStates() {
        Set<String> complete = new TreeSet<>();
        for (TruthTable table : tables) {
            Expression expression = compile(table);
            Set<List<String>> met = new HashSet<>();
            for (TruthTable.Row row : table.rows()) {
                met.add(row.operands().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(operand -> state(operand.getValue()))
                        .toList());
            }
            if (met.containsAll(combinations(List.copyOf(table.types().values())))) {
                complete.add(describe(table, expression.root()));
            }
        }
        Set<String> wanted = new TreeSet<>(OperandStates.operators());
        // Their own tables: an operand of AsNumber and of a list literal is never anything but their own.
        wanted.removeAll(Set.of("==", "!=", "AsNumber", "ListLiteral"));
        for (String kind : LIKE) {
            wanted.add("== " + kind);
            wanted.add("!= " + kind);
        }
        assertThat(complete).containsAll(wanted);
    }

    private static void holds(TruthTable table) {
        Expression expression = compile(table);
        for (TruthTable.Row row : table.rows()) {
            assertThat(Evaluation.value(expression, new TableFacts(row)))
                    .as("%s for %s", table.expression(), row.operands())
                    .isEqualTo(table.expected(row));
        }
        assertThat(table.rows()).isNotEmpty();
    }

    private static String describe(TruthTable table, Expr root) {
        String operator = OperandStates.operatorOf(root);
        boolean equality = operator.equals("==") || operator.equals("!=");
        return equality ? operator + " " + nameOf(table.types().get("a")) : operator;
    }

    private static String nameOf(Type type) {
        if (type instanceof Type.Plain plain) {
            return plain.name().toLowerCase(java.util.Locale.ROOT);
        }
        return type instanceof Type.Word ? "word" : "either";
    }

    private static String state(String cell) {
        boolean own = cell.equals("?") || cell.equals("!") || cell.equals("true") || cell.equals("false");
        return own ? cell : "value";
    }

    private static List<List<String>> combinations(List<Type> types) {
        List<List<String>> all = List.of(List.of());
        for (Type type : types) {
            List<List<String>> longer = new ArrayList<>();
            List<String> states = type == Type.BOOL ? List.of("true", "false", "?", "!") : List.of("value", "?", "!");
            for (List<String> start : all) {
                for (String state : states) {
                    longer.add(Stream.concat(start.stream(), Stream.of(state)).toList());
                }
            }
            all = longer;
        }
        return all;
    }

    private static void remove(Expr expr, Set<String> wanted) {
        wanted.remove(OperandStates.operatorOf(expr));
        if (expr instanceof Expr.Presence presence) {
            wanted.remove("Presence " + presence.question());
        }
        expr.parts().forEach(part -> remove(part, wanted));
    }

    private static List<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        return Stream.of(type.getPermittedSubclasses())
                .flatMap(sub -> leaves(sub).stream())
                .toList();
    }

    private static Expression compile(TruthTable table) {
        Scope scope = Scope.of(new TableVocabulary(table));
        if (!table.let().isEmpty()) {
            PlaceAt places = PlaceAt.whole(Source.of("let", table.let()));
            scope = scope.with(read(Compiler.let("x", places.at(0, 0), table.let(), places, scope)));
        }
        PlaceAt places = PlaceAt.whole(Source.of("truth.txt", table.expression()));
        return read(Compiler.expression(table.expression(), places, scope));
    }

    private static <T> T read(Parsed<T> parsed) {
        assertThat(parsed.faults()).isEmpty();
        return parsed.value().orElseThrow();
    }

    private static List<TruthTable> tables() {
        try (InputStream in = TruthTableTest.class.getResourceAsStream("/expr/truth.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return TruthTable.parse(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private record TableVocabulary(TruthTable table) implements Vocabulary {

        @Override
        public Optional<Type> typeOf(String name) {
            return Optional.ofNullable(table.types().get(name));
        }

        @Override
        public Collection<String> names() {
            return table.types().keySet();
        }

        @Override
        public Optional<Signature> function(String name) {
            Parameter number = new Parameter.Value(Type.NUMBER);
            return switch (name) {
                case "sum" -> Optional.of(Signature.of(Type.NUMBER, number, number));
                case "told" -> Optional.of(Signature.of(Type.BOOL, new Parameter.Name()));
                default -> Optional.empty();
            };
        }

        @Override
        public Collection<String> functionNames() {
            return List.of("sum", "told");
        }
    }

    private record TableFacts(TruthTable.Row row) implements Facts {

        @Override
        public Operand value(String name) {
            return TruthTable.value(name, row.operands().get(name));
        }

        @Override
        public boolean missing(String name) {
            return unknown(name) || row.operands().get(name).equals("unfilled");
        }

        @Override
        public boolean known(String name) {
            return !(value(name) instanceof Operand.CannotTell);
        }

        @Override
        public boolean unknown(String name) {
            return row.operands().get(name).equals("?");
        }

        @Override
        public Operand call(String function, List<Operand> arguments) {
            if (function.equals("told")) {
                return value(((Operand.Str) arguments.get(0)).value());
            }
            return Operand.of(number(arguments.get(0)) + number(arguments.get(1)));
        }

        private static double number(Operand operand) {
            return ((Operand.Num) operand).value();
        }
    }
}
