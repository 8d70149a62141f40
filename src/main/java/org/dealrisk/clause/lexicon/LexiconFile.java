package org.dealrisk.clause.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the files of the lexicon. A section starts with its name in brackets; after it every line says
 * something of the section. {@code #} starts a remark at the beginning of a line.
 *
 * <p>Not YAML, because these are long lists of short words, and reading them must not slow down a start.
 */
public final class LexiconFile {

    private static final String FOLDER = "/org/dealrisk/lexicon/";

    private LexiconFile() {}

    /** A named section and its lines. */
    public record Section(String name, List<Line> lines) {

        /** What the lines with this key say. */
        public List<String> all(String key) {
            return lines.stream()
                    .filter(line -> line.key().equals(key))
                    .map(Line::text)
                    .toList();
        }
    }

    /**
     * One line of a section.
     *
     * @param key what stands before the first colon; empty when there is none
     * @param text the rest
     */
    public record Line(String key, String text) {}

    /**
     * The sections of a file, in order.
     *
     * @throws IllegalStateException when the distribution lacks the file
     */
    public static List<Section> read(String name) {
        List<Section> sections = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String text = text(name);
        // Line by line without a stream, which costs more than the reading at a start.
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                lines = new ArrayList<>();
                sections.add(new Section(line.substring(1, line.length() - 1), lines));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(line(line));
            }
        }
        return sections;
    }

    private static Line line(String line) {
        int colon = line.indexOf(": ");
        return colon < 0
                ? new Line("", line)
                : new Line(line.substring(0, colon), line.substring(colon + 2).strip());
    }

    /**
     * All of a file.
     *
     * @throws IllegalStateException when the distribution lacks it
     */
    static String text(String name) {
        try (InputStream stream = LexiconFile.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the distribution lacks " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
