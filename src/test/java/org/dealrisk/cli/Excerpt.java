package org.dealrisk.cli;

import java.util.List;

/**
 * Part of an output. A line {@code …} stands for any lines, or none; a line that ends with {@code …}
 * for one that begins so; every other line for itself.
 */
record Excerpt(List<String> lines) {

    private static final String GAP = "…";

    Excerpt {
        lines = List.copyOf(lines);
    }

    boolean isOf(List<String> output) {
        return matches(0, output, 0);
    }

    private boolean matches(int from, List<String> output, int at) {
        if (from == lines.size()) {
            return at == output.size();
        }
        if (lines.get(from).strip().equals(GAP)) {
            for (int next = at; next <= output.size(); next++) {
                if (matches(from + 1, output, next)) {
                    return true;
                }
            }
            return false;
        }
        return at < output.size() && stands(lines.get(from), output.get(at)) && matches(from + 1, output, at + 1);
    }

    private static boolean stands(String shown, String real) {
        return shown.endsWith(GAP)
                ? real.startsWith(shown.substring(0, shown.length() - GAP.length()))
                : shown.equals(real);
    }
}
