package org.dealrisk.clause.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/**
 * What a deal calls the two sides, besides the words that the lexicon has for them. Immutable and
 * thread-safe.
 */
public final class Parties {

    /** No names but those of the lexicon. */
    public static final Parties STANDARD = new Parties(List.of(), List.of());

    private static final List<String> YOU = List.of(
            "you", "your", "貴公司", "貴方", "貴司", "您", "你們", "你哋", "你方", "貴所", "貴社", "貴院", "貴校", "貴行", "貴廠", "貴店", "貴團隊",
            "貴工作室", "貴事務所", "貴機構", "貴單位", "贵公司", "贵方", "贵司", "你们", "贵所", "贵社", "贵院", "贵校", "贵行", "贵厂", "贵店", "贵团队",
            "贵工作室", "贵事务所", "贵机构", "贵单位");
    private static final List<String> WE = List.of("we", "us", "our", "本公司", "我司", "我方", "我們", "我哋", "我们");
    private static final WordIndex ADDRESS = WordIndex.of(List.of(YOU), Cover.NOTHING);
    private static final Parties CLIENT_SPEAKS = new Parties(YOU, WE);

    private static final int SIDES = 2;

    /** What stands behind a name where its liability is spoken of. */
    private static final Pattern LIABILITY =
            Pattern.compile("(?:['’]s?|之|的)? ?(?:(?:total|aggregate|maximum|overall|entire|cumulative) ){0,3}"
                    + "(?:liability\\b|[赔賠][偿償][责責]任|[责責]任)");

    private static final int LONGEST_LIABILITY = 50;

    private final boolean named;

    /** The names for us as the first concept, those for the client as the second. */
    private final WordIndex names;

    /**
     * @param us names for us, such as 乙方
     * @param them names for the client
     */
    public Parties(List<String> us, List<String> them) {
        named = !us.isEmpty() || !them.isEmpty();
        names = WordIndex.of(List.of(even(us), even(them)), Cover.NOTHING);
    }

    /** The parties as the deal names them. */
    public static Parties of(Deal deal) {
        List<String> us = names(deal, Field.OUR_PARTY_NAMES);
        List<String> them = names(deal, Field.CLIENT_PARTY_NAMES);
        return us.isEmpty() && them.isEmpty() ? STANDARD : new Parties(us, them);
    }

    private static List<String> names(Deal deal, Field field) {
        Optional<Value> value = deal.value(field);
        return value.isPresent() && value.get() instanceof Value.Texts names ? names.texts() : List.of();
    }

    private static List<String> even(List<String> names) {
        return names.stream()
                .map(EvenText::of)
                .map(name -> name.substring(0, name.length()).strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The parties in the words of a clause: in what the client wrote to us, "you" are we. */
    public Parties in(Clause clause) {
        boolean addressed = !named && clause.draftedBy() == Clause.Author.CLIENT && isAddressed(clause.text());
        return addressed ? CLIENT_SPEAKS : this;
    }

    private static boolean isAddressed(String text) {
        MentionList found = new MentionList(1);
        ADDRESS.find(EvenText.of(text), Cover.none(1), found);
        return found.size() > 0;
    }

    /** Where the names stand in a text. */
    MentionList in(EvenText text, Lexicon lexicon) {
        MentionList sides = new MentionList(SIDES, 0);
        if (named) {
            names.find(text, Cover.none(SIDES), sides);
        }
        Roles roles = lexicon.roles();
        MentionList found = new MentionList(lexicon.size(), sides.size());
        for (int i = 0; i < sides.size(); i++) {
            boolean ours = sides.concept(i) == 0;
            found.add(ours ? roles.us() : roles.them(), sides.start(i), sides.end(i));
            int liability = ours ? 0 : endOfLiability(text, sides.end(i));
            if (liability > 0) {
                found.add(roles.clientLiability(), sides.start(i), liability);
            }
        }
        return found;
    }

    /** Where the liability ends that is said to be that of the name that ends here; 0 when none is. */
    private static int endOfLiability(EvenText text, int end) {
        Matcher liability = LIABILITY.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_LIABILITY)));
        return liability.lookingAt() ? end + liability.end() : 0;
    }
}
