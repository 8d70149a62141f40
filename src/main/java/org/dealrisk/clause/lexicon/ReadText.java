package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text, the concepts in it, and its sentences and their parts. It does not change, but finds out some of
 * it when first asked; not for use by several threads.
 */
public final class ReadText {

    static final int NOWHERE = Integer.MAX_VALUE;

    /** Many may ask for the numbers of a longer stretch, which are better read once for all of them. */
    private static final int LONGEST_GLANCE = 2_000;

    /** Of more characters, none is a title. */
    private static final int LONGEST_TITLE = 60;

    private final Lexicon lexicon;
    private final EvenText text;
    private final Parts parts;
    private final MentionList found;
    private final ConceptTable concepts;
    private int[] lengths = {};
    private @Nullable Mentions words;
    private @Nullable Denials denials;
    private @Nullable Actors actors;
    private @Nullable Dismissals dismissals;
    private @Nullable Figures figures;
    private @Nullable Stretches quotes;
    private @Nullable Fitting fitting;

    ReadText(Lexicon lexicon, EvenText text, MentionList found) {
        this.lexicon = lexicon;
        this.text = text;
        this.parts = Splitter.split(text, found.startsOf(lexicon.roles().turn()));
        this.found = asked(found);
        this.concepts = new ConceptTable(this.found, text, parts, lexicon);
    }

    /** All but the marks of questions that their writer answers in the same breath: those ask nothing. */
    private MentionList asked(MentionList all) {
        int question = lexicon.roles().question();
        return all.has(question)
                ? all.without(
                        question,
                        start -> text.at(start) == '?'
                                && parts.sentenceCount() > 0
                                && start + 1 < parts.sentenceEnd(parts.sentenceAt(start)))
                : all;
    }

