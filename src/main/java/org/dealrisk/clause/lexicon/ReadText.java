package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text, the concepts in it, and its sentences and their parts. Immutable. */
public final class ReadText {

    private static final List<String> PREPOSITIONS = List.of("toward", "of");

    private final Lexicon lexicon;
    private final EvenText text;
    private final List<Mention> mentions;
    private final List<Figure> figures;
    private final List<Part> parts;

    ReadText(Lexicon lexicon, EvenText text, List<Mention> mentions, List<Figure> figures) {
        this.lexicon = lexicon;
        this.text = text;
        this.mentions = List.copyOf(mentions);
        this.figures = List.copyOf(figures);
        this.parts = Splitter.split(text, in(new Stretch(0, text.length()), lexicon.known("turn")));
    }

    /** Who is bound by a part of a sentence. */
    public enum Actor {
        US,
        THEM,
        BOTH,
        UNKNOWN;

        /** The words for whoever is bound; nobody is called unknown. */
        private String concept() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of a sentence, as commas and words such as "but" part it. */
    record Part(Stretch stretch, Stretch sentence, int number) {}

    List<Part> parts() {
        return parts;
    }

    EvenText text() {
        return text;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The whole text. */
    public Stretch whole() {
        return new Stretch(0, text.length());
    }

    /** The sentence in which a stretch begins. */
    public Stretch sentence(Stretch stretch) {
        return parts.stream()
                .map(Part::sentence)
                .filter(sentence -> sentence.start() <= stretch.start() && stretch.start() < sentence.end())
                .findFirst()
                .orElse(whole());
    }

    /** Where the sentence behind this one ends; its own end when it is the last. */
    public int endOfNext(Stretch sentence) {
        return parts.stream()
                .map(Part::sentence)
                .filter(next -> next.start() >= sentence.end())
                .findFirst()
                .orElse(sentence)
                .end();
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

    /** The part in which a mention stands. */
    Part partOf(Mention mention, Part near) {
        boolean inside = near.stretch().start() <= mention.start()
                && mention.end() <= near.stretch().end();
        if (inside && !near.stretch().equals(near.sentence())) {
            return near;
        }
        return parts.stream()
                .filter(part -> part.stretch().start() <= mention.start()
                        && mention.end() <= part.stretch().end())
                .findFirst()
                .orElse(near);
    }

    /** Whether a stretch stands in quotes that do not hold the whole text. */
    public boolean isQuoted(Stretch stretch) {
        return Quotes.in(text).stream()
                .anyMatch(quote -> quote.start() <= stretch.start() && stretch.end() <= quote.end());
    }

    /** The mentions of a concept that lie inside a stretch, in order. */
    List<Mention> in(Stretch stretch, int concept) {
        List<Mention> found = new ArrayList<>();
        for (int i = firstFrom(stretch.start()); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.start() >= stretch.end()) {
                break;
            }
            if (mention.concept() == concept && mention.end() <= stretch.end()) {
                found.add(mention);
            }
        }
        return found;
    }

    private int firstFrom(int start) {
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

    /** Whether a word that turns a meaning round belongs to the mention. */
    boolean isDenied(Mention mention, Part part) {
        for (Mention negator : in(part.stretch(), lexicon.known("not"))) {
            boolean before = negator.end() <= mention.start();
            // A Chinese word of denial belongs to what follows closely, an English one to what follows.
            int reach = EvenText.isWide(text.at(negator.start())) ? 4 : 12;
            if (before && text.distance(negator.end(), mention.start()) <= reach) {
                return true;
            }
        }
        for (Mention negator : in(part.stretch(), lexicon.known("is-not"))) {
            if (negator.start() >= mention.end() && text.distance(mention.end(), negator.start()) <= 6) {
                return true;
            }
        }
        return false;
    }

    /** Who is bound by the part; a part that names nobody goes on with whoever the sentence bound before. */
    public Actor actor(Part part) {
        for (int number = part.number(); number >= 0; number--) {
            Part earlier = parts.get(number);
            if (!earlier.sentence().equals(part.sentence())) {
                break;
            }
            Actor named = named(earlier);
            if (named != Actor.UNKNOWN) {
                return named;
            }
        }
        return Actor.UNKNOWN;
    }

    private Actor named(Part part) {
        int first = Integer.MAX_VALUE;
        Actor actor = Actor.UNKNOWN;
        for (Actor candidate : List.of(Actor.BOTH, Actor.US, Actor.THEM)) {
            for (Mention party : in(part.stretch(), lexicon.known(candidate.concept()))) {
                if (party.start() < first && acts(party, part)) {
                    first = party.start();
                    actor = candidate;
                }
            }
        }
        return actor;
    }

    /** Whether a party does something there, and is not one to whom or whose it is done. */
    private boolean acts(Mention party, Part part) {
        for (String name : PREPOSITIONS) {
            for (Mention preposition : in(part.stretch(), lexicon.known(name))) {
                boolean before = preposition.end() <= party.start()
                        && text.distance(preposition.end(), party.start()) <= 2
                        && name.equals("toward");
                boolean after = preposition.start() >= party.end()
                        && text.distance(party.end(), preposition.start()) == 0
                        && name.equals("of");
                if (before || after) {
                    return false;
                }
            }
        }
        return true;
    }
}
