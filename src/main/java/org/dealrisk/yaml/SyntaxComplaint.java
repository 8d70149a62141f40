package org.dealrisk.yaml;

/**
 * Where the parser stopped. Its own words are used only to tell kinds of faults apart and never shown.
 *
 * @param problem the parser's words, empty when it had none
 * @param at offset at which it could not go on
 * @param since offset at which the thing it was reading began
 * @param lastStart offset of the last token it gave
 * @param lastEnd offset behind the last token it gave
 */
record SyntaxComplaint(String problem, int at, int since, int lastStart, int lastEnd) {

    boolean says(String words) {
        return problem.contains(words);
    }
}
