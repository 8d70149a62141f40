package org.dealrisk.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealrisk.clause.PartyDefinitions.Party;

/** Tells the client of two parties by who pays the price: "Oakmere shall pay every bill", 海祺應支付服務費. */
final class Payers {

    /** What may stand between a party and what it pays; no payment for a fault is one for a service. */
    private static final String GAP = "[^.;。；\\n]";

    private static final Pattern PAYS =
            Pattern.compile("(?i)^['’]?,? ?(?:shall|will|must|agrees to|undertakes to|is to|is obliged to)"
                    + " (?:promptly |also |then |timely )?pay\\b(?!" + GAP
                    + "{0,60}\\b(?:damages|penalt|compensation|refund|interest|costs of|royalt))"
                    + GAP
                    + "{0,60}?\\b(?:fees?|price|invoices?|bills?|charges|remuneration|commission|instalments?|installments?)\\b"
                    + "|^[^，,。；;\\n]{0,24}?(?:支付|給付|给付|繳付|缴付|付清|結清|结清)(?![^。；;\\n]{0,24}(?:違約金|违约金|賠償|赔偿|罰款|罚款|利息|返還|返还))"
                    + "[^。；;\\n]{0,24}?(?:費用|费用|服務費|服务费|價款|价款|價金|价金|報酬|报酬|貨款|货款|總價|总价|款項|款项|首期|尾款|合同款|合約款)");

    private static final int LONGEST = 160;

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
                    int behind = at + name.length();
                    int end = Math.min(text.length(), behind + LONGEST);
                    if (PAYS.matcher(text).region(behind, end).find()) {
                        return true;
                    }
                    left--;
                }
            }
        }
        return false;
    }
}
