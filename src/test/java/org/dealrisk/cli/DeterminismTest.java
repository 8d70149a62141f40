package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same deals give the same bytes, whatever the machine takes for its language and its time. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class DeterminismTest {

    private static final List<String> FORMATS = List.of("human", "human -v", "concise", "json");
    private static final Path EXAMPLES = Path.of("examples");
    private static final Path DEALS = Path.of("src/test/resources/org/dealrisk/cli/deals");

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private static List<Ran> expected;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void runAsUsual() throws IOException {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        expected = runAll();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void dealsOfTheTestReachBothEnds() {
        assertThat(expected).extracting(Ran::code).contains(0, 1).doesNotContain(2, 4, 5);
    }

    @Test
    void secondRunGivesTheSame() throws IOException {
        assertThat(runAll()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "zh-TW, Asia/Taipei",
        "de-DE, Europe/Berlin",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
        "fa-IR, America/St_Johns",
    })
    void machineOfAnotherCountryGivesTheSame(String locale, String zone) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(runAll()).isEqualTo(expected);
    }

    private static List<Ran> runAll() throws IOException {
        List<Ran> all = new ArrayList<>();
        for (Path deal : deals()) {
            for (String format : FORMATS) {
                for (String language : List.of("en", "zh-TW")) {
                    all.add(new Program(folder).run("check " + deal + " --lang " + language + " -f " + format));
                }
            }
        }
        all.add(new Program(folder).run("rules list"));
        all.add(new Program(folder).run("check --help"));
        return all;
    }

    private static List<Path> deals() throws IOException {
        List<Path> deals = new ArrayList<>();
        for (Path root : List.of(DEALS, EXAMPLES)) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().endsWith(".yaml"))
                            .sorted()
                            .forEach(deals::add);
                }
            }
        }
        return deals;
    }
}
