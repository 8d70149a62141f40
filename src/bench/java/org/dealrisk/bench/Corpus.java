package org.dealrisk.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Paragraphs of contracts: our own in three languages, and those of CUAD where somebody has fetched them. */
final class Corpus {

    /** CUAD as lines of JSON, packed, each with a contract under {@code text}. */
    private static final Path CUAD =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("data/cuad/cuad.dev.jsonl.gz");

    /** Of the contracts of CUAD every so many are read; the others say little that is new. */
    private static final int EVERY = 20;

    private Corpus() {}

    /**
     * The paragraphs of a text.
     *
     * @param name {@code cuad}, or the language of one of our own
     * @throws IllegalStateException when there is no such text
     */
    static List<String> paragraphs(String name) {
        try {
            return name.equals("cuad") ? cuad() : split(own(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String own(String language) throws IOException {
        String file = "/corpus/agreement." + language + ".txt";
        try (InputStream stream = Corpus.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no text " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> cuad() throws IOException {
        if (!Files.exists(CUAD)) {
            throw new IllegalStateException("no contracts at " + CUAD + "; name the folder with -Ddealrisk.shared=…");
        }
        List<String> paragraphs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(CUAD)), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (number++ % EVERY == 0) {
                    paragraphs.addAll(split(contract(line)));
                }
            }
        }
        return paragraphs;
    }

    private static String contract(String line) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("text")) {
                    return parser.nextTextValue();
                }
            }
        }
        throw new IllegalStateException("a line without text");
    }

    /** One text of about so many chars, of the paragraphs over and over. */
    static String ofLength(String name, int length) {
        StringBuilder text = new StringBuilder();
        List<String> paragraphs = paragraphs(name);
        for (int i = 0; text.length() < length; i++) {
            text.append(paragraphs.get(i % paragraphs.size())).append("\n\n");
        }
        text.setLength(length);
        return text.toString();
    }

    static long bytes(Stream<String> texts) {
        return texts.mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
