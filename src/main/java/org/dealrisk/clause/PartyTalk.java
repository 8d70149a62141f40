package org.dealrisk.clause;

import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Whether texts speak of who the parties are. Remembers so many texts at most, and forgets all of them when there are
 * more: the same sentences stand in many deals, and few of them give a party its name. Thread-safe.
 */
final class PartyTalk {

    private static final Pattern NEUTRAL = Pattern.compile("[甲乙]方|\\b[Pp]arty [AB]\\b");

    private final ConcurrentHashMap<String, Heard> known = new ConcurrentHashMap<>();

    /**
     * What a text tells.
     *
     * @param defines whether it gives parties their names, or says who engages whom
     * @param isNeutral whether it names 甲方 or 乙方
     */
    record Heard(boolean defines, boolean isNeutral) {

        private static final Heard NOTHING = new Heard(false, false);

        private static Heard by(String text) {
            PartyDefinitions definitions = new PartyDefinitions();
            definitions.take(text);
            boolean defines = !definitions.parties().isEmpty()
                    || !definitions.engagements().isEmpty();
            return new Heard(defines, NEUTRAL.matcher(text).find());
        }
    }

    Heard in(String text) {
        if (!mayTell(text)) {
            return Heard.NOTHING;
        }
        if (!RepeatedTexts.mayHave(text)) {
            return Heard.by(text);
        }
        Heard before = known.get(text);
        if (before == null) {
            before = Heard.by(text);
            if (known.size() >= RepeatedTexts.MOST) {
                known.clear();
            }
            known.put(text, before);
        }
        return before;
    }

    /** Spares most texts, and there are very many, a closer look: false only where nothing is told. */
    private static boolean mayTell(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                // One of these stands wherever a party is given a name, if none of the words for that does.
                case '(', '（', ':', '：', '稱', '称', '方' -> {
                    return true;
                }
                default -> {}
            }
        }
        return text.contains("arty ") || text.contains(" mean") || text.contains(" refers to ");
    }
}
