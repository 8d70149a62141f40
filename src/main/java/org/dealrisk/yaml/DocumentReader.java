package org.dealrisk.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;

/** Reads one document: characters first, then the grammar, then what only a person could have meant. */
final class DocumentReader {

    private DocumentReader() {}

    static Parsed<YamlNode> read(DocumentText text, Limits limits) {
        Optional<Diagnostic> forbidden = forbiddenCharacter(text);
        if (forbidden.isPresent()) {
            return Parsed.failed(List.of(forbidden.get()));
        }
        List<Diagnostic> faults = new ArrayList<>();
        try (Tokens tokens = Tokens.of(text)) {
            YamlNode root = new TreeReader(text, tokens, limits, faults).read();
            return finished(root, faults);
        } catch (UnreadableYaml unreadable) {
            faults.add(unreadable.diagnostic());
            return Parsed.failed(inOrder(faults));
        }
    }

    private static Parsed<YamlNode> finished(YamlNode root, List<Diagnostic> faults) {
        Optional<Diagnostic> colon =
                root instanceof YamlScalar scalar ? YamlTraps.keyWithoutColon(scalar) : Optional.empty();
        colon.ifPresent(faults::add);
        return new Parsed<>(colon.isPresent() ? Optional.empty() : Optional.of(root), inOrder(faults));
    }

    private static List<Diagnostic> inOrder(List<Diagnostic> faults) {
        return faults.stream()
                .sorted((a, b) ->
                        a.place() == null || b.place() == null ? 0 : a.place().compareTo(b.place()))
                .toList();
    }

    private static Optional<Diagnostic> forbiddenCharacter(DocumentText text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.at(i))) {
                Message message = Message.of(
                        "found the control character {0}; expected printable text",
                        String.format(Locale.ROOT, "U+%04X", text.at(i)));
                return Optional.of(
                        Diagnostic.at(text.place(i, i + 1), message).withHint(Message.of("delete the character")));
            }
        }
        return Optional.empty();
    }

    /** The characters YAML 1.2 allows in a document (its production c-printable). */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == 0x85
                || (character >= 0x20 && character <= 0x7E)
                || (character >= 0xA0 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
