package org.dealrisk.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Both archives hold the files of the folder, and the programs among them can be run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "files have no mode there")
class PackedIT {

    private static final int BLOCK = 512;

    @Test
    void zipHoldsTheFolder() throws IOException {
        assertThat(zip(Distribution.packed(".zip"))).isEqualTo(folder());
    }

    @Test
    void tarHoldsTheFolder() throws IOException {
        assertThat(tar(Distribution.packed(".tar.gz"))).isEqualTo(folder());
    }

    @Test
    void folderHoldsProgramsLibrariesAndLicense() throws IOException {
        assertThat(folder())
                .containsEntry("bin/dealrisk", true)
                .containsEntry("bin/dealrisk-warm-up", true)
                .containsEntry("lib/dealrisk.jar", false)
                .containsEntry("LICENSE", false);
    }

    /** The files of the distribution, and whether each can be run; without what fits one Java only. */
    private static SortedMap<String, Boolean> folder() throws IOException {
        SortedMap<String, Boolean> files = files(Distribution.folder());
        files.keySet().removeIf(name -> name.endsWith(".jsa") || name.endsWith(".aot"));
        return files;
    }

    private static SortedMap<String, Boolean> zip(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("enablePosixFileAttributes", true))) {
            return files(zip.getPath("dealrisk-" + Distribution.version()));
        }
    }

    private static SortedMap<String, Boolean> files(Path folder) throws IOException {
        SortedMap<String, Boolean> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                boolean runs = Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE);
                files.put(folder.relativize(path).toString(), runs);
            }
        }
        return files;
    }

    /** Reads the headers of a tar: name at 0, mode at 100, size at 124 (both octal), kind at 156. */
    private static SortedMap<String, Boolean> tar(Path file) throws IOException {
        SortedMap<String, Boolean> files = new TreeMap<>();
        String top = "dealrisk-" + Distribution.version() + "/";
        try (InputStream packed = Files.newInputStream(file);
                DataInputStream tar = new DataInputStream(new GZIPInputStream(packed))) {
            byte[] header = new byte[BLOCK];
            tar.readFully(header);
            while (header[0] != 0) {
                long size = Long.parseLong(text(header, 124, 12), 8);
                if (header[156] == '0') {
                    assertThat(text(header, 0, 100)).startsWith(top);
                    files.put(
                            text(header, 0, 100).substring(top.length()),
                            (Integer.parseInt(text(header, 100, 8), 8) & 1) == 1);
                }
                tar.skipNBytes((size + BLOCK - 1) / BLOCK * BLOCK);
                tar.readFully(header);
            }
        }
        return files;
    }

    private static String text(byte[] header, int start, int length) {
        String field = new String(header, start, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return (end < 0 ? field : field.substring(0, end)).strip();
    }
}
