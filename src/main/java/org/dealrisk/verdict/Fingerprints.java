package org.dealrisk.verdict;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Evidence;
import org.dealrisk.rule.Finding;

/**
 * Tells from run to run which finding is which: by the file and the deal, the rule, what it is about, and the
 * words it rests on. Lines and columns take no part, so a finding that moved is still the same; nor do terms
 * that tell our cost. Not thread-safe: counts those that are alike, in the order in which they are asked for.
 */
public final class Fingerprints {

    /** Hexadecimal digits: enough that no two findings of a repository meet. */
    private static final int DIGITS = 32;

    private static final String PART = "\u0000";

    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The fingerprint of a finding, such as {@code 9f86d081884c7d659a2feaa0c55ad015:1}; the number tells those
     * apart that are alike.
     */
    public String of(Finding finding, Deal deal) {
        return numbered(path(deal.address().source()) + PART + parts(finding, deal), "");
    }

    /** As {@link #of}, whatever the file is called. */
    public String inFile(Finding finding, Deal deal) {
        return numbered(parts(finding, deal), deal.address().source());
    }

    /** @param within what is alike is counted apart in each of these */
    private String numbered(String text, String within) {
        String hash = hash(text);
        return hash + ":" + seen.merge(within + PART + hash, 1, Integer::sum);
    }

    private static String parts(Finding finding, Deal deal) {
        List<String> parts = new ArrayList<>(List.of(
                deal.text(Field.ID).or(() -> deal.text(Field.NAME)).orElse(""),
                finding.code(),
                finding.subject().map(Field::path).orElse("")));
        finding.evidence().stream()
                .flatMap(cited -> words(cited).stream())
                .sorted()
                .forEach(parts::add);
        return String.join(PART, parts);
    }

    /** A file as every machine names it: with slashes, and without a first {@code ./}. */
    public static String path(String source) {
        String path = source.replace(File.separatorChar, '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        return path;
    }

    private static Optional<String> words(Evidence cited) {
        boolean open = cited.field().filter(Field::isConfidential).isEmpty();
        String field = cited.field().map(Field::path).orElse("");
        return cited.place()
                .filter(place -> open)
                .map(Place::text)
                .map(text -> field + "=" + text.strip().replaceAll("\\s+", " "));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
