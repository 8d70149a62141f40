package org.dealrisk.files;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths: {@code *} and {@code ?} stand for characters of one name, {@code [a-z]} and {@code [!a-z]}
 * for one of several, {@code **} as a whole name for any number of folders, {@code \} takes the next character
 * as it is. Matching takes time that grows with the product of both lengths, whatever the pattern. Immutable.
 */
public final class Glob {

    private static final String ANY_FOLDERS = "**";
    private static final int MOST_ALTERNATIVES = 1000;

    private final List<String> names;

    private Glob(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** The pattern a text writes; its names are parted by slashes. */
    public static Glob of(String pattern) {
        return new Glob(List.of(pattern.split("/", -1)));
    }

    /** Whether a text holds a character that has a meaning in a pattern. */
    public static boolean isMeantBy(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The patterns that braces stand for: {@code a.{yaml,md}} is two. As it stands when there would be too many. */
    public static List<String> alternatives(String pattern) {
        List<String> open = new ArrayList<>(List.of(pattern));
        for (int i = 0; i < open.size(); ) {
            List<String> parts = firstBraces(open.get(i));
            if (parts.isEmpty()) {
                i++;
            } else if (open.size() + parts.size() > MOST_ALTERNATIVES) {
                return List.of(pattern);
            } else {
                open.remove(i);
                open.addAll(i, parts);
            }
        }
        return List.copyOf(open);
    }

    /** Whether a path, its names parted by slashes, is one that the pattern means. */
    public boolean matches(String path) {
        return matches(List.of(path.split("/", -1)));
    }

    boolean matches(List<String> path) {
        // reached[j]: the names of the pattern so far can stand for the first j names of the path.
        boolean[] reached = new boolean[path.size() + 1];
        reached[0] = true;
        for (int i = 0; i < names.size(); i++) {
            reached = step(names.get(i), i + 1 == names.size(), reached, path);
        }
        return reached[path.size()];
    }

    private static boolean[] step(String pattern, boolean last, boolean[] before, List<String> path) {
        boolean[] after = new boolean[before.length];
        boolean any = pattern.equals(ANY_FOLDERS);
        for (int j = 0; j < before.length; j++) {
            if (any) {
                // At the end it stands for what is in a folder, not for the folder.
                boolean none = before[j] && !last;
                after[j] = none || (j > 0 && (after[j - 1] || before[j - 1]));
            } else if (j > 0) {
                after[j] = before[j - 1] && matchesName(pattern, path.get(j - 1));
            }
        }
        return after;
    }

    private static boolean matchesName(String pattern, String text) {
        int at = 0;
        int next = 0;
        int star = -1;
        int resume = 0;
        while (next < text.length()) {
            int length = at < pattern.length() ? GlobCharacter.length(pattern, at) : 0;
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at;
                resume = next;
                at++;
            } else if (length > 0 && GlobCharacter.matches(pattern, at, text.codePointAt(next))) {
                at += length;
                next += Character.charCount(text.codePointAt(next));
            } else if (star >= 0) {
                at = star + 1;
                resume += Character.charCount(text.codePointAt(resume));
                next = resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    /** What the first braces with a comma stand for; empty when there are none. */
    private static List<String> firstBraces(String pattern) {
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            String inside = close < 0 ? "" : pattern.substring(open + 1, close);
            if (inside.contains(",") && !inside.contains("{")) {
                List<String> parts = new ArrayList<>();
                for (String part : inside.split(",", -1)) {
                    parts.add(pattern.substring(0, open) + part + pattern.substring(close + 1));
                }
                return parts;
            }
        }
        return List.of();
    }
}
