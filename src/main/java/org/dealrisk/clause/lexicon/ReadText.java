package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text, the concepts in it, and its sentences and their parts. Immutable. */
public final class ReadText {

    /**
     * A short Chinese word of denial belongs to what follows closely; an English one, or a Chinese phrase
     * such as 不負, to the next six words.
     */
    private static final int WIDE_REACH = 4;

    private static final int REACH = 12;

    /** "A guarantee of results is not given": three words between. */
    private static final int REACH_BACK = 6;

    private final Lexicon lexicon;
    private final EvenText text;
    private final List<List<Mention>> mentions;
    private final List<Figure> figures;
    private final List<Part> parts;
    private final List<Actor> actors;
    private final List<Stretch> quotes;

    /** @param mentions by the number of their concept, in order */
    ReadText(Lexicon lexicon, EvenText text, List<List<Mention>> mentions, List<Figure> figures) {
        this.lexicon = lexicon;
        this.text = text;
        this.mentions = List.copyOf(mentions);
        this.figures = List.copyOf(figures);
        this.parts = Splitter.split(text, in(whole(), lexicon.known("turn")));
        this.actors = Actors.of(this);
        this.quotes = Quotes.in(text);
    }

    /** A part of a sentence, as commas and words such as "but" part it. */
    record Part(Stretch stretch, Stretch sentence, int number) {

        /** The sentence as one part. */
        Part whole() {
            return new Part(sentence, sentence, number);
        }
    }

    List<Part> parts() {
        return parts;
    }

    EvenText text() {
        return text;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Who is bound by the part; a part that names nobody goes on with whoever the sentence bound before. */
    Actor actor(Part part) {
        return actors.get(part.number());
    }

    /** Who is bound where a stretch stands: the first of its parts that names somebody says so. */
    public Actor actor(Stretch stretch) {
        for (int number = parts.isEmpty() ? 0 : partAt(stretch.start()).number();
                number < parts.size() && parts.get(number).stretch().start() < stretch.end();
                number++) {
            if (actors.get(number) != Actor.UNKNOWN) {
                return actors.get(number);
            }
        }
        return Actor.UNKNOWN;
    }

    /** The whole text. */
    public Stretch whole() {
        return new Stretch(0, text.length());
    }

    /** The sentence in which a stretch begins. */
    public Stretch sentence(Stretch stretch) {
        return parts.isEmpty() ? whole() : partAt(stretch.start()).sentence();
    }

    /** Where the sentence behind this one ends; its own end when it is the last. */
    public int endOfNext(Stretch sentence) {
        return parts.isEmpty() || sentence.end() >= text.length()
                ? sentence.end()
                : Math.max(sentence.end(), partAt(sentence.end()).sentence().end());
    }

    /** The numbers inside a stretch, in order. */
    public List<Figure> figures(Stretch stretch) {
        return figures.stream()
                .filter(figure -> stretch.start() <= figure.start() && figure.end() <= stretch.end())
                .toList();
    }

    /** Where a concept stands inside a stretch, in order. */
    public List<Stretch> places(String concept, Stretch stretch) {
        return in(stretch, lexicon.known(concept)).stream()
                .map(mention -> new Stretch(mention.start(), mention.end()))
                .toList();
    }

    /** Two for every word in letters, one for every Chinese character between two places. */
    public int distance(int from, int to) {
        return text.distance(Math.min(from, to), Math.max(from, to));
    }

    /** Where a stretch stands in the text that was read: the index of its first char, the one behind its last. */
    public Stretch inOriginal(Stretch stretch) {
        return new Stretch(text.origin(stretch.start()), text.originEnd(stretch.end()));
    }

    /** What stands there. */
    public String words(Stretch stretch) {
        Stretch original = inOriginal(stretch);
        return text.original().substring(original.start(), original.end());
    }

    /** Whether a stretch stands in quotes that do not hold the whole text. */
    public boolean isQuoted(Stretch stretch) {
        return quotes.stream().anyMatch(quote -> quote.start() <= stretch.start() && stretch.end() <= quote.end());
    }

    /** Whether the text has the concept at all. */
    boolean has(int concept) {
        return !mentions.get(concept).isEmpty();
    }

    /** The mentions of a concept that lie inside a stretch, in order. */
    List<Mention> in(Stretch stretch, int concept) {
        List<Mention> all = mentions.get(concept);
        List<Mention> found = new ArrayList<>();
        for (int i = firstFrom(all, stretch.start());
                i < all.size() && all.get(i).start() < stretch.end();
                i++) {
            if (all.get(i).end() <= stretch.end()) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** A mention by the name of its concept, and what denies it. */
    Evidence evidence(Mention mention, Part scope) {
        Optional<Stretch> negator = negator(mention, partOf(mention, scope));
        return new Evidence(
                lexicon.name(mention.concept()), new Stretch(mention.start(), mention.end()), negator);
    }

    /** Whether a word that turns a meaning round belongs to the mention. */
    boolean isDenied(Mention mention, Part part) {
        return negator(mention, part).isPresent();
    }

    private Optional<Stretch> negator(Mention mention, Part part) {
        return before(mention, part, "not")
                .or(() -> before(mention, part, "not-far"))
                .or(() -> behind(mention, part))
                .map(negator -> new Stretch(negator.start(), negator.end()));
    }

    private Optional<Mention> before(Mention mention, Part part, String negation) {
        List<Mention> negators = mentions.get(lexicon.known(negation));
        for (int i = firstFrom(negators, mention.start()) - 1; i >= 0; i--) {
            Mention negator = negators.get(i);
            int between = text.distance(negator.end(), mention.start());
            if (negator.start() < part.stretch().start() || between > REACH) {
                break;
            }
            boolean close = negation.equals("not") && EvenText.isWide(text.at(negator.start()));
            int reach = close ? WIDE_REACH : REACH;
            if (negator.end() <= mention.start() && between <= reach) {
                return Optional.of(negator);
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> behind(Mention mention, Part part) {
        List<Mention> behind = mentions.get(lexicon.known("is-not"));
        int next = firstFrom(behind, mention.end());
        return Optional.of(next)
                .filter(at -> at < behind.size())
                .map(behind::get)
                .filter(negator -> negator.end() <= part.stretch().end()
                        && text.distance(mention.end(), negator.start()) <= REACH_BACK);
    }

    /** The part in which a mention stands, where parts are looked at one by one; else the scope that is looked at. */
    Part partOf(Mention mention, Part scope) {
        Part found = partAt(mention.start());
        return mention.end() <= found.stretch().end() ? found : scope;
    }

    /** The part at an index, or the last one before it. */
    private Part partAt(int index) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).stretch().start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.get(low);
    }

    private static int firstFrom(List<Mention> mentions, int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
