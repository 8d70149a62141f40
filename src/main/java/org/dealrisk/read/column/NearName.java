package org.dealrisk.read.column;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dealrisk.diag.Suggestion;
import org.dealrisk.model.Field;

/**
 * A column that says nothing, with a name that is nearly one of a field: for a person to look at, never to read by.
 *
 * @param name as written
 * @param field that it may be for
 */
public record NearName(String name, Field field) {

    /** Words that headers put in or leave out as they like. */
    private static final Set<String> FILLERS = Set.of(
            "a", "agreed", "amount", "by", "count", "for", "from", "in", "no", "number", "of", "our", "per", "the",
            "to", "total");

    private static final Pattern UNIT = Pattern.compile("[(（\\[][^()（）\\[\\]]{1,20}[)）\\]]\\s*$");
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST = 40;
    /** Names shorter than this are near to too many others. */
    private static final int SHORTEST = 4;

    /**
     * The columns of a table that say nothing, with the words of a known name in another order or form, or a slip of the pen
     * away from one; in the order of the table, one for a field, and none for a field that another column says.
     */
    public static List<NearName> in(ColumnPlan plan) {
        Map<String, Field> known = new TreeMap<>(lastParts());
        known.putAll(ColumnMatcher.names());
        // Free notes change nothing.
        known.values().removeIf(Field.NOTES::equals);
        plan.columns().forEach(column -> known.values().removeIf(column.field()::equals));
        Map<Set<String>, Set<Field>> byWords = new HashMap<>();
        known.forEach((key, field) -> byWords.computeIfAbsent(words(key), none -> EnumSet.noneOf(Field.class))
                .add(field));
        byWords.remove(Set.of());
        Set<Field> told = EnumSet.noneOf(Field.class);
        return plan.meaningless().stream()
                .limit(MOST_COLUMNS)
                .filter(name -> name.length() <= LONGEST)
                .flatMap(
                        name -> near(key(name), known, byWords)
                                .filter(told::add)
                                .map(field -> new NearName(name.strip(), field))
                                .stream())
                .toList();
    }

    /** The key without a unit or currency in brackets at the end, which is for whoever maps the column to look at. */
    private static String key(String name) {
        return ColumnName.key(UNIT.matcher(name).replaceFirst(""));
    }

    /** What stands behind the last point of a path, where no other path ends so. */
    private static Map<String, Field> lastParts() {
        Map<String, Field> parts = new HashMap<>();
        Set<String> common = new TreeSet<>();
        for (Field field : Field.values()) {
            String part = field.path().substring(field.path().lastIndexOf('.') + 1);
            if (parts.putIfAbsent(part, field) != null) {
                common.add(part);
            }
        }
        parts.keySet().removeAll(common);
        return parts;
    }

    private static Optional<Field> near(String key, Map<String, Field> known, Map<Set<String>, Set<Field>> byWords) {
        if (ColumnMatcher.names().containsKey(key)) {
            return Optional.ofNullable(known.get(key));
        }
        Set<Field> same = byWords.getOrDefault(words(key), Set.of());
        if (same.size() == 1) {
            return same.stream().findFirst();
        }
        return key.length() < SHORTEST
                ? Optional.empty()
                : Suggestion.nearest(key, known.keySet())
                        .filter(name -> isSlip(key, name))
                        .map(known::get);
    }

    /** Whether each word may be a slip of its counterpart: the words that names share make the others no nearer. */
    private static boolean isSlip(String key, String name) {
        String[] typed = key.split("[_.]", 0);
        String[] meant = name.split("[_.]", 0);
        boolean near = true;
        for (int i = 0; i < typed.length && typed.length == meant.length; i++) {
            near &= typed[i].equals(meant[i])
                    || Suggestion.nearest(typed[i], List.of(meant[i])).isPresent();
        }
        return near;
    }

    private static Set<String> words(String key) {
        Set<String> words = new TreeSet<>();
        for (String word : key.split("[_.]", 0)) {
            if (!FILLERS.contains(word)) {
                words.add(word.length() > SHORTEST && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
