package org.dealrisk.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a figure is computed, in words: {@code [fee] ÷ [calc.gross]}. Names in brackets are its inputs, so
 * that what is shown as an input is what the formula says.
 */
record Formula(String text) {

    private static final Pattern NAME = Pattern.compile("\\[([a-z_.]+)]");

    /** The names of fields, of figures behind {@code calc.} and of settings behind {@code param.}, none twice. */
    List<String> inputs() {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The formula with every name called as it is to be shown. */
    String told(UnaryOperator<String> label) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(label.apply(name(found))));
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
