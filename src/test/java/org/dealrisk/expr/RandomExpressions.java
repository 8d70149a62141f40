package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws well-typed expressions, each in this language and in CEL at once. The two texts differ only
 * in that CEL gets numbers with a point, a type round each name, a variable for each call of the host
 * and a let's expression in its place; brackets stand only where they are needed, and now and then.
 */
final class RandomExpressions {

    /** An expression, and how tightly it binds: see {@link Operator}, 1 loosest and 8 tightest. */
    record Pair(String ours, String cel, int precedence) {}

    /** A let and what stands for it. */
    record NamedPair(String name, Pair value, boolean number) {}

    private static final int PRIMARY = 8;
    private static final int PREFIX = 7;
    private static final List<String> LITERALS = List.of("0", "1", "2", "3", "0.5", "2.50", "100", "0.1");
    private static final List<String> ORDERS = List.of("<", "<=", ">", ">=");
    private static final List<String> EQUALITIES = List.of("==", "!=");

    private final Random random;
    private final List<NamedPair> lets = new ArrayList<>();

    RandomExpressions(Random random) {
        this.random = random;
    }

    /** Draws up to two lets; later ones and the conditions may use them. */
    List<NamedPair> drawLets() {
        for (int i = random.nextInt(3); i > 0; i--) {
            boolean number = random.nextBoolean();
            lets.add(new NamedPair("let_" + i, number ? number(2) : bool(2), number));
        }
        return List.copyOf(lets);
    }

