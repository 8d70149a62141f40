package org.dealrisk.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.dist.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process: what the machine around it may and may not change. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class MachineIT {

    private static final String DEAL = """
            id: İstanbul-1
            fee: 100,000
            promised_leads: 1000
            average_order_value: 3000
            referral_source: problem-colleague
            clauses:
              - text: 保證有1000筆名單,不然就要補版補齊為止
                type: [guarantee-outcome, make-good-until-filled]
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "tr_TR.UTF-8, Europe/Istanbul", "ar_EG.UTF-8, Africa/Cairo", "zh_TW.UTF-8, Asia/Taipei",
        "de_DE.ISO-8859-1, Europe/Berlin", "C, UTC", "POSIX, Pacific/Kiritimati",
    })
    void localeAndTimeZoneChangeNothing(String locale, String zone) throws IOException {
        Outcome plain = program().run("check", deal(), "-f", "human", "-f", "json=" + folder.resolve("plain.json"));
        Outcome other = program()
                .with("LC_ALL", locale)
                .with("LANG", locale)
                .with("TZ", zone)
                .run("check", deal(), "-f", "human", "-f", "json=" + folder.resolve("other.json"));
        assertThat(plain.exit()).isEqualTo(1);
        assertThat(plain.err()).isEmpty();
        assertThat(other).isEqualTo(plain);
        assertThat(folder.resolve("other.json")).hasSameBinaryContentAs(folder.resolve("plain.json"));
    }

    @Test
    void charsetOfJavaChangesNothing() throws IOException {
        Outcome plain = program().run("check", deal());
        assertThat(program()
                        .with("DEALRISK_JAVA_OPTS", "-Dfile.encoding=US-ASCII")
                        .run("check", deal()))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " -f json", " -v"})
    void readerThatGoesAwayIsNotToldAndChangesNoCode(String flags) throws IOException {
        String line = "{ '" + Distribution.folder().resolve("bin/dealrisk") + "' check " + deal() + flags
                + "; echo $? >&2; } | head -n 1";
        Outcome outcome = shell().run("-c", line);
        assertThat(outcome.err()).isEqualTo("1\n");
        assertThat(outcome.out().lines()).hasSize(1);
    }

    @Test
    void fullDiskIsToldInOneLine() throws IOException {
        String line = "'" + Distribution.folder().resolve("bin/dealrisk") + "' check " + deal() + " >/dev/full";
        assertThat(shell().run("-c", line))
                .isEqualTo(new Outcome(5, "", "dealrisk: the report cannot be written: No space left on device\n"));
    }

    private String deal() throws IOException {
        Path deal = folder.resolve("deal.yaml");
        return Files.writeString(deal, DEAL, StandardCharsets.UTF_8).toString();
    }

    private Command program() {
        return Command.of(Distribution.folder().resolve("bin/dealrisk"), folder)
                .with("JAVA_HOME", Distribution.JAVA_HOME)
                .with("PATH", "/usr/bin:/bin");
    }

    private Command shell() {
        return Command.of(Path.of("/bin/sh"), folder)
                .with("JAVA_HOME", Distribution.JAVA_HOME)
                .with("PATH", "/usr/bin:/bin");
    }
}
