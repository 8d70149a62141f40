package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tells what a text speaks of only to say that it does not hold: "the client wanted free changes, but we declined",
 * "the old contract said so, this one no longer does", "we accept no such clause".
 *
 * <p>What is dismissed behind it is dismissed by a few words that stand for themselves, at the end of the same part,
 * in a part of their own, or at the beginning of the next sentence; anywhere else they dismiss something else.
 */
final class Dismissals {

    /** What may stand in front of the words in a part of their own: "but", "in the end", 這點. */
    private static final int BEFORE = 3;

    /** What may stand behind them: "it", 了. Whatever is longer is what they dismiss. */
    private static final int BEHIND = 2;

    private static final List<String> CLAUSE_OPENERS =
            List.of(" that", " whether", " whether or not", " clause", " if", " which", " where");

    /** What may be turned down, and be another thing than what stands before it. */
    private static final List<String> THINGS = List.of(
            "proposal ", "request ", "idea ", "clause ", "demand ", "wording ", "point ", "line ", "paragraph ");

    /** Words that point back. */
    private static final Set<String> POINTING = Set.of(
            "the",
            "this",
            "that",
            "such",
            "their",
            "your",
            "his",
            "her",
            "its",
            "and",
            "but",
            "said",
            "whole",
            "entire",
            "client",
            "customer",
            "buyer",
            "s");

    /** Words before what is turned down that tell it apart from what was said so far. */
    private static final Set<String> OTHERS =
            Set.of("other", "another", "separate", "different", "unrelated", "earlier", "previous");

    private static final List<String> OTHERS_IN_CHINESE = List.of("另", "其他", "其它", "其餘", "其余", "別的", "别的");

    private static final String OPENING_BRACKETS = "([{【〔（［";

    private static final String CLOSING_BRACKETS = ")]}】〕）］";

    private static final List<String> HOW = List.of(" by ", " on ", " per ", " in ", " at ", ",", "，", " -");

    private static final String CLOSING_QUOTES = "”」』》\"";

    /** "All of the above was", 以上各項條件雙方. */
    private static final int BEFORE_IN_NEXT = 8;

    private final EvenText text;
    private final Mentions words;
    private final Parts parts;
    private final Roles roles;
    private final Denials denials;

    /** @param words the words of the text, those that dismiss something among them */
    Dismissals(EvenText text, Mentions words, Parts parts, Roles roles, Denials denials) {
        this.text = text;
        this.words = words;
        this.parts = parts;
        this.roles = roles;
        this.denials = denials;
    }

    /** Whether what stands at a place does not hold. */
    boolean dismiss(Stretch place) {
        return parts.count() > 0
                && (isDismissedBehind(place) || isDismissedBefore(place) || isMarkedAsStruck(place) || isPast(place));
    }

