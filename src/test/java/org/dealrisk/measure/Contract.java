package org.dealrisk.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * A contract of the CUAD collection, and what lawyers marked in it.
 *
 * @param spans the marked passages by their category; a category without any has an empty list
 */
record Contract(String title, String text, Map<String, List<String>> spans) {

    /** How many in a hundred contracts are set aside. */
    private static final int SET_ASIDE = 45;

    private static final JsonFactory JSON = new JsonFactory();

    /** Whether the contract is kept for judging: nobody may look at its text while tuning patterns. */
    boolean isSetAside() {
        CRC32 hash = new CRC32();
        hash.update(title.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 100 < SET_ASIDE;
    }

    /** The contracts of a compressed file with one JSON object a line. */
    static List<Contract> read(Path file) throws IOException {
        List<Contract> contracts = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                contracts.add(parse(line));
            }
        }
        return contracts;
    }

    private static Contract parse(String line) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> spans = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                if (name.equals("spans")) {
                    json.nextToken();
                    spans(json, spans);
                } else {
                    texts.put(name, json.nextTextValue());
                }
            }
        }
        return new Contract(texts.get("title"), texts.get("text"), spans);
    }

    private static void spans(JsonParser json, Map<String, List<String>> spans) throws IOException {
        for (String category = json.nextFieldName(); category != null; category = json.nextFieldName()) {
            List<String> passages = spans.computeIfAbsent(category, name -> new ArrayList<>());
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("text")) {
                    passages.add(json.nextTextValue());
                }
            }
        }
    }
}
