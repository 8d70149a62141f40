package org.dealrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every format to files under {@code src/test/resources/golden/report}. Run with {@code
 * -Ddealrisk.golden=write} to write them, then read the difference; a build server never writes them.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/report");
    private static final boolean WRITE =
            "write".equals(System.getProperty("dealrisk.golden")) && System.getenv("CI") == null;

    /** What every format is shown with. */
    enum Scenario {
        EMPTY,
        ONE,
        MANY,
        ERROR;

        Run run(Language language) {
            return switch (this) {
                case EMPTY -> Samples.empty(language);
                case ONE -> Samples.one(language);
                case MANY -> Samples.many(language);
                case ERROR -> Samples.error(language);
            };
        }
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(Format.values())
                .flatMap(format -> Arrays.stream(Scenario.values())
                        .flatMap(scenario ->
                                languages(format).map(language -> Arguments.of(format, scenario, language))));
    }

    /** Simplified Chinese has the words of its own that Traditional Chinese has; one format shows them. */
    private static Stream<Language> languages(Format format) {
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.ZH_CN || format == Format.HUMAN);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everything")
    void everyFormatSaysWhatItsGoldenSays(Format format, Scenario scenario, Language language) throws IOException {
        String name = "%s/%s.%s".formatted(format.label(), scenario.name().toLowerCase(Locale.ROOT), language.tag());
        compare(name, Samples.render(format, scenario.run(language)));
    }

    @Test
    void verboseReportSaysWhatItsGoldenSays() throws IOException {
        Display display = Display.standard().withDetail(Display.Detail.VERBOSE).withShowWaived(true);
        compare("human/one-verbose.en", Samples.render(Format.HUMAN, Samples.with(Samples.one(Language.EN), display)));
    }

    @Test
    void reportWithoutCostSaysWhatItsGoldenSays() throws IOException {
        Display display = Display.standard().withHideCost(true);
        compare(
                "human/one-hide-cost.en",
                Samples.render(Format.HUMAN, Samples.with(Samples.one(Language.EN), display)));
    }

    @Test
    void colouredReportSaysWhatItsGoldenSays() throws IOException {
        Display display = Display.standard().withColour(true);
        String coloured = Samples.render(Format.HUMAN, Samples.with(Samples.one(Language.EN), display));
        compare("human/one-colour.en", coloured.replace("\u001b", "<ESC>"));
    }

    private static void compare(String name, String actual) throws IOException {
        Path golden = FOLDER.resolve(name + ending(name.substring(0, name.indexOf('/'))));
        if (WRITE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(golden)
                .as("write it with -Ddealrisk.golden=write, then read it")
                .exists();
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    private static String ending(String format) {
        return switch (format) {
            case "json", "sarif", "gitlab" -> ".json";
            case "ndjson" -> ".ndjson";
            case "junit", "checkstyle" -> ".xml";
            case "markdown" -> ".md";
            case "csv" -> ".csv";
            default -> ".txt";
        };
    }
}