    private boolean isDismissedBehind(Stretch place) {
        int sentence = parts.sentence(parts.at(place.start()));
        int dismissed = roles.dismissed();
        for (int i = words.firstFrom(dismissed, place.end()); i < words.behind(dismissed); i++) {
            int at = parts.sentenceAt(words.start(i));
            if (at > sentence + 1) {
                return false;
            }
            boolean refers = at == sentence ? isAlone(i, place.end()) : opens(i, at);
            if (refers && !isOfAnother(i, place.end()) && !isDenied(i, place.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the words dismiss is told apart from what stands before {@code from}: "the discount request was declined". */
    private boolean isOfAnother(int mention, int from) {
        String said = text.substring(words.start(mention), words.end(mention));
        int end = words.start(mention);
        while (end > 0 && text.at(end - 1) == ' ') {
            end--;
        }
        if (namesAnother(Math.max(from, begin(parts.at(end), mention)), end)) {
            return true;
        }
        int start = end;
        while (start > 0 && EvenText.isLetter(text.at(start - 1))) {
            start--;
        }
        return start < end
                && THINGS.stream().anyMatch(said::startsWith)
                && !POINTING.contains(text.substring(start, end));
    }

    private boolean namesAnother(int from, int to) {
        String said = from < to ? text.substring(from, to) : "";
        return OTHERS_IN_CHINESE.stream().anyMatch(said::contains)
                || Arrays.stream(said.split(" ")).anyMatch(OTHERS::contains);
    }

    /** Whether the words are all that their part says, or all that it says behind the place. */
    private boolean isAlone(int mention, int end) {
        int part = parts.at(words.start(mention));
        boolean ends = !text.isFurther(words.end(mention), parts.end(part), BEHIND);
        return ends && (parts.start(part) < end || !text.isFurther(begin(part, mention), words.start(mention), BEFORE));
    }

    /** Where the part begins, or what it says behind the last quote. */
    private int begin(int part, int mention) {
        for (int i = words.start(mention) - 1; i > parts.start(part); i--) {
            if (CLOSING_QUOTES.indexOf(text.at(i)) >= 0) {
                return i + 1;
            }
        }
        return parts.start(part);
    }

    private boolean opens(int mention, int sentence) {
        return !text.isFurther(parts.sentenceStart(sentence), words.start(mention), BEFORE_IN_NEXT)
                && !text.isFurther(words.end(mention), parts.end(parts.at(words.start(mention))), BEHIND);
    }

    /** Words that end in "that" turn down all that follows them in the sentence, others what follows in their part. */
    private boolean isDismissedBefore(Stretch place) {
        int part = parts.at(place.start());
        int dismissing = roles.dismissing();
        int sentence = parts.sentenceStart(parts.sentence(part));
        for (int i = words.firstFrom(dismissing, sentence); i < words.behind(dismissing); i++) {
            if (words.start(i) > place.start() || words.end(i) >= place.end()) {
                return false;
            }
            boolean reaches = words.start(i) >= parts.start(part) || opensClause(i) && !turns(i, place);
            if (reaches && !isDenied(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence begins with a mark in brackets that it was struck out: {@code 9.3 [deleted]}, 【已删】. */
    private boolean isMarkedAsStruck(Stretch place) {
        int mark = roles.struckMark();
        int sentence = parts.sentenceStart(parts.sentence(parts.at(place.start())));
        int i = words.firstFrom(mark, sentence);
        return i < words.behind(mark)
                && words.end(i) <= place.start()
                && OPENING_BRACKETS.indexOf(text.at(words.start(i) - 1)) >= 0
                && isAllOrHow(words.end(i))
                && !text.isFurther(sentence, words.start(i), BEFORE_IN_NEXT)
                && !turns(i, place);
    }

    /** Whether the bracket ends there, or goes on with how or when: "[deleted by agreement]" but not "[deleted items]". */
    private boolean isAllOrHow(int end) {
        boolean all = CLOSING_BRACKETS.indexOf(text.at(end)) >= 0;
        return all
                || HOW.stream()
                        .anyMatch(word -> text.substring(end, Math.min(text.length(), end + 4))
                                .startsWith(word));
    }

    /** Whether the words lead up to a clause: "they asked whether", "deleted:". */
    private boolean opensClause(int mention) {
        String said = text.substring(words.start(mention), words.end(mention));
        int end = parts.end(parts.at(words.start(mention)));
        boolean listed = text.at(end) == ':' || isClosing(text.at(end)) && text.at(end + 1) == ':';
        return listed || CLAUSE_OPENERS.stream().anyMatch(said::endsWith);
    }

    private static boolean isClosing(char mark) {
        return mark == ')' || mark == ']';
    }

    /** Whether a word such as "but" stands between. */
    private boolean turns(int mention, Stretch place) {
        int turn = words.firstFrom(roles.turn(), words.end(mention));
        return turn < words.behind(roles.turn()) && words.start(turn) < place.start();
    }

    /** Whether it stands between words for an earlier paper and words for what is different now, which may follow. */
    private boolean isPast(Stretch place) {
        int sentence = parts.sentence(parts.at(place.start()));
        int end = parts.sentenceEnd(Math.min(sentence + 1, parts.sentenceCount() - 1));
        int past = words.firstFrom(roles.formerly(), parts.sentenceStart(sentence));
        if (past >= words.behind(roles.formerly()) || words.end(past) > place.start()) {
            return false;
        }
        int now = words.firstFrom(roles.noLonger(), place.end());
        return now < words.behind(roles.noLonger()) && words.end(now) <= end && !isDenied(now);
    }

    private boolean isDenied(int mention) {
        return isDenied(mention, 0);
    }

    /** What stands before {@code from} denies something else: "no cure, no pay is not what we offer". */
    private boolean isDenied(int mention, int from) {
        int part = parts.at(words.start(mention));
        int begin = Math.min(words.start(mention), Math.max(from, begin(part, mention)));
        return denials.negator(words.start(mention), words.end(mention), begin, parts.end(part)) != Denials.NONE;
    }
}
