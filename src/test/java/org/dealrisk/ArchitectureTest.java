package org.dealrisk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the direction in which packages may know each other, and what only one of them may do.
 *
 * <p>A new package is entered in {@link #MAY_USE}; one that holds no class yet passes.
 */
class ArchitectureTest {

    private static final String ROOT = "org.dealrisk";
    private static final String CLI = ROOT + ".cli..";

    /** Which packages of ours each package but {@code cli} may use; none of them may use {@code cli}. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("unit", List.of()),
            Map.entry("diag", List.of()),
            Map.entry("text", List.of()),
            Map.entry("expr", List.of("diag", "unit")),
            Map.entry("yaml", List.of("diag")),
            Map.entry("model", List.of("unit", "diag")),
            Map.entry("document", List.of("diag")),
            Map.entry("files", List.of()),
            Map.entry("read", List.of("document", "yaml", "model", "diag", "unit")),
            Map.entry("clause", List.of("yaml", "model", "diag", "unit")),
            Map.entry("economics", List.of("model", "unit")),
            Map.entry("rule", List.of("yaml", "expr", "model", "clause", "economics", "text", "diag", "unit")),
            Map.entry("plan", List.of("rule", "clause", "economics", "model", "expr")),
            Map.entry("verdict", List.of("plan", "rule", "clause", "model", "economics", "text", "diag", "unit")),
            Map.entry(
                    "counter",
                    List.of("verdict", "rule", "clause", "model", "economics", "expr", "text", "diag", "unit")),
            Map.entry(
                    "proof",
                    List.of("read", "rule", "verdict", "clause", "economics", "model", "expr", "text", "diag", "unit")),
            Map.entry(
                    "api",
                    List.of(
                            "pack",
                            "read",
                            "verdict",
                            "rule",
                            "clause",
                            "economics",
                            "model",
                            "yaml",
                            "text",
                            "diag",
                            "unit")),
            Map.entry(
                    "schema",
                    List.of(
                            "read",
                            "counter",
                            "diff",
                            "verdict",
                            "rule",
                            "clause",
                            "economics",
                            "model",
                            "text",
                            "unit")),
            Map.entry("pack", List.of("rule", "read", "yaml", "diag")),
            Map.entry("diff", List.of("verdict", "rule", "clause", "economics", "model", "diag", "unit")),
            Map.entry(
                    "report",
                    List.of(
                            "counter",
                            "diff",
                            "verdict",
                            "rule",
                            "clause",
                            "economics",
                            "model",
                            "expr",
                            "text",
                            "diag",
                            "unit")),
            Map.entry(
                    "batch",
                    List.of(
                            "read",
                            "report",
                            "verdict",
                            "rule",
                            "clause",
                            "economics",
                            "model",
                            "text",
                            "diag",
                            "unit")));

    private static final Set<String> STREAMS_AND_EXITS = Set.of(
            "java.lang.System.in",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.io.FileDescriptor.in",
            "java.io.FileDescriptor.out",
            "java.io.FileDescriptor.err",
            "java.lang.System.exit",
            "java.lang.Runtime.exit",
            "java.lang.Runtime.halt");

    /** Calls whose result depends on the machine, its settings or the moment. */
    private static final Set<String> MACHINE = Set.of(
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    /** Classes that read the clock or draw a seed when they are made without arguments. */
    private static final Set<String> MADE_OF_THE_MOMENT =
            Set.of("java.util.Date", "java.util.GregorianCalendar", "java.util.Random");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyClassLivesInAKnownPackage() {
        assertThat(MAIN).isNotEmpty();
        String[] known = Stream.concat(packages().map(ArchitectureTest::inside), Stream.of(CLI))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageUsesOnlyThoseBeforeIt(String name) {
        String[] allowed = Stream.concat(MAY_USE.get(name).stream(), Stream.of(name))
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "diag"})
    void groundNeedsOnlyTheJdk(String name) {
        classes()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", inside(name)))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "yaml, com.fasterxml.jackson.dataformat..",
        "yaml, org.yaml.snakeyaml..",
        "read, org.apache.commons.csv..",
        "cli, picocli.."
    })
    void libraryIsKnownToOnePackage(String owner, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside(owner))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClassOutsideCliShould("print, read standard input or exit", access -> {
            boolean stackTrace = access.getTarget().getName().equals("printStackTrace")
                    && access.getTargetOwner().isAssignableTo(Throwable.class);
            return stackTrace || STREAMS_AND_EXITS.contains(nameOf(access));
        });
    }

    @Test
    void onlyTheCommandLineAsksTheMachine() {
        noClassOutsideCliShould(
                "depend on the clock, the locale, the time zone or chance",
                access -> MACHINE.contains(nameOf(access)) || isNow(access) || isMadeOfTheMoment(access));
    }

    @Test
    void everyPackageIsCheckedForNulls() {
        assertThat(MAIN)
                .filteredOn(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }

    @Test
    void noStateIsStaticAndMutable() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(MAIN);
    }

    private static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }

    private static void noClassOutsideCliShould(String what, Predicate<JavaAccess<?>> access) {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(what, access))
                .as("no class outside cli should " + what)
                .check(MAIN);
    }

    private static String nameOf(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName() + "." + access.getTarget().getName();
    }

    /** {@code LocalDate.now()} and its like, unless a clock is handed in. */
    private static boolean isNow(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isMadeOfTheMoment(JavaAccess<?> access) {
        return MADE_OF_THE_MOMENT.contains(access.getTargetOwner().getFullName())
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && target.getRawParameterTypes().isEmpty();
    }
}
