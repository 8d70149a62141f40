package org.dealrisk.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A scratch repository of git. */
final class Repository {

    private Repository() {}

    /** Makes one; skips the test where git is not installed. */
    static void in(Path folder) throws IOException, InterruptedException {
        boolean installed;
        try {
            installed = git(folder, "init", "-q", "-b", "main") == 0;
        } catch (IOException e) {
            installed = false;
        }
        assumeTrue(installed, "git is not installed");
        git(folder, "config", "user.name", "Somebody");
        git(folder, "config", "user.email", "somebody@example.org");
    }

    static int git(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
