package org.dealrisk.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.document.Document;
import org.dealrisk.document.Paragraph;

/**
 * The documents that a file of deals names, such as {@code clauses: [{file: contract.md}]}. A deal may
 * come from a stranger, so it reads nothing but documents in its own folder and the folders in that,
 * and only so many. Not thread-safe.
 */
final class Attachments {

    /** A contract of a hundred pages has some 500,000 characters. */
    static final int LONGEST = 2_000_000;

    private static final int MOST_FILES = 50;

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

    private final Optional<Neighbours> neighbours;
    private int files;
    private int characters;

    /** @param neighbours what stands beside the deals; empty when they stand nowhere */
    Attachments(Optional<Neighbours> neighbours) {
        this.neighbours = neighbours;
    }

    /** What the document under the key {@code file} says; empty when it cannot be read, which is a fault. */
    List<Paragraph> paragraphs(FormObject object) {
        object.require("file", Message.of("a path such as contract.md"));
        Optional<Written> name = object.text("file");
        if (name.isEmpty()) {
            return List.of();
        }
        Parsed<Source> source = source(name.get().text().strip());
        List<Paragraph> paragraphs = source.value()
                .map(found -> Document.paragraphs(found, bodyLine(found)))
                .orElse(List.of());
        Message found = source.ok()
                ? Message.of("it has no sentence to read")
                : told(source.faults().get(0));
        if (paragraphs.isEmpty()) {
            object.fault(
                    name.get().place(),
                    Message.of("file is {0}; {1}", name.get().shown(), found));
        }
        return paragraphs;
    }

    /** A file among the clauses gives its words; what is in its front matter concerns another deal. */
    private static int bodyLine(Source source) {
        return FrontMatter.of(source).map(FrontMatter::bodyLine).orElse(1);
    }

    private static Message told(Diagnostic fault) {
        return fault.place() == null ? fault.found() : Message.of("at {0} {1}", fault.place(), fault.found());
    }

    private Parsed<Source> source(String name) {
        try {
            return checked(name);
        } catch (InvalidPathException e) {
            return refused(name, Message.of("this is not the name of a file"));
        }
    }

    private Parsed<Source> checked(String name) {
        if (neighbours.isEmpty()) {
            return refused(
                    name,
                    Message.of(
                            "this deal stands in no folder; name its file, with --stdin-filename for standard input"));
        }
        Path path = Path.of(name);
        if (path.isAbsolute()
                || "/\\".indexOf(name.charAt(0)) >= 0
                || DRIVE.matcher(name).lookingAt()) {
            return refused(name, Neighbours.LEADS_OUT);
        }
        return Document.isNamedLikeOne(name)
                ? counted(neighbours.get().read(path))
                : refused(
                        name,
                        Message.of(
                                "this is no document; expected a file that ends in {0}, {1} or {2}",
                                ".md", ".markdown", ".txt"));
    }

    private Parsed<Source> counted(Parsed<Source> source) {
        files++;
        characters += source.value().map(found -> found.text().length()).orElse(0);
        if (files > MOST_FILES) {
            return refused("", Message.of("the deals name more than {0} files; expected at most so many", MOST_FILES));
        }
        return characters > LONGEST
                ? refused(
                        "",
                        Message.of(
                                "the files have more than {0} characters together; expected at most so many", LONGEST))
                : source;
    }

    private static Parsed<Source> refused(String name, Message message) {
        return Parsed.failed(List.of(Diagnostic.of(name, message)));
    }
}
