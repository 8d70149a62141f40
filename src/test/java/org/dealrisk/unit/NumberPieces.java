package org.dealrisk.unit;

import java.util.Random;

/** Makes texts of what numbers begin with, go on with and are easily mistaken for. */
public final class NumberPieces {

    private static final String[] PIECES = {
        " ",
        " ",
        "  ",
        "\n",
        "a ",
        "an ",
        "year",
        "may",
        "ten",
        "at most ",
        "5",
        "12.5",
        "%",
        "NT$",
        "-",
        "~",
        "約",
        "三",
        "成",
        "個月",
        "十",
        "第",
        ".",
        ",",
        "days",
        "half ",
        "between ",
        " and ",
        "million",
        "x",
        "、",
        "to ",
        "1st",
        "é",
        "jan ",
        "Feb. ",
        "５",
        "u.s.$",
        "+",
        "年",
        "日",
        "\u200b",
        "All ",
        "up to ",
        "2017",
        "/",
        "US20",
        ":"
    };

    private NumberPieces() {}

    /** A text of one to so many pieces. */
    public static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(most); piece >= 0; piece--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
