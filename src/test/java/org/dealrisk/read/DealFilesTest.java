package org.dealrisk.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealFilesTest {

    @TempDir
    Path folder;

    @Test
    void fileIsReadAsText() throws IOException {
        Path file = Files.writeString(folder.resolve("deal.yaml"), "名: 值\r\n");
        Parsed<Source> parsed = DealFiles.read(file, "deal.yaml");
        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.value().orElseThrow().text()).isEqualTo("名: 值\r\n");
        assertThat(parsed.value().orElseThrow().name()).isEqualTo("deal.yaml");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheText() {
        assertThat(read("\uFEFFfee: 1".getBytes(UTF_8)).value().orElseThrow().text())
                .isEqualTo("fee: 1");
    }

    @Test
    void missingFileIsTold() {
        assertThat(fault(DealFiles.read(folder.resolve("no.yaml"), "no.yaml")))
                .isEqualTo("no.yaml: there is no such file");
    }

    @Test
    void folderIsTold() {
        assertThat(fault(DealFiles.read(folder, "deals"))).isEqualTo("deals: this is a folder; expected a file");
    }

    @Test
    void unreadableFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("deal.yaml"), "fee: 1");
        file.toFile().setReadable(false);
        assumeFalse(Files.isReadable(file), "this user may read every file");
        assertThat(fault(DealFiles.read(file, "deal.yaml")))
                .isEqualTo("deal.yaml: the file may not be read; expected permission to read it");
    }

    @Test
    void emptyFileIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("deal.yaml"));
        assertThat(fault(DealFiles.read(file, "deal.yaml"))).isEqualTo("deal.yaml: the file is empty; expected a deal");
    }

    @Test
    void hugeFileIsToldWithoutBeingLoaded() throws IOException {
        Path file = folder.resolve("deal.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50_000_000_000L);
        }
        assertThat(fault(DealFiles.read(file, "deal.yaml")))
                .isEqualTo("deal.yaml: the file has 50000000000 bytes; expected at most 10000000");
    }

    @Test
    void endlessStreamIsToldAtTheLimit() {
        Endless endless = new Endless();
        assertThat(fault(DealFiles.read(endless, "<stdin>")))
                .isEqualTo("<stdin>: the input has more than 10000000 bytes; expected at most 10000000");
        assertThat(endless.given).isLessThan(2L * DealFiles.LARGEST_BYTES);
    }

    @Test
    void largestFileIsRead() {
        byte[] bytes = " ".repeat(DealFiles.LARGEST_BYTES).getBytes(UTF_8);
        assertThat(read(bytes).ok()).isTrue();
    }

    @Test
    void binaryFileIsTold() {
        assertThat(fault(read(new byte[] {'P', 'K', 3, 4, 0, 1})))
                .isEqualTo("in: the file does not look like text; expected text in UTF-8");
        assertThat(fault(read(new byte[] {1, 2, 3, 4, 5, 'a'})))
                .isEqualTo("in: the file does not look like text; expected text in UTF-8");
    }

    @Test
    void utf16IsToldWithAndWithoutItsMark() {
        assertThat(fault(read("fee: 1".getBytes(UTF_16)))).isEqualTo("in: the file is UTF-16; expected UTF-8");
        assertThat(fault(read("fee: 1".getBytes(UTF_16LE))))
                .isEqualTo("in: the file does not look like text; expected text in UTF-8");
    }

    @Test
    void firstByteThatIsNotUtf8HasItsPlace() {
        byte[] big5 = "fee: 1\nname: é 保證\n".getBytes(Charset.forName("Big5"));
        Diagnostic fault = read(big5).faults().get(0);
        assertThat(fault.headline()).isEqualTo("in:2:9: the byte 0xAB is not UTF-8; expected text in UTF-8");
        assertThat(fault.hint()).isEqualTo("save it as UTF-8; it may be in Big5, GBK or Latin-1 now");
        assertThat(fault.place().source().line(2)).startsWith("name: ");
    }

    @Test
    void textCutInsideACharacterHasItsPlace() {
        byte[] whole = "名".getBytes(UTF_8);
        assertThat(fault(read(new byte[] {'a', whole[0], whole[1]})))
                .isEqualTo("in:1:2: the byte 0xE5 is not UTF-8; expected text in UTF-8");
    }

    @Test
    void latin1IsNotTakenForUtf8() {
        assertThat(fault(read("name: Café".getBytes(ISO_8859_1))))
                .isEqualTo("in:1:10: the byte 0xE9 is not UTF-8; expected text in UTF-8");
    }

    @Test
    void brokenStreamIsTold() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("device gone");
            }
        };
        assertThat(fault(DealFiles.read(broken, "in"))).isEqualTo("in: the file could not be read: device gone");
    }

    private static Parsed<Source> read(byte[] bytes) {
        return DealFiles.read(new ByteArrayInputStream(bytes), "in");
    }

    private static String fault(Parsed<Source> parsed) {
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.faults()).hasSize(1);
        return parsed.faults().get(0).headline();
    }

    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            given += length;
            java.util.Arrays.fill(bytes, from, from + length, (byte) 'a');
            return length;
        }
    }
}
