package org.dealrisk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The accepted state of what is checked: {@code --policy-from}, a checkout of the branch that a change goes to. The
 * configuration and all that it names, what is ignored, and which waivers count are taken from there, so that a
 * change cannot excuse itself.
 *
 * @param folder the top of the checkout
 */
record Policy(Path folder) {

    static final String FLAG = "--policy-from";

    private static final String REPOSITORY = ".git";

    /** @throws UsageException when the folder is none */
    static Optional<Policy> of(Given given) {
        return given.text(FLAG).map(name -> {
            try {
                Path folder = Path.of(name).toAbsolutePath().normalize();
                if (!Files.isDirectory(folder)) {
                    throw new UsageException(given.told(FLAG) + ": there is no folder " + name
                            + "; expected a checkout of the branch that the change goes to");
                }
                return new Policy(folder);
            } catch (InvalidPathException e) {
                throw new UsageException(given.told(FLAG) + " \"" + name + "\" is not the name of a folder");
            }
        });
    }

    /**
     * Where a file or folder of the change stands in the checkout, whether there is such a file or not: seen from the
     * top of its repository, or from the folder that the program runs in. What lies outside of both has the place of a
     * file that is not there.
     */
    Path counterpart(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path top = topOf(whole);
        return whole.startsWith(top)
                ? folder.resolve(top.relativize(whole)).normalize()
                : folder.resolve(REPOSITORY).resolve("outside");
    }

    /** The folder of the change that stands where one of the checkout does. */
    Path original(Path inside, Path anyOfTheChange) {
        return topOf(anyOfTheChange.toAbsolutePath().normalize()).resolve(folder.relativize(inside));
    }

    private static Path topOf(Path path) {
        for (Path above = path; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(REPOSITORY))) {
                return above;
            }
        }
        return Path.of("").toAbsolutePath();
    }
}
