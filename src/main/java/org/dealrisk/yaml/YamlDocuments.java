package org.dealrisk.yaml;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;

/** Reads a file of YAML documents. */
public final class YamlDocuments {

    private YamlDocuments() {}

    /** As {@link #read(Source, Limits)} with {@link Limits#DEFAULT}. */
    public static List<Parsed<YamlNode>> read(Source source) {
        return read(source, Limits.DEFAULT);
    }

    /**
     * The YAML between two lines of a file, both of which belong to it. Blanks and comments alone are an
     * {@linkplain YamlNode#absent() absent} value.
     */
    public static Parsed<YamlNode> read(Source source, int firstLine, int lastLine) {
        List<String> lines = new ArrayList<>();
        for (int number = firstLine; number <= lastLine; number++) {
            lines.add(source.line(number));
        }
        lines.add("");
        return DocumentReader.read(new DocumentText(source, firstLine, lines), Limits.DEFAULT);
    }

    /**
     * Every document of the file, in order. A fault in one document does not touch the next. A document
     * that breaks the grammar has no value and its first such fault; one with a fault that leaves the
     * rest readable (a key written twice, a tag) has both a value and faults. A document that holds
     * nothing has an {@linkplain YamlNode#absent() absent} value.
     *
     * @return empty when the file holds nothing but blanks and comments
     */
    public static List<Parsed<YamlNode>> read(Source source, Limits limits) {
        if (source.text().length() > limits.characters()) {
            Message message = Message.of(
                    "the file has {0} characters; expected at most {1}",
                    source.text().length(), limits.characters());
            return List.of(Parsed.failed(List.of(Diagnostic.of(source.name(), message))));
        }
        List<Parsed<YamlNode>> documents = new ArrayList<>();
        for (DocumentText text : DocumentSplitter.split(source)) {
            documents.add(DocumentReader.read(text, limits));
        }
        return List.copyOf(documents);
    }
}
