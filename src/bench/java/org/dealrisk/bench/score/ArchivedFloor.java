package org.dealrisk.bench.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The classes of {@link BareCsv} in a jar, and an archive of all that it loads, made as {@code dealrisk-warm-up} makes one. */
final class ArchivedFloor {

    private final String classPath;
    private final Path archive;

    private ArchivedFloor(String classPath, Path archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    /**
     * Makes the jar and the archive.
     *
     * @param folder where they are kept
     * @param table a short one, to run over
     */
    static ArchivedFloor in(Path folder, Path table) throws IOException, InterruptedException {
        Path jar = folder.resolve("floor.jar");
        String entry = BareCsv.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                InputStream bytes =
                        Objects.requireNonNull(BareCsv.class.getClassLoader().getResourceAsStream(entry))) {
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
        String classPath = jar + ":" + String.join(":", libraries());
        Path list = folder.resolve("floor.classes");
        Path archive = folder.resolve("floor.jsa");
        String[] run = {BareCsv.class.getName(), table.toString(), folder.resolve("floor.csv").toString()};
        java(List.of("-XX:DumpLoadedClassList=" + list, "-cp", classPath), run);
        java(List.of(
                "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive, "-cp", classPath));
        return new ArchivedFloor(classPath, archive);
    }

    private static List<String> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(path -> path.contains("commons-"))
                .toList();
    }

    private static void java(List<String> options, String... program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:disable");
        command.addAll(options);
        command.addAll(List.of(program));
        Cost.of(command);
    }

    List<String> options() {
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on", "-cp", classPath);
    }
}
