package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.diag.Place;
import org.dealrisk.model.FieldKind;
import org.dealrisk.yaml.YamlScalar;

/** A list written as one text: {@code brand, price} or {@code brand|price}. */
final class ListText {

    private static final Pattern WORDS = Pattern.compile("[|｜;；,，、]");

    /** A comma in a number separates thousands unless a space follows it. */
    private static final Pattern NUMBERS = Pattern.compile("[|｜;；、]|[,，]\\s");

    /** Names of companies have commas in them. */
    private static final Pattern TEXTS = Pattern.compile("[|｜;；]");

    /** Finding the place of one item costs a walk over the whole text. */
    private static final int LONGEST_FOLLOWED = 1000;

    private ListText() {}

    /** The items in order, each with its place; empty ones between two separators are left out. */
    static List<Written> split(FieldKind kind, YamlScalar scalar) {
        Pattern separator = kind == FieldKind.WORDS ? WORDS : kind == FieldKind.NUMBERS ? NUMBERS : TEXTS;
        String text = scalar.text();
        List<Written> items = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int start = 0;
        while (matcher.find()) {
            add(items, scalar, start, matcher.start());
            start = matcher.end();
        }
        if (start == 0) {
            return List.of(Written.of(scalar));
        }
        add(items, scalar, start, text.length());
        return items;
    }

    private static Place place(YamlScalar scalar, int start, int end) {
        return scalar.text().length() > LONGEST_FOLLOWED ? scalar.place() : scalar.placeOf(start, end);
    }

    private static void add(List<Written> items, YamlScalar scalar, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(scalar.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(scalar.text().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            items.add(new Written(scalar.text().substring(start, end), place(scalar, start, end)));
        }
    }
}
