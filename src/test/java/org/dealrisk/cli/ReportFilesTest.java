package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reports in files: whole or not at all. */
class ReportFilesTest {

    @TempDir
    private Path folder;

    @Test
    void everyFormatGoesToItsFile() {
        Program program = new Program(folder).file("deal.yaml", "fee: 100000\n");
        Ran ran = program.run("check DIR/deal.yaml -f concise -f json=DIR/a.json -f human=DIR/b.txt --color always");
        assertThat(ran.out()).contains("\u001B[33mNEGOTIATE");
        assertThat(folder.resolve("a.json")).content().startsWith("{").endsWith("}\n");
        assertThat(folder.resolve("b.txt")).content().contains("NEGOTIATE").doesNotContain("\u001B");
        assertThat(names()).containsExactly("a.json", "b.txt", "deal.yaml");
    }

    @Test
    void dashIsStandardOutput() {
        Program program = new Program(folder).file("deal.yaml", "fee: 100000\n");
        assertThat(program.run("check DIR/deal.yaml -f json=-").out()).startsWith("{");
        assertThat(program.run("check DIR/deal.yaml -f json -o -").out()).startsWith("{");
    }

    @Test
    void reportThatFailsHalfwayLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "before");
        assertThatThrownBy(() -> ReportFiles.write(file.toString(), out -> {
                    out.write("half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": No space left on device");
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("report.txt");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are POSIX")
    void fileKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        ReportFiles.write(file.toString(), out -> out.write("after"));
        assertThat(file).hasContent("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege")
    void linkStaysALinkToWhatIsWritten() throws IOException {
        Path real =
                Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("r.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        ReportFiles.write(link.toString(), out -> out.write("after"));
        assertThat(link).isSymbolicLink().hasContent("after");
        assertThat(real).hasContent("after");
    }

    @Test
    @EnabledIf("hasFullDevice")
    void fullDeviceIsToldByName() {
        Program program = new Program(folder).file("deal.yaml", "fee: 100000\n");
        assertThat(program.run("check DIR/deal.yaml -o /dev/full"))
                .isEqualTo(
                        new Ran(5, "", "dealrisk: the report cannot be written: /dev/full: No space left on device\n"));
    }

    @Test
    void readerThatWentAwayIsNoFault() throws IOException {
        try (ClosedPipe pipe = new ClosedPipe(failing("Broken pipe"))) {
            pipe.write("a report".getBytes(StandardCharsets.UTF_8));
            pipe.write('!');
            pipe.flush();
        }
    }

    @Test
    void otherFaultsOfAStreamAreFaults() {
        ClosedPipe pipe = new ClosedPipe(failing("No space left on device"));
        assertThatThrownBy(() -> pipe.write(new byte[1])).hasMessage("No space left on device");
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
