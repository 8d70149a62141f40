package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The words of every language and the concepts they stand for. Immutable and thread-safe.
 *
 * <p>A word inside a longer one of the section {@code hidden} is not found there, so that 保證金 is no
 * 保證.
 */
public final class Lexicon {

    static final String HIDDEN = "hidden";

    private static final List<String> LANGUAGES = List.of("en", "zh-TW", "zh-CN");

    private final List<String> concepts;
    private final WordIndex index;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Roles roles;
    private final int firstFigure;

    /** A cover that no thread is using; it is too large to be made for every clause. */
    private final AtomicReference<@Nullable Cover> spare = new AtomicReference<>();

    private Lexicon(WrittenWords words) {
        this.concepts = List.copyOf(words.concepts());
        this.index = WordIndex.of(words, concepts.indexOf(HIDDEN));
        concepts.forEach(concept -> numbers.put(concept, numbers.size()));
        this.roles = Roles.of(this);
        this.firstFigure = known(Figure.CONCEPTS.get(0));
    }

    private static final class Builtin {
        private static final Lexicon LEXICON = new Lexicon(words());
    }

    /** The lexicon of the distribution; read once, when it is first asked for. */
    public static Lexicon builtin() {
        return Builtin.LEXICON;
    }

    private static WrittenWords words() {
        List<String> first = new ArrayList<>(List.of(HIDDEN));
        first.addAll(Figure.CONCEPTS);
        List<String> texts = new ArrayList<>();
        for (String language : LANGUAGES) {
            texts.add(LexiconFile.text("words." + language + ".txt"));
        }
        return new WrittenWords(first, texts);
    }

    /** A text with the concepts in it. */
    public ReadText read(String text, Parties parties) {
        EvenText even = EvenText.of(text);
        // Most words of a text stand for several things.
        MentionList found = new MentionList(size(), even.pieceCount() * 5 / 2 + 8);
        Cover known = spare.getAndSet(null);
        Cover cover = known == null ? new Cover(size(), roles.hidden(), roles.us(), roles.them(), roles.both()) : known;
        index.find(even, cover, found);
        spare.set(cover);
        return new ReadText(this, even, spoken(found, even, parties));
    }

    /** The words, with the parties as the deal names them, or else as the text speaks of them. */
    private MentionList spoken(MentionList words, EvenText text, Parties parties) {
        MentionList named = parties.in(text, this);
        return named.size() == 0 ? Speaker.settled(words, roles) : words.withParties(named, roles);
    }

    Roles roles() {
        return roles;
    }

    /** How many concepts there are. */
    int size() {
        return concepts.size();
    }

    /** The concept that every number is; those of {@link Figure#CONCEPTS} follow it. */
    int firstFigure() {
        return firstFigure;
    }

    /** Whether a concept is that of a number of things, such as 800 leads. */
    boolean isCount(int concept) {
        return concept == firstFigure + Figure.COUNT;
    }

    boolean isFigure(int concept) {
        return concept >= firstFigure && concept < firstFigure + Figure.CONCEPTS.size();
    }

    /** The name of a concept. */
    String name(int concept) {
        return concepts.get(concept);
    }

    /**
     * The number of a concept.
     *
     * @throws IllegalArgumentException when no language has a word for it
     */
    int known(String concept) {
        Integer number = numbers.get(concept);
        if (number == null) {
            throw new IllegalArgumentException("no language has a word for the concept " + concept);
        }
        return number;
    }
}
