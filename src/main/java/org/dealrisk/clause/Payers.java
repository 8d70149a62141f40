package org.dealrisk.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealrisk.clause.PartyDefinitions.Party;

/**
 * Tells the client of two parties of an English contract by who pays the price: "Oakmere shall pay every bill". What
 * either pays for a fault, to others or for its own people tells nothing. Chinese contracts name their parties by
 * what they are.
 */
final class Payers {

    private static final Pattern PAYS = Pattern.compile("(?i)^,? ?(?:shall|will|must|agrees to|undertakes to)"
            + "(?:, [^,.;\\n]{1,60},)? (?:promptly |timely |then )?pay"
            + "(?![^.;\\n]{0,80}\\b(?:damages|penalt|compensat|refund|interest|costs?|royalt|own|third|others?|staff|media))"
            + "[^.;\\n]{0,60}?\\b(?:fees?|price|invoices?|bills?|remuneration|instal?lments?)\\b");

    private static final Pattern OF_BOTH =
            Pattern.compile("(?i)(?:neither|nor|either|both|each|and|or|not)[^.;]{0,20}$");

    private static final int LONGEST = 200;
    private static final int BEFORE = 30;

    /** So many places of the names of a party are looked at; a contract says early who pays. */
    private static final int MOST_PLACES = 2_000;

    private Payers() {}

    /** The one of two parties that pays where the other does not; empty where both do or none. */
    static Optional<Party> among(List<Party> parties, List<String> texts) {
        boolean first = pays(parties.get(0), texts);
        boolean second = pays(parties.get(1), texts);
        return first == second ? Optional.empty() : Optional.of(parties.get(first ? 0 : 1));
    }

    private static boolean pays(Party party, List<String> texts) {
        int left = MOST_PLACES;
        for (String text : texts) {
            for (String name : party.names()) {
                for (int at = text.indexOf(name); at >= 0 && left > 0; at = text.indexOf(name, at + 1)) {
                    if (pays(text, at, at + name.length())) {
                        return true;
                    }
                    left--;
                }
            }
        }
        return false;
    }

    private static boolean pays(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        return PAYS.matcher(text)
                        .region(end, Math.min(text.length(), end + LONGEST))
                        .find()
                && !OF_BOTH.matcher(before).find();
    }
}
