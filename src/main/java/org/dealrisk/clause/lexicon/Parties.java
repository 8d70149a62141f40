package org.dealrisk.clause.lexicon;

import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/**
 * What a deal calls the two sides, besides the words that the lexicon has for them.
 *
 * @param us names for us, such as 乙方
 * @param them names for the client
 */
public record Parties(List<String> us, List<String> them) {

    /** No names but those of the lexicon. */
    public static final Parties STANDARD = new Parties(List.of(), List.of());

    private static final List<String> YOU = List.of("you", "your", "貴公司", "貴方", "您", "贵公司", "贵方");
    private static final WordIndex YOU_INDEX = WordIndex.of(List.of(YOU));
    private static final List<String> WE = List.of("we", "us", "our", "本公司", "我方", "我們", "我们");

    public Parties {
        us = List.copyOf(us);
        them = List.copyOf(them);
    }

    /** The parties as the deal names them; in what the client wrote to us, "you" are we. */
    public static Parties of(Deal deal, Clause clause) {
        Parties named = new Parties(names(deal, Field.OUR_PARTY_NAMES), names(deal, Field.CLIENT_PARTY_NAMES));
        boolean addressed = clause.draftedBy() == Clause.Author.CLIENT
                && !YOU_INDEX.isEmptyIn(EvenText.of(clause.text()));
        return addressed && named.equals(STANDARD) ? new Parties(YOU, WE) : named;
    }

    private static List<String> names(Deal deal, Field field) {
        Optional<Value> value = deal.value(field);
        return value.isPresent() && value.get() instanceof Value.Texts names ? names.texts() : List.of();
    }

    /** Where the names stand in a text. */
    MentionList in(EvenText text, Lexicon lexicon) {
        Roles roles = lexicon.roles();
        MentionList found = new MentionList(lexicon.size());
        if (!equals(STANDARD)) {
            WordIndex.of(List.of(even(us), even(them)))
                    .find(text, (side, start, end) -> found.add(side == 0 ? roles.us() : roles.them(), start, end));
        }
        return found;
    }

    private static List<String> even(List<String> names) {
        return names.stream()
                .map(EvenText::of)
                .map(name -> name.substring(0, name.length()).strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