    Pair bool(int depth) {
        if (depth == 0) {
            return boolLeaf();
        }
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> chain("&&", Operator.AND.precedence(), depth);
            case 3, 4 -> chain("||", Operator.OR.precedence(), depth);
            case 5 -> prefix("!", bool(depth - 1));
            case 6, 7 -> infix(pick(ORDERS), 4, amount(depth - 1), amount(depth - 1));
            case 8 -> equality(depth - 1);
            case 9 -> membership(depth - 1);
            case 10 -> conditional(bool(depth - 1), bool(depth - 1), bool(depth - 1));
            default -> call("reaches", amount(depth - 1), amount(depth - 1));
        };
    }

    Pair number(int depth) {
        if (depth == 0) {
            return numberLeaf();
        }
        return switch (random.nextInt(10)) {
            case 0 -> infix("+", 5, amount(depth - 1), amount(depth - 1));
            case 1 -> infix("-", 5, amount(depth - 1), amount(depth - 1));
            case 2 -> infix("*", 6, amount(depth - 1), amount(depth - 1));
            case 3, 4 -> infix("/", 6, amount(depth - 1), amount(depth - 1));
            case 5 -> prefix("-", amount(depth - 1));
            case 6 -> conditional(bool(depth - 1), number(depth - 1), number(depth - 1));
            case 7 -> size(anyList(depth - 1));
            case 8 -> countIn(depth - 1);
            default -> numberLeaf();
        };
    }

    /** What arithmetic works on: a number, or the number that a name for a number or a word holds. */
    private Pair amount(int depth) {
        return random.nextInt(8) == 0 ? name("number", OracleWords.EITHERS) : number(depth);
    }

    private Pair boolLeaf() {
        List<Pair> named = letsThatAre(false);
        return switch (random.nextInt(10)) {
            case 0 -> same(String.valueOf(random.nextBoolean()));
            case 1 -> presence();
            case 2 -> hosted("clause", "bool", List.of(pick(OracleWords.CLAUSES)), true);
            case 3 -> hosted("filled", "bool", List.of(pick(OracleWords.NUMBERS)), false);
            case 4, 5 -> named.isEmpty() ? name("bool", OracleWords.BOOLS) : pick(named);
            default -> name("bool", OracleWords.BOOLS);
        };
    }

    private Pair numberLeaf() {
        List<Pair> named = letsThatAre(true);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> literal();
            case 3 -> hosted("findings", "number", random.nextBoolean() ? List.of() : OracleWords.CLAUSES, true);
            case 4, 5 -> named.isEmpty() ? name("number", OracleWords.NUMBERS) : pick(named);
            default -> name("number", OracleWords.NUMBERS);
        };
    }

    private Pair equality(int depth) {
        String sign = pick(EQUALITIES);
        return switch (random.nextInt(6)) {
            case 0 -> infix(sign, 4, bool(depth), bool(depth));
            case 1 -> infix(sign, 4, number(depth), number(depth));
            case 2 -> infix(sign, 4, colour(depth), colour(depth));
            case 3 -> infix(sign, 4, text(), text());
            case 4 -> infix(sign, 4, name("any", OracleWords.EITHERS), either(depth));
            default -> infix(sign, 4, either(depth), name("any", OracleWords.EITHERS));
        };
    }

    private Pair membership(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> infix("in", 4, colour(depth), list(OracleWords.COLOUR_LISTS, () -> colour(depth)));
            case 1 -> infix("in", 4, text(), list(OracleWords.TEXT_LISTS, this::text));
            case 2 -> infix("in", 4, number(depth), list(OracleWords.NUMBER_LISTS, () -> number(depth)));
            default ->
                infix("in", 4, name("any", OracleWords.EITHERS), list(OracleWords.NUMBER_LISTS, () -> either(0)));
        };
    }

    private Pair colour(int depth) {
        if (depth > 0 && random.nextInt(4) == 0) {
            return conditional(bool(depth - 1), colour(depth - 1), colour(depth - 1));
        }
        return random.nextInt(3) == 0 ? quoted(pick(OracleWords.COLOURS)) : name("word", OracleWords.COLOUR_NAMES);
    }

    private Pair text() {
        return random.nextInt(3) == 0 ? quoted(pick(OracleWords.TEXTS)) : name("word", OracleWords.TEXT_NAMES);
    }

    private Pair either(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> quoted(pick(OracleWords.OPEN_ENDS));
            case 1 -> depth > 0 ? number(depth - 1) : literal();
            default -> name("any", OracleWords.EITHERS);
        };
    }

    private Pair anyList(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> list(OracleWords.COLOUR_LISTS, () -> colour(depth));
            case 1 -> list(OracleWords.TEXT_LISTS, this::text);
            default -> list(OracleWords.NUMBER_LISTS, () -> number(depth));
        };
    }

    private Pair list(List<String> names, Supplier<Pair> element) {
        if (random.nextInt(5) < 3) {
            return name("list", names);
        }
        List<Pair> elements = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> element.get())
                .toList();
        return new Pair("[" + ours(elements) + "]", "[" + cel(elements) + "]", PRIMARY);
    }

    private Pair size(Pair list) {
        return new Pair("size(" + list.ours() + ")", "double(size(" + list.cel() + "))", PRIMARY);
    }

    private Pair countIn(int depth) {
        boolean numbers = random.nextBoolean();
        Supplier<Pair> list = numbers
                ? () -> list(OracleWords.NUMBER_LISTS, () -> number(depth))
                : () -> list(OracleWords.COLOUR_LISTS, () -> colour(depth));
        return call("countIn", list.get(), list.get());
    }

    private Pair chain(String operator, int precedence, int depth) {
        List<Pair> operands = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> bracketed(bool(random.nextInt(depth)), precedence))
                .toList();
        String sign = " " + operator + " ";
        return new Pair(
                operands.stream().map(Pair::ours).collect(Collectors.joining(sign)),
                operands.stream().map(Pair::cel).collect(Collectors.joining(sign)),
                precedence);
    }

    private Pair infix(String operator, int precedence, Pair left, Pair right) {
        Pair first = bracketed(left, precedence);
        Pair second = bracketed(right, precedence + 1);
        String sign = random.nextBoolean() || operator.equals("in") ? " " + operator + " " : operator;
        return new Pair(first.ours() + sign + second.ours(), first.cel() + sign + second.cel(), precedence);
    }

    private Pair prefix(String sign, Pair operand) {
        Pair inner = bracketed(operand, PREFIX);
        return new Pair(sign + inner.ours(), sign + inner.cel(), PREFIX);
    }

    private Pair conditional(Pair condition, Pair then, Pair otherwise) {
        Pair first = bracketed(condition, 2);
        Pair second = bracketed(then, 2);
        Pair third = bracketed(otherwise, 1);
        return new Pair(
                first.ours() + " ? " + second.ours() + " : " + third.ours(),
                first.cel() + " ? " + second.cel() + " : " + third.cel(),
                1);
    }

    private Pair bracketed(Pair pair, int least) {
        boolean needed = pair.precedence() < least;
        return needed || random.nextInt(20) == 0
                ? new Pair("(" + pair.ours() + ")", "(" + pair.cel() + ")", PRIMARY)
                : pair;
    }

    private Pair call(String function, Pair... arguments) {
        List<Pair> pairs = List.of(arguments);
        return new Pair(function + "(" + ours(pairs) + ")", function + "(" + cel(pairs) + ")", PRIMARY);
    }

    private Pair hosted(String function, String type, List<String> words, boolean quoted) {
        String arguments =
                words.stream().map(word -> quoted ? Printer.quoted(word) : word).collect(Collectors.joining(", "));
        String cel = "a_" + type + "(" + OracleWords.variableOfCall(function, words) + ")";
        return new Pair(function + "(" + arguments + ")", cel, PRIMARY);
    }

    private Pair presence() {
        String question = pick(List.of("missing", "known", "unknown"));
        String name = pick(new ArrayList<>(new OracleWords().names()));
        return new Pair(question + "(" + name + ")", CelOracle.presenceVariable(question, name), PRIMARY);
    }

    private Pair name(String type, List<String> names) {
        String name = pick(names);
        return new Pair(name, "a_" + type + "(" + CelOracle.variable(name) + ")", PRIMARY);
    }

    private Pair literal() {
        String digits = pick(LITERALS);
        return new Pair(digits, digits.contains(".") ? digits : digits + ".0", PRIMARY);
    }

    private Pair quoted(String text) {
        return same(random.nextBoolean() ? Printer.quoted(text) : "'" + text.replaceAll("([\\\\'])", "\\\\$1") + "'");
    }

    private static Pair same(String text) {
        return new Pair(text, text, PRIMARY);
    }

    private List<Pair> letsThatAre(boolean number) {
        return lets.stream()
                .filter(let -> let.number() == number)
                .map(let -> new Pair(let.name(), "(" + let.value().cel() + ")", PRIMARY))
                .toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String ours(List<Pair> pairs) {
        return pairs.stream().map(Pair::ours).collect(Collectors.joining(", "));
    }

    private static String cel(List<Pair> pairs) {
        return pairs.stream().map(Pair::cel).collect(Collectors.joining(", "));
    }
}
