package org.dealrisk.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.ClauseType;

/**
 * Sentences by which everybody keeps what is his own: what is made by Acme is owned by Acme. Nothing changes hands there,
 * though it has all the words of an assignment.
 */
final class MakerKeeps {

    private static final Set<ClauseType> TYPES = Set.of(ClauseType.IP_ASSIGNMENT, ClauseType.IP_ON_CREATION);

    /** Before the name of somebody there may be these. */
    private static final Pattern NAME_BEHIND = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:(?:the|said|such|that|solely|exclusively|either|each|a|any|one|by|in|to|of|and)\\s+)*"
                    + "([\\p{L}\\p{N}&\u2019'-]+)(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NAME_BEFORE = Pattern.compile("([\\p{L}\\p{N}&\u2019'-]+)\\s+\\z");

    /** "By Acme or its staff" is one maker, "by Acme or the client" are two. */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\s+(?:and|or|and/or)\\s+(?!(?:its|his|her|their|our|your|any|all|alone|jointly|through|under|otherwise"
                    + "|which|shall|will|is|are|with|on)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A name and what joins another to it are found within this many characters. */
    private static final int NAME_LENGTH = 60;

    private MakerKeeps() {}

    /** Whether all that a sentence names as owners are those that it names as makers. */
    static boolean is(Find find, ReadText text) {
        Stretch sentence = text.sentence(find.place());
        if (!TYPES.contains(find.type()) || !text.has("maker-mark", sentence) || text.has("assigning", sentence)) {
            return false;
        }
        Set<String> makers = behind(text.places("maker-mark", sentence), sentence, text);
        Set<String> owners = behind(text.places("owner-mark", sentence), sentence, text);
        owners.addAll(before(text.places("owner-verb", sentence), sentence, text));
        return makers.equals(owners);
    }

    private static Set<String> behind(List<Stretch> marks, Stretch sentence, ReadText text) {
        Set<String> names = new HashSet<>();
        for (Stretch mark : marks) {
            int end = Math.min(sentence.end(), mark.end() + NAME_LENGTH);
            Matcher name = NAME_BEHIND.matcher(text.words(new Stretch(mark.end(), end)));
            if (name.matches()) {
                names.add(plain(name.group(1)));
                if (ANOTHER.matcher(name.group(2)).matches()) {
                    names.add("");
                }
            }
        }
        return names;
    }

    private static Set<String> before(List<Stretch> marks, Stretch sentence, ReadText text) {
        Set<String> names = new HashSet<>();
        for (Stretch mark : marks) {
            int start = Math.max(sentence.start(), mark.start() - NAME_LENGTH);
            Matcher name = NAME_BEFORE.matcher(text.words(new Stretch(start, mark.start())));
            if (name.find()) {
                names.add(plain(name.group(1)));
            }
        }
        return names;
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("entity") ? "party" : lower;
    }
}
