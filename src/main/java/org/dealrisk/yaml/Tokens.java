package org.dealrisk.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * The parser's tokens of one document, with offsets in place of the parser's own locations, and its
 * complaints turned into {@link SyntaxComplaint}s.
 *
 * <p>A bare {@code ?} where a value belongs is to the parser the mark of a complex key, and so is one inside
 * brackets; in a deal it is how people write "unknown", or part of a text. It is handed to the parser as a
 * character that the document does not use, and turned back in every text, so nothing is lost.
 */
final class Tokens implements AutoCloseable {

    private static final YAMLFactory FACTORY = factory();
    private static final int STAND_INS = 0xE000;
    private static final int LAST_STAND_IN = 0xF8FF;

    private final DocumentText document;
    private final YAMLParser parser;
    private final @Nullable String standIn;

    private Tokens(DocumentText document, YAMLParser parser, @Nullable String standIn) {
        this.document = document;
        this.parser = parser;
        this.standIn = standIn;
    }

    static Tokens of(DocumentText document) {
        if (document.text().indexOf('?') < 0) {
            return of(document, document.text(), null);
        }
        int[] text = document.text().codePoints().toArray();
        int standIn = unused(document);
        boolean replaced = false;
        for (int i = 0; i < text.length; i++) {
            if (standIn > 0 && isPlainQuestionMark(document, i)) {
                text[i] = standIn;
                replaced = true;
            }
        }
        return of(document, new String(text, 0, text.length), replaced ? Character.toString(standIn) : null);
    }

    private static Tokens of(DocumentText document, String text, @Nullable String standIn) {
        try {
            return new Tokens(document, FACTORY.createParser(text), standIn);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory cannot fail to be read", impossible);
        }
    }

    /** The next token, or null at the end of the document. */
    @Nullable
    JsonToken next() throws UnreadableYaml {
        try {
            return parser.nextToken();
        } catch (IOException | RuntimeException refused) {
            throw new UnreadableYaml(SyntaxFaults.explain(document, complaint(refused)));
        }
    }

    /** Text of a key, a scalar or, for an alias, its anchor's name. */
    String text() throws UnreadableYaml {
        try {
            String text = parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : parser.getText();
            return standIn == null ? text : text.replace(standIn, "?");
        } catch (IOException refused) {
            throw new UnreadableYaml(SyntaxFaults.explain(document, complaint(refused)));
        }
    }

    int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    int end() {
        return (int) parser.currentLocation().getCharOffset();
    }

    boolean isAlias() {
        return parser.isCurrentAlias();
    }

    /** The anchor set on the current value, or null. */
    @Nullable
    String anchor() throws UnreadableYaml {
        try {
            return parser.getObjectId();
        } catch (IOException refused) {
            throw new UnreadableYaml(SyntaxFaults.explain(document, complaint(refused)));
        }
    }

    /** Whether a tag such as {@code !!binary} stands before the current value. */
    boolean isTagged() throws UnreadableYaml {
        try {
            return parser.getTypeId() != null;
        } catch (IOException refused) {
            throw new UnreadableYaml(SyntaxFaults.explain(document, complaint(refused)));
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory cannot fail to be closed", impossible);
        }
    }

    private SyntaxComplaint complaint(Exception refused) {
        if (refused.getCause() instanceof MarkedYAMLException marked) {
            Mark context = marked.getContextMark();
            Mark problem = marked.getProblemMark();
            int at = problem == null ? end() : problem.getIndex();
            return new SyntaxComplaint(
                    String.valueOf(marked.getProblem()), at, context == null ? at : context.getIndex(), start(), end());
        }
        return new SyntaxComplaint("", start(), start(), start(), end());
    }

    /**
     * Whether the character is a question mark that asks or stands for "unknown", not one that announces
     * a key: that one is the first on its line, in its list item or in its brackets, and has a blank and more
     * text behind it.
     */
    private static boolean isPlainQuestionMark(DocumentText document, int offset) {
        if (document.at(offset) != '?') {
            return false;
        }
        int before = offset - 1;
        while (document.at(before) == ' ' || document.at(before) == '\t') {
            before--;
        }
        boolean opens = before < document.lineStart(offset) || "[{,-".indexOf(document.at(before)) >= 0;
        int next = offset + 1;
        while (document.at(next) == ' ' || document.at(next) == '\t') {
            next++;
        }
        int follower = document.at(next);
        boolean textBehind = next > offset + 1 && follower >= 0 && "\n#,]}".indexOf(follower) < 0;
        return !opens || !textBehind;
    }

    private static int unused(DocumentText document) {
        String text = document.text();
        for (int candidate = STAND_INS; candidate <= LAST_STAND_IN; candidate++) {
            if (text.indexOf(candidate) < 0) {
                return candidate;
            }
        }
        return -1;
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        YAMLFactory factory = YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
        return factory;
    }
}
