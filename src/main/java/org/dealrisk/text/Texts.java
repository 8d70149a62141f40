package org.dealrisk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Reads the texts that come with the tool. */
public final class Texts {

    private Texts() {}

    /**
     * The texts of a file on the class path, by key, in UTF-8.
     *
     * @param resource its absolute name, such as {@code /org/dealrisk/messages/en.properties}
     * @throws IllegalStateException when there is no such file
     */
    public static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the distribution lacks " + resource);
            }
            properties.load(new StringReader(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /**
     * The lines of a file on the class path, in UTF-8.
     *
     * @param resource its absolute name
     * @throws IllegalStateException when there is no such file
     */
    static List<String> lines(String resource) {
        try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the distribution lacks " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
