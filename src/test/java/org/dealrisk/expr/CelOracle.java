package org.dealrisk.expr;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelStandardFunctions.StandardFunction.Overload.Arithmetic;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;

/**
 * Google's implementation of CEL, answering the same questions. What is undefined here is an error
 * there: a name that is undefined holds a marker that the type written round it refuses, and the
 * arithmetic of doubles is the processor's, except that it refuses NaN and has no minus zero.
 */
final class CelOracle {

    /** What CEL answered: true or false, or the names it does not know, or that it failed. */
    record Answer(Optional<Boolean> value, SortedSet<String> unknown, boolean failed) {}

    private static final String UNDEFINED = "\u0000undefined";
    private static final CelOptions OPTIONS =
            CelOptions.current().enableUnknownTracking(true).build();
    private static final Set<Object> REPLACED = Set.of(
            Arithmetic.ADD_DOUBLE,
            Arithmetic.SUBTRACT_DOUBLE,
            Arithmetic.MULTIPLY_DOUBLE,
            Arithmetic.DIVIDE_DOUBLE,
            Arithmetic.NEGATE_DOUBLE);

    private final CelCompiler compiler = compiler();
    private final CelRuntime runtime = runtime();

    /** A name as CEL gets it: an attribute may not have a point in it. */
    static String variable(String name) {
        return name.replace('.', '_');
    }

    /** The plain boolean that stands for a question about presence. */
    static String presenceVariable(String question, String name) {
        return question + "_" + variable(name);
    }

    CelRuntime.Program program(String cel) throws CelValidationException, CelEvaluationException {
        return runtime.createProgram(compiler.compile(cel).getAst());
    }

    static Answer ask(CelRuntime.Program program, OracleFacts facts) {
        Map<String, Object> values = new HashMap<>();
        Set<CelAttributePattern> unknown = new HashSet<>();
        facts.values().forEach((name, operand) -> {
            if (operand instanceof Operand.CannotTell gap && !gap.missing().isEmpty()) {
                unknown.add(CelAttributePattern.create(variable(name)));
            } else {
                values.put(variable(name), celValue(operand));
            }
        });
        for (String name : new OracleWords().names()) {
            values.put(presenceVariable("missing", name), facts.missing(name));
            values.put(presenceVariable("known", name), facts.known(name));
            values.put(presenceVariable("unknown", name), facts.unknown(name));
        }
        try {
            return answer(program.advanceEvaluation(
                    UnknownContext.create(name -> Optional.ofNullable(values.get(name)), unknown)));
        } catch (CelEvaluationException failure) {
            return new Answer(Optional.empty(), new TreeSet<>(), true);
        }
    }

    private static Answer answer(Object result) {
        SortedSet<String> names = new TreeSet<>();
        if (result instanceof CelUnknownSet gap) {
            gap.attributes().forEach(attribute -> names.add(attribute.toString()));
            return new Answer(Optional.empty(), names, false);
        }
        return new Answer(Optional.of((Boolean) result), names, false);
    }

    private static Object celValue(Operand operand) {
        if (operand instanceof Operand.Num num) {
            return num.value();
        }
        if (operand instanceof Operand.Str str) {
            return str.value();
        }
        if (operand instanceof Operand.ListOf list) {
            return list.elements().stream().map(CelOracle::celValue).toList();
        }
        return operand instanceof Operand.Bool bool ? bool.value() : UNDEFINED;
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder =
                CelCompilerFactory.standardCelCompilerBuilder().setOptions(OPTIONS);
        for (String name : new OracleWords().names()) {
            builder.addVar(variable(name), SimpleType.DYN);
            for (String question : List.of("missing", "known", "unknown")) {
                builder.addVar(presenceVariable(question, name), SimpleType.BOOL);
            }
        }
        OracleFacts.callVariables().forEach(name -> builder.addVar(name, SimpleType.DYN));
        CelType anyList = ListType.create(SimpleType.DYN);
        return builder.addFunctionDeclarations(
                        declared("a_bool", "a_bool", SimpleType.BOOL, SimpleType.DYN),
                        declared("a_number", "a_number", SimpleType.DOUBLE, SimpleType.DYN),
                        declared("a_word", "a_word", SimpleType.STRING, SimpleType.DYN),
                        declared("a_any", "a_any", SimpleType.DYN, SimpleType.DYN),
                        declared("a_list", "a_list", anyList, SimpleType.DYN),
                        declared("reaches", "reaches", SimpleType.BOOL, SimpleType.DOUBLE, SimpleType.DOUBLE),
                        declared("countIn", "count_in", SimpleType.DOUBLE, anyList, anyList))
                .build();
    }

    private static CelFunctionDecl declared(String name, String id, CelType result, CelType... parameters) {
        return CelFunctionDecl.newFunctionDeclaration(name, CelOverloadDecl.newGlobalOverload(id, result, parameters));
    }

    private static CelRuntime runtime() {
        CelStandardFunctions standard = CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> !REPLACED.contains(overload))
                .build();
        return CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardFunctions(standard)
                .addFunctionBindings(
                        refusing("a_bool", Boolean.class::isInstance),
                        refusing("a_number", Double.class::isInstance),
                        refusing("a_word", value -> value instanceof String),
                        refusing("a_any", value -> true),
                        refusing("a_list", List.class::isInstance),
                        arithmetic("add_double", (a, b) -> a + b),
                        arithmetic("subtract_double", (a, b) -> a - b),
                        arithmetic("multiply_double", (a, b) -> a * b),
                        arithmetic("divide_double", (a, b) -> a / plusZero(b)),
                        CelFunctionBinding.from("negate_double", Double.class, value -> plusZero(-value)),
                        CelFunctionBinding.from("reaches", Double.class, Double.class, (a, b) -> a >= b),
                        CelFunctionBinding.from("count_in", List.class, List.class, CelOracle::countIn))
                .build();
    }

    private static CelFunctionBinding refusing(String id, Predicate<Object> accepted) {
        return CelFunctionBinding.from(id, Object.class, value -> {
            if (UNDEFINED.equals(value) || !accepted.test(value)) {
                throw new IllegalArgumentException("undefined");
            }
            return value;
        });
    }

    private static double countIn(List<?> members, List<?> among) {
        List<Object> sought = among.stream().map(CelOracle::member).toList();
        return members.stream().map(CelOracle::member).filter(sought::contains).count();
    }

    private static Object member(Object value) {
        return value instanceof Double number ? plusZero(number) : value;
    }

    /** The literal -0.0 comes as it is, for it is a constant of CEL's and not a negation. */
    private static double plusZero(double value) {
        return value + 0.0;
    }

    private static CelFunctionBinding arithmetic(String id, DoubleBinaryOperator operator) {
        return CelFunctionBinding.from(id, Double.class, Double.class, (left, right) -> {
            double result = operator.applyAsDouble(left, right);
            if (Double.isNaN(result)) {
                throw new ArithmeticException("undefined");
            }
            return plusZero(result);
        });
    }
}
