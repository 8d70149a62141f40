package org.dealrisk.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dealrisk.read.DealFiles;

/**
 * The git of the machine, asked in a folder: without a shell, and without leave to reach for the network, to
 * ask a person or to write.
 */
record Git(Path folder) {

    /** git answers such questions at once; one that takes longer waits for something that will not come. */
    private static final int MOST_SECONDS = 20;

    /** What git answered. */
    record Answer(int code, InputStream out, boolean tooLong) {

        boolean ok() {
            return code == 0;
        }

        /** The answer as one text without the line break at its end. */
        String text() throws IOException {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }

        /** The parts of an answer that ends each with a NUL. */
        List<String> parts() throws IOException {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\0", -1))
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }

    /**
     * Asks one question.
     *
     * @throws IOException when there is no git
     */
    Answer ask(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "protocol.allow=never"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        Process git = builder.start();
        try (InputStream out = git.getInputStream()) {
            git.getOutputStream().close();
            // One byte more than may be, by which the reader knows that it is too much.
            byte[] bytes = out.readNBytes(DealFiles.LARGEST_BYTES + 1);
            if (bytes.length > DealFiles.LARGEST_BYTES) {
                return new Answer(0, new ByteArrayInputStream(bytes), false);
            }
            boolean ended = git.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            return new Answer(ended ? git.exitValue() : -1, new ByteArrayInputStream(bytes), !ended);
        } finally {
            git.destroy();
        }
    }
}
