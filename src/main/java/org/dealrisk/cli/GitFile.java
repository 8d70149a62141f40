package org.dealrisk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Deal;
import org.dealrisk.read.DealFiles;
import org.dealrisk.read.DealReader;
import org.dealrisk.read.Neighbours;

/**
 * A file as it stands in a revision of the repository around a folder: {@code git:REV:PATH}. As git has it, the
 * path starts at the top of the repository, and one with {@code ./} in front at the folder.
 *
 * <p>git gets the name as one argument that cannot be taken for an option.
 *
 * @param name as it was given
 */
record GitFile(String name, String revision, String path) {

    private static final String PREFIX = "git:";
    private static final String FORM = "git:REVISION:PATH";
    private static final String EXAMPLE = "git:HEAD~1:deals/deal.yaml";

    /** Whether a name on the command line means a file in a revision. */
    static boolean isMeantBy(String name) {
        return name.startsWith(PREFIX);
    }

    /** The deals in the file, each with what is wrong with it. They may name documents of the same revision. */
    static List<Parsed<Deal>> deals(String name, Path folder) {
        Parsed<Source> source = read(name, folder);
        return source.value().isEmpty()
                ? List.of(Parsed.failed(source.faults()))
                : DealReader.create()
                        .in(neighbour -> readBeside(name, neighbour.normalize(), folder))
                        .read(source.value().get());
    }

    /** A file in the folder of another, in its revision. */
    private static Parsed<Source> readBeside(String name, Path neighbour, Path folder) {
        int end = Math.max(name.lastIndexOf('/'), name.indexOf(':', PREFIX.length()));
        String other = name.substring(0, end + 1) + neighbour.toString().replace('\\', '/');
        return neighbour.startsWith("..") ? fault(other, Neighbours.LEADS_OUT) : read(other, folder);
    }

    /** The text of the file; a fault that says what is wrong when there is none to be had. */
    static Parsed<Source> read(String name, Path folder) {
        String spec = name.substring(PREFIX.length());
        int colon = spec.indexOf(':');
        if (colon < 0) {
            return fault(name, expected(Message.of("this names no path")));
        }
        GitFile file = new GitFile(name, spec.substring(0, colon), spec.substring(colon + 1));
        Optional<Message> wrong = file.wrong();
        if (wrong.isPresent()) {
            return fault(name, expected(wrong.get()));
        }
        try {
            return file.read(folder);
        } catch (IOException e) {
            return fault(
                    name, Message.of("git cannot be run; to read a revision it has to be installed and on the PATH"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fault(name, Message.of("reading was interrupted"));
        }
    }

    private static Parsed<Source> fault(String name, Message message) {
        return InputFiles.unread(name, message);
    }

    private static Message expected(Message found) {
        return Message.of("{0}; expected {1}, such as {2}", found, FORM, EXAMPLE);
    }

    /** What keeps the parts from being handed to git. */
    private Optional<Message> wrong() {
        if (revision.isEmpty()) {
            return Optional.of(Message.of("this names no revision"));
        }
        if (path.isEmpty()) {
            return Optional.of(Message.of("this names no path"));
        }
        if (revision.startsWith("-")) {
            return Optional.of(Message.of("a revision cannot begin with -"));
        }
        if (path.startsWith("-")) {
            return Optional.of(Message.of("a path cannot begin with -; put ./ in front of it"));
        }
        boolean hasControls = spec().codePoints().anyMatch(Character::isISOControl);
        return hasControls
                ? Optional.of(Message.of("this has a character that is no letter, digit or sign"))
                : Optional.empty();
    }

    private String spec() {
        return revision + ":" + path;
    }

    private Parsed<Source> read(Path folder) throws IOException, InterruptedException {
        // Of a folder, show would print a list; this prints files and nothing else.
        Git.Answer file = new Git(folder).ask("cat-file", "blob", spec());
        if (file.code() == 0) {
            return DealFiles.read(file.out(), name);
        }
        return fault(name, file.tooLong() ? Message.of("git did not answer in time") : reason(folder));
    }

    /** Asks git step by step, so that no words of git's, which differ by version and language, have to be read. */
    private Message reason(Path folder) throws IOException, InterruptedException {
        Git git = new Git(folder);
        if (!git.ask("rev-parse", "--git-dir").ok()) {
            return Message.of("this folder is in no git repository that can be read");
        }
        if (!git.ask("rev-parse", "--verify", "--quiet", revision + "^{tree}").ok()) {
            return Message.of("there is no revision {0} in this repository", revision);
        }
        return git.ask("cat-file", "-e", spec()).ok()
                ? Message.of("in {0}, {1} is no file", revision, path)
                : Message.of(
                        "there is no file {0} in {1}; a path starts at the top of the repository,"
                                + " or with ./ at this folder",
                        path, revision);
    }
}
