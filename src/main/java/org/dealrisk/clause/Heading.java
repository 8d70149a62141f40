package org.dealrisk.clause;

import java.util.regex.Pattern;

/** Tells a text that is a heading and nothing else: "Article 9 Liquidated damages" names what it does not say. */
final class Heading {

    private static final int LONGEST = 60;

    /** The number of an article, and a few words with neither a mark nor a figure among them. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:第[一二三四五六七八九十百\\d]{1,4}[條条章節节]|(?i:article|section|clause) [\\divx]{1,5}\\b)"
                    + "[^\\p{Punct}\\p{IsPunctuation}\\d]{1,40}");

    private Heading() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && NUMBERED.matcher(text).matches();
    }
}
