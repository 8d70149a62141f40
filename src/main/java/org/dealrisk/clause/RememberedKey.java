package org.dealrisk.clause;

import java.util.Optional;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/** What the types found in a text, or in texts of a shape, depend on. */
record RememberedKey(String text, Clause.Author author, Told ourNames, Told clientNames) {

    private static final Told NO_NAMES_OF_OURS = new Told(Field.OUR_PARTY_NAMES, false, Optional.empty());
    private static final Told NO_NAMES_OF_CLIENTS = new Told(Field.CLIENT_PARTY_NAMES, false, Optional.empty());

    static RememberedKey of(Clause clause, Deal deal) {
        return new RememberedKey(
                clause.text(),
                clause.draftedBy(),
                Told.of(deal, Field.OUR_PARTY_NAMES),
                Told.of(deal, Field.CLIENT_PARTY_NAMES));
    }

    /** In a deal that names no parties. */
    static RememberedKey ofUnnamed(Clause clause) {
        return new RememberedKey(clause.text(), clause.draftedBy(), NO_NAMES_OF_OURS, NO_NAMES_OF_CLIENTS);
    }

    RememberedKey withText(String other) {
        return new RememberedKey(other, author, ourNames, clientNames);
    }

    /** Whether a party is called by a number, so that the digits of a text may be a name. */
    boolean numbersParties() {
        return hasDigits(ourNames) || hasDigits(clientNames);
    }

    private static boolean hasDigits(Told names) {
        return names.value().orElse(null) instanceof Value.Texts texts
                && texts.texts().stream().anyMatch(name -> name.chars().anyMatch(Character::isDigit));
    }

    // Written out, as every clause of every deal is looked up.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RememberedKey key
                && text.equals(key.text)
                && author == key.author
                && ourNames.equals(key.ourNames)
                && clientNames.equals(key.clientNames);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + author.ordinal();
    }
}
