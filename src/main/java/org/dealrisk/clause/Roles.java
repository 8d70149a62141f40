package org.dealrisk.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;

/** What the name of a party says about its side. */
final class Roles {

    /** Who is who among these depends on whose paper it is. */
    private static final Set<String> ADDRESSED =
            Set.of("we", "us", "our", "you", "your", "本公司", "我方", "我們", "我们", "貴公司", "贵公司", "您", "貴方", "贵方");

    /** Neutral names: usually the first is the client, but not always. */
    private static final Set<String> NEUTRAL = Set.of("甲方", "乙方", "party a", "party b");

    private static final Set<String> NOBODY = Set.of(
            "party", "parties", "agreement", "this agreement", "雙方", "双方", "本合約", "本合同", "本契約", "contract", "services");

    private Roles() {}

    /** The side of a name that has only one, such as "Advertiser"; empty for any other. */
    static Optional<Side> of(String name) {
        String even = even(name);
        return NEUTRAL.contains(even) || ADDRESSED.contains(even) ? Optional.empty() : inLexicon(name);
    }

    /** The side that a neutral name has where nothing tells. */
    static Optional<Side> standard(String name) {
        return switch (even(name)) {
            case "甲方", "party a" -> Optional.of(Side.THEM);
            case "乙方", "party b" -> Optional.of(Side.US);
            default -> Optional.empty();
        };
    }

    /** The side of "we" and "you" in a text that we wrote. */
    static Optional<Side> addressed(String name) {
        return ADDRESSED.contains(even(name)) ? inLexicon(name) : Optional.empty();
    }

    static boolean isRole(String name) {
        return inLexicon(name).isPresent();
    }

    /** The side that the last words of a description name, as in "their media agency" and 刊登媒體. */
    static Optional<Side> ofDescription(String description) {
        if (NEUTRAL.contains(even(description)) || ADDRESSED.contains(even(description))) {
            return Optional.empty();
        }
        ReadText text = Lexicon.builtin().read(even(description), Parties.STANDARD);
        boolean us = ends("us", text);
        return us == ends("them", text) ? Optional.empty() : Optional.of(us ? Side.US : Side.THEM);
    }

    private static boolean ends(String concept, ReadText text) {
        Stretch whole = text.whole();
        return text.places(concept, whole).stream().anyMatch(place -> place.end() >= whole.end() - 1);
    }

    /** Whether a defined name is that of no single party. */
    static boolean isNobody(String name) {
        return NOBODY.contains(even(name));
    }

    static String even(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private static Optional<Side> inLexicon(String name) {
        ReadText text = Lexicon.builtin().read(even(name), Parties.STANDARD);
        if (isAll("us", text)) {
            return Optional.of(Side.US);
        }
        return isAll("them", text) ? Optional.of(Side.THEM) : Optional.empty();
    }

    private static boolean isAll(String concept, ReadText text) {
        Stretch whole = text.whole();
        return text.places(concept, whole).stream()
                .anyMatch(place -> place.start() <= whole.start() + 1 && place.end() >= whole.end() - 1);
    }

    /** Us or the client. */
    enum Side {
        US,
        THEM;

        Side other() {
            return this == US ? THEM : US;
        }
    }
}
