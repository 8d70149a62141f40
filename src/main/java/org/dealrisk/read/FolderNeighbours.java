package org.dealrisk.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;

/** The documents in a folder and the folders in that; a link does not lead out of it either. */
record FolderNeighbours(Path folder) implements Neighbours {

    @Override
    public Parsed<Source> read(Path name) {
        Path home = folder.toAbsolutePath().normalize();
        if (!home.resolve(name).normalize().startsWith(home)) {
            return refused(name, LEADS_OUT);
        }
        try {
            Path real = folder.resolve(name).toRealPath();
            if (!real.startsWith(home.toRealPath())) {
                return refused(name, Message.of("this link leads out of the folder of the deal; {0}", EXPECTED));
            }
            return Files.isRegularFile(real)
                    ? DealFiles.read(real, folder.resolve(name).toString())
                    : refused(name, Message.of("this is no file; {0}", EXPECTED));
        } catch (IOException e) {
            return refused(name, Message.of("there is no such file"));
        }
    }

    private static Parsed<Source> refused(Path name, Message message) {
        return Parsed.failed(List.of(Diagnostic.of(name.toString(), message)));
    }
}
