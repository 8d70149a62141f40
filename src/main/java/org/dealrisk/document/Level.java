package org.dealrisk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that others stand under: a heading, an item, or a line that leads up to a list.
 *
 * @param marker what it begins with; empty for a heading or a line without a number
 * @param lead the words that what stands under it is read with; none when it says something by itself
 * @param above the words that it is read with itself, the outermost first
 */
record Level(Rank rank, Optional<Marker> marker, int indent, List<TextLine> lead, List<Lead> above, String number) {

    enum Rank {
        HEADING,
        ITEM,
        /** A line that leads up to a list and belongs to none. */
        LINE
    }

    /** Words that something is read with. */
    record Lead(boolean heading, List<TextLine> words) {}

    boolean isHeading() {
        return rank == Rank.HEADING;
    }

    Optional<Marker.Style> style() {
        return marker.map(Marker::style);
    }

    /** The words that something under this is read with. */
    List<Lead> leads() {
        if (lead.isEmpty()) {
            return above;
        }
        List<Lead> leads = new ArrayList<>(above);
        // Of headings the nearest says most.
        leads.removeIf(one -> isHeading() && one.heading());
        leads.add(new Lead(isHeading(), lead));
        return leads.size() > MOST ? leads.subList(leads.size() - MOST, leads.size()) : leads;
    }

    /** Of more than so many lists inside one another the outer ones add nothing. */
    private static final int MOST = 3;
}
