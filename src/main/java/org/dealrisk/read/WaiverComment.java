package org.dealrisk.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Waiver;
import org.dealrisk.unit.CalendarDate;

/**
 * Reads the words of a comment that waives: {@code dealrisk: waive[GUA-001] until=2027-01-31 by=Ann -- reason}.
 * Several codes are parted by commas. What lacks a part, or says one that nobody knows, has none of its parts
 * where they cannot be trusted, so that it is reported and does not count.
 */
final class WaiverComment {

    private static final Pattern MARK = Pattern.compile("\\s*dealrisk:(.*)", Pattern.DOTALL);
    private static final Pattern WAIVE = Pattern.compile("\\s*waive\\[([^\\]]*)](.*)", Pattern.DOTALL);
    private static final Pattern REASON = Pattern.compile("(?:^|\\s)(?:--|—)(?:\\s|$)");
    private static final Pattern KEY = Pattern.compile("(?:^|\\s)([A-Za-z_-]+)=");

    private WaiverComment() {}

    /** Whether a comment speaks to the program. */
    static boolean isMeant(String comment) {
        return MARK.matcher(comment).lookingAt();
    }

    /** The waivers of a comment that {@linkplain #isMeant is meant}: one a code; one without any part when unreadable. */
    static List<Waiver> read(String comment, Place place) {
        Matcher mark = MARK.matcher(comment);
        Matcher waive = WAIVE.matcher(mark.matches() ? mark.group(1) : "");
        Waiver nothing = new Waiver(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place,
                Waiver.Standing.OURS);
        if (!waive.matches()) {
            return List.of(nothing);
        }
        Matcher reason = REASON.matcher(waive.group(2));
        boolean found = reason.find();
        String fields = found ? waive.group(2).substring(0, reason.start()) : waive.group(2);
        Optional<String> why = text(found ? waive.group(2).substring(reason.end()) : "");
        Optional<Map<String, String>> values = values(fields);
        if (values.isEmpty()) {
            return List.of(nothing);
        }
        Optional<String> by = text(values.get().getOrDefault("by", ""));
        Optional<String> day = text(values.get().getOrDefault("until", ""));
        Optional<LocalDate> until = day.flatMap(text -> CalendarDate.parse(text).value());
        Optional<String> misread = until.isPresent() ? Optional.empty() : day;
        List<Waiver> waivers = new ArrayList<>();
        for (String code : waive.group(1).split(",", -1)) {
            waivers.add(new Waiver(text(code), why, by, until, misread, place, Waiver.Standing.OURS));
        }
        return waivers;
    }

    /** What stands behind each key; empty when there is something else. */
    private static Optional<Map<String, String>> values(String fields) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher key = KEY.matcher(fields);
        String last = "";
        int from = 0;
        while (key.find()) {
            values.put(last, fields.substring(from, key.start()));
            last = key.group(1);
            from = key.end();
        }
        values.put(last, fields.substring(from));
        boolean known = List.of("", "until", "by").containsAll(values.keySet());
        return known && values.getOrDefault("", "").isBlank() ? Optional.of(values) : Optional.empty();
    }

    /** Without blanks and quotes around it; empty when nothing is left. */
    private static Optional<String> text(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return Optional.of(quoted ? text.substring(1, text.length() - 1).strip() : text)
                .filter(left -> !left.isEmpty());
    }
}