    /** Whether a concept is that of a number of things. */
    boolean isCount(int concept) {
        return lexicon.isCount(concept);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    EvenText text() {
        return text;
    }

    Parts parts() {
        return parts;
    }

    ConceptTable concepts() {
        return concepts;
    }

    /** How long a sentence is, as {@link #distance} has it, as far as any {@link Reach} asks. */
    int length(int sentence) {
        if (lengths.length == 0) {
            lengths = new int[parts.sentenceCount()];
        }
        // One more than the length, as 0 is not known yet.
        if (lengths[sentence] == 0) {
            lengths[sentence] =
                    text.distanceUpTo(Reach.FURTHEST, parts.sentenceStart(sentence), parts.sentenceEnd(sentence)) + 1;
        }
        return lengths[sentence] - 1;
    }

    /** Who is bound by a part; a part that names nobody goes on with whoever the sentence bound before. */
    Actor actor(int part) {
        return actors().of(part);
    }

    private Mentions words() {
        Mentions known = words;
        if (known == null) {
            known = Mentions.of(found);
            words = known;
        }
        return known;
    }

    private Actors actors() {
        Actors known = actors;
        if (known == null) {
            known = new Actors(text, words(), parts, lexicon.roles());
            actors = known;
        }
        return known;
    }

    private Denials denials() {
        Denials known = denials;
        if (known == null) {
            known = new Denials(text, words(), parts, lexicon.roles());
            denials = known;
        }
        return known;
    }

    /** Whether a text speaks of what stands at a place only to say that it does not hold. */
    public boolean isDismissed(Stretch place) {
        Dismissals known = dismissals;
        if (known == null) {
            known = new Dismissals(text, words(), parts, lexicon.roles(), denials());
            dismissals = known;
        }
        return known.dismiss(place);
    }

    /** What fits a pattern to this text, at its beginning; it serves one pattern at a time. */
    Fitting fitting(Pattern pattern) {
        Fitting known = fitting;
        if (known == null) {
            known = new Fitting(this, pattern);
            fitting = known;
        } else {
            known.begin(pattern);
        }
        return known;
    }

    /**
     * What fits a pattern to one sentence of this text, which it {@link Pattern#mayFit may fit}; it serves one pattern at a
     * time.
     */
    Fitting fitting(Pattern pattern, int sentence) {
        Fitting known = fitting(pattern);
        known.lookAt(sentence);
        return known;
    }

    /** Where a concept stands, together with others. */
    Mentions mentions(int concept) {
        return lexicon.isFigure(concept) ? figures().mentions() : words();
    }

    /** How often the text has one of some words. */
    int count(Choice choice) {
        int count = 0;
        for (int i = 0; i < choice.size(); i++) {
            count += words().behind(choice.concept(i)) - words().first(choice.concept(i));
        }
        return count;
    }

    /** Where the next one of some words starts at an index or behind it; {@link #NOWHERE} when there is none. */
    int nextOf(Choice choice, int index) {
        int next = NOWHERE;
        for (int i = 0; i < choice.size(); i++) {
            int mention = words().firstFrom(choice.concept(i), index);
            boolean found = mention < words().behind(choice.concept(i));
            next = found ? Math.min(next, words().start(mention)) : next;
        }
        return next;
    }

    Figures figures() {
        Figures known = figures;
        if (known == null) {
            known = Figures.in(text, lexicon.firstFigure());
            concepts.settle(known.mentions());
            figures = known;
        }
        return known;
    }

    /** Whether a share or a sum is still to be filled in. */
    public boolean hasOpenAmount() {
        return text.blanks().haveAmount();
    }

    /** Where numbers are still to be filled in. */
    public List<Stretch> openNumbers(Stretch stretch) {
        List<Stretch> open = new ArrayList<>();
        Blanks blanks = text.blanks();
        for (int i = 0; i < blanks.count(); i++) {
            Stretch blank = new Stretch(text.indexOf(blanks.start(i)), text.indexOf(blanks.end(i)));
            if (stretch.start() <= blank.start() && blank.end() <= stretch.end()) {
                open.add(blank);
            }
        }
        return open;
    }

    /** The whole text. */
    public Stretch whole() {
        return new Stretch(0, text.length());
    }

    /** Who is bound where a stretch stands: the first of its parts that names somebody says so. */
    public Actor actor(Stretch stretch) {
        for (int part = parts.at(stretch.start()); part < parts.count() && parts.start(part) < stretch.end(); part++) {
            if (actor(part) != Actor.UNKNOWN) {
                return actor(part);
            }
        }
        return Actor.UNKNOWN;
    }

    /** Whether any part of a stretch binds somebody. */
    public boolean binds(Actor actor, Stretch stretch) {
        for (int part = parts.at(stretch.start()); part < parts.count() && parts.start(part) < stretch.end(); part++) {
            if (actor(part) == actor) {
                return true;
            }
        }
        return false;
    }

    /** The sentence in which a stretch begins. */
    public Stretch sentence(Stretch stretch) {
        if (parts.count() == 0) {
            return whole();
        }
        int sentence = parts.sentence(parts.at(stretch.start()));
        return new Stretch(parts.sentenceStart(sentence), parts.sentenceEnd(sentence));
    }

    /** What stands behind a title such as "What we need from you:", where a stretch begins with one. */
    public Stretch behindTitle(Stretch stretch) {
        int end = Math.min(stretch.end(), stretch.start() + LONGEST_TITLE);
        for (int i = stretch.start(); i + 1 < end; i++) {
            if (text.at(i) == ':') {
                return new Stretch(i + 1, stretch.end());
            }
        }
        return stretch;
    }

    /** Where the sentence behind this one ends; its own end when it is the last. */
    public int endOfNext(Stretch sentence) {
        return endOfNext(sentence.end());
    }

    int endOfNext(int end) {
        return parts.count() == 0 || end >= text.length()
                ? end
                : Math.max(end, parts.sentenceEnd(parts.sentence(parts.at(end))));
    }

    /** The numbers inside a stretch, in order. */
    public List<Figure> figures(Stretch stretch) {
        return figures == null && hasNone(stretch) ? List.of() : figures().in(stretch);
    }

    /** Whether a glance shows that no number is in a stretch, which spares reading those of the whole text. */
    private boolean hasNone(Stretch stretch) {
        return stretch.end() - stretch.start() <= LONGEST_GLANCE
                && !text.hidesNumbers()
                && !text.isInWord(stretch.start())
                && !text.isInWord(stretch.end())
                && !text.numberPlaces().mayFind(stretch.start(), stretch.end());
    }

    /** Where a concept stands inside a stretch, in order. */
    public List<Stretch> places(String concept, Stretch stretch) {
        int number = lexicon.known(concept);
        List<Stretch> found = new ArrayList<>();
        if (!concepts.has(number)) {
            return found;
        }
        Mentions mentions = mentions(number);
        for (int i = mentions.firstFrom(number, stretch.start());
                i < mentions.behind(number) && mentions.start(i) < stretch.end();
                i++) {
            if (mentions.end(i) <= stretch.end()) {
                found.add(mentions.stretch(i));
            }
        }
        return found;
    }

    /** Where a concept stands inside a stretch and nothing denies it: a cap that is none is not here. */
    public List<Stretch> affirmed(String concept, Stretch stretch) {
        int number = lexicon.known(concept);
        List<Stretch> found = new ArrayList<>();
        if (!concepts.has(number)) {
            return found;
        }
        Mentions mentions = mentions(number);
        for (int i = mentions.firstFrom(number, stretch.start());
                i < mentions.behind(number) && mentions.start(i) < stretch.end();
                i++) {
            boolean denied = negator(mentions, i, stretch.start(), stretch.end()) != Denials.NONE;
            if (mentions.end(i) <= stretch.end() && !denied) {
                found.add(mentions.stretch(i));
            }
        }
        return found;
    }

    /** Whether a concept stands inside a stretch. */
    public boolean has(String concept, Stretch stretch) {
        int number = lexicon.known(concept);
        return concepts.has(number) && mentions(number).has(number, stretch.start(), stretch.end());
    }

    /** Two for every word in letters, one for every Chinese character between two places. */
    public int distance(int from, int to) {
        return text.distance(Math.min(from, to), Math.max(from, to));
    }

    /** Whether a place is behind another one and further than so much from it; sooner told than how far. */
    public boolean isFurther(int from, int to, int limit) {
        return text.isFurther(from, to, limit);
    }

    /** Where a stretch stands in the text that was read: the index of its first char, the one behind its last. */
    public Stretch inOriginal(Stretch stretch) {
        int start = text.origin(stretch.start());
        // Nothing at all, between two words that have a mark of emphasis between them, lies behind that mark.
        return new Stretch(start, Math.max(start, text.originEnd(stretch.end())));
    }

    /** What stands there. */
    public String words(Stretch stretch) {
        Stretch original = inOriginal(stretch);
        return text.original().substring(original.start(), original.end());
    }

    /** Whether a stretch stands in quotes that do not hold the whole text. */
    public boolean isQuoted(Stretch stretch) {
        Stretches known = quotes;
        if (known == null) {
            known = Stretches.of(Quotes.in(text));
            quotes = known;
        }
        return known.isInOne(stretch);
    }

    /**
     * The number, among the words, of the one that denies a mention; {@link Denials#NONE} when none does.
     *
     * @param from where the part or sentence starts that is looked at; a mention inside a smaller part is
     *     denied only there
     * @param to where it ends
     */
    int negator(Mentions mentions, int mention, int from, int to) {
        int part = parts.at(mentions.start(mention));
        boolean inside = mentions.end(mention) <= parts.end(part);
        return denials()
                .negator(
                        mentions.start(mention),
                        mentions.end(mention),
                        inside ? parts.start(part) : from,
                        inside ? parts.end(part) : to);
    }

    /** A mention by the name of its concept, and what denies it. */
    Evidence evidence(int concept, int mention, int from, int to) {
        int negator = negator(mentions(concept), mention, from, to);
        Optional<Stretch> denial = negator == Denials.NONE ? Optional.empty() : Optional.of(words().stretch(negator));
        return new Evidence(lexicon.name(concept), mentions(concept).stretch(mention), denial);
    }
}
