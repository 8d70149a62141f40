package org.dealrisk.report;

import java.io.IOException;
import org.dealrisk.economics.Figure;

/**
 * Figures in JSON, rounded half up: money and percents to 2 decimals, shares and probabilities to 6, multiples
 * and counts to 4. One that is no number is null, and under the next key stands why.
 */
record JsonNumbers(Words words) {

    static final int MONEY = 2;
    static final int MULTIPLE = 4;
    static final int SHARE = 6;

    /** The number, or null and under the next key why there is none. */
    void number(Json json, String name, Figure figure, int decimals) throws IOException {
        if (figure instanceof Figure.Known known) {
            json.number(name, known.value(), decimals);
        } else {
            json.nothing(name).text(name + "_reason", words.reasonByPath(figure));
        }
    }

    /** The number where it may be told. */
    void number(Json json, String name, Figure figure, int decimals, boolean told) throws IOException {
        if (told) {
            number(json, name, figure, decimals);
        } else {
            hidden(json, name);
        }
    }

    /** Null, because it would tell our cost. */
    void hidden(Json json, String name) throws IOException {
        json.nothing(name).text(name + "_reason", words.say("hidden"));
    }
}
