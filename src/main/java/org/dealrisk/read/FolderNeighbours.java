package org.dealrisk.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;

/** The documents in a folder and the folders in that; a link does not lead out of it either. */
record FolderNeighbours(Path folder) implements Neighbours {

    private static final String EXAMPLE = "expected a document in the folder of the deal, such as contract.md";

    @Override
    public Parsed<Source> read(Path name) {
        Path home = folder.toAbsolutePath().normalize();
        if (!home.resolve(name).normalize().startsWith(home)) {
            return refused(name, LEADS_OUT);
        }
        try {
            Path real = folder.resolve(name).toRealPath();
            if (!real.startsWith(home.toRealPath())) {
                return refused(name, "this link leads out of the folder of the deal; " + EXAMPLE);
            }
            return Files.isRegularFile(real)
                    ? DealFiles.read(real, folder.resolve(name).toString())
                    : refused(name, "this is no file; " + EXAMPLE);
        } catch (IOException e) {
            return refused(name, "there is no such file");
        }
    }

    private static Parsed<Source> refused(Path name, String message) {
        return Parsed.failed(List.of(Diagnostic.of(name.toString(), message)));
    }
}
