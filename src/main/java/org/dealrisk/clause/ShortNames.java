package org.dealrisk.clause;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a contract calls a company without saying so: "Bluefin shall …" where the client is Bluefin Foods Ltd. Only a
 * first word counts that no other name begins with, and that does or has something somewhere in the contract.
 */
final class ShortNames {

    private static final Pattern FIRST_WORD = Pattern.compile("([A-Z][\\w&’'-]{3,30}) [A-Z].*");
    private static final String ACTS =
            "(?: (?:shall|will|must|may|agrees|undertakes|guarantees|warrants|pays|is|has|does)\\b|['’]s )";

    private ShortNames() {}

    /**
     * The short names by the full ones.
     *
     * @param full the names of all parties
     * @param texts all that the contract says
     */
    static Map<String, String> in(Collection<String> full, List<String> texts) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : full) {
            firstWord(name)
                    .filter(word -> full.stream().allMatch(other -> other.equals(name) || !begins(other, word)))
                    .filter(word -> !Roles.isRole(word) && !Roles.isNobody(word) && acts(word, texts))
                    .ifPresent(word -> found.put(name, word));
        }
        return found;
    }

    private static Optional<String> firstWord(String name) {
        Matcher first = FIRST_WORD.matcher(name);
        return PartyDefinitions.isCompany(name) && first.matches() ? Optional.of(first.group(1)) : Optional.empty();
    }

    private static boolean begins(String name, String word) {
        return name.regionMatches(true, 0, word, 0, word.length());
    }

    private static boolean acts(String word, List<String> texts) {
        Pattern acting = Pattern.compile("\\b" + Pattern.quote(word) + ACTS);
        return texts.stream().anyMatch(text -> acting.matcher(text).find());
    }
}
