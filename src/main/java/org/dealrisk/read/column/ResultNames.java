package org.dealrisk.read.column;

import java.util.List;
import java.util.Locale;

/** The columns that a table gets when it is scored, and that are replaced when it is scored again. */
public final class ResultNames {

    /** All of them, in their order. */
    public static final List<String> ALL = List.of(
            "dealrisk_verdict",
            "dealrisk_gate",
            "dealrisk_risk_index",
            "dealrisk_implied_value",
            "dealrisk_value_to_fee",
            "dealrisk_vendor_share",
            "dealrisk_flags",
            "dealrisk_worst_verdict",
            "dealrisk_missing",
            "dealrisk_error");

    private ResultNames() {}

    /** Whether a column of this name is one of them; a user's own may begin with the same word. */
    public static boolean isOne(String name) {
        return ALL.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** How many columns a header has before those that end it, as they do where a table was scored; all where none do. */
    public static int before(List<String> header) {
        int own = header.size() - ALL.size();
        boolean scored = own > 0 && header.subList(own, header.size()).stream().allMatch(ResultNames::isOne);
        return scored ? own : header.size();
    }
}
