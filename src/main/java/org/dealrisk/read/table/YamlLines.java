package org.dealrisk.read.table;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a form in YAML from a table. Each line of its start is one of YAML: a key with a colon and a blank behind
 * it, an item of a list, a comment, or something indented; and one of the keys at least is a known name that has
 * a value. Rows of a table are hardly ever such lines, and never all of them below a header of known names; but below
 * the one header {@code Clauses:} stand texts such as {@code Payment: 30 days}.
 */
final class YamlLines {

    private static final int LOOKED_AT = 1 << 13;

    private static final Pattern KEY = Pattern.compile("([^\\s,;|\"'#{}\\[\\]:-][^,;|\"\\t:]*):(?: .*)?");
    private static final Pattern OTHER = Pattern.compile(" .*|-(?: .*)?|#.*|---.*|\\.\\.\\.|[\\]}].*|");

    private YamlLines() {}

    /**
     * Whether a text is in YAML.
     *
     * @param start its first bytes
     * @param header what would be the header of the table
     * @param known how many names in a list of cells are those of columns
     */
    static boolean are(byte[] start, HeaderSearch.Candidate header, ToIntFunction<List<String>> known) {
        boolean comment = start[header.start()] == '#';
        if (header.known() > 1 && !comment) {
            return false;
        }
        boolean named = false;
        List<String> lines = lines(start);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                named = named || hasValue(lines, i) && known.applyAsInt(List.of(key.group(1))) > 0;
            } else if (!OTHER.matcher(line).matches()) {
                return false;
            }
        }
        return named;
    }

    /** Whether something stands behind a key, or below it what is no other key. */
    private static boolean hasValue(List<String> lines, int at) {
        return !lines.get(at).endsWith(":")
                || at + 1 == lines.size()
                || !KEY.matcher(lines.get(at + 1)).matches();
    }

    /** The lines that are there as a whole. */
    private static List<String> lines(byte[] start) {
        int length = Math.min(start.length, LOOKED_AT);
        List<String> lines = Escapes.decode(start, 0, length).lines().toList();
        return length < start.length ? lines.subList(0, lines.size() - 1) : lines;
    }
}
