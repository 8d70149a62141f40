package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A meaning as a pattern of concepts: {@code us>promise!>result -if@before}.
 *
 * <p>Its terms stand in one part of a sentence, in any order. A term is one concept or several to
 * choose from ({@code a|b}), or several in this order: close to one another ({@code a>b}), next to
 * each other ({@code a+b}) or anywhere behind ({@code a>>b}). A concept with {@code !} must not be denied
 * there, one with {@code ~} must be. {@code -} before a term: it must not be there.
 *
 * <p>{@code @sentence}, {@code @before} (earlier in the sentence) and {@code @near} (in the sentence or
 * the next) let a term stand elsewhere. {@code by:us|unknown} says who is bound. With {@code sentence:}
 * in front, the whole sentence counts as one part; with {@code brief:} too, where the sentence is not
 * long, and with {@code note:} where it is short: words that are bound together in a note may have
 * nothing to do with one another in a long sentence of a contract.
 */
public final class Pattern {

    private final Reach reach;
    private final Term[] terms;
    private final Set<Actor> actors;
    private final int furthest;
    private final ConceptSet[] neededNear;
    private final ConceptSet[] neededInSentence;
    private final ConceptSet[] neededInPart;
    private final List<Choice> neededWords;
    private final ConceptSet[] neededNumbers;
    private final ConceptSet ruledOut;
    private final boolean asksWhoIsBound;

    /**
     * @param actors who may be bound
     * @param furthest how far the words of a find may reach, as a {@link Reach} has it
     */
    Pattern(Reach reach, List<Term> terms, Set<Actor> actors, int furthest) {
        this.reach = reach;
        this.terms = terms.toArray(new Term[0]);
        this.actors = actors;
        this.furthest = furthest;
        this.asksWhoIsBound = actors.size() < Actor.values().length;
        List<Choice> near = new ArrayList<>();
        List<Choice> inSentence = new ArrayList<>();
        List<Choice> inPart = new ArrayList<>();
        Growing out = new Growing();
        for (Term term : terms) {
            if (rulesOut(term)) {
                term.chain().get(0).addTo(out);
            }
            if (!term.absent()) {
                (term.scope() == Term.Scope.NEAR ? near : inSentence).addAll(term.chain());
                if (!reach.isWhole() && term.scope() == Term.Scope.PART) {
                    inPart.addAll(term.chain());
                }
            }
        }
        this.neededNear = sets(near);
        this.neededInSentence = sets(inSentence);
        this.neededInPart = sets(inPart);
        this.neededWords =
                inSentence.stream().filter(choice -> !choice.hasNumber()).toList();
        inSentence.removeAll(neededWords);
        this.neededNumbers = sets(inSentence);
        this.ruledOut = new ConceptSet(out.toArray());
    }

    /** Whether a sentence that has a concept of the term cannot fit, wherever in it the concept stands. */
    private boolean rulesOut(Term term) {
        boolean anywhere = term.scope() == Term.Scope.SENTENCE || term.scope() == Term.Scope.PART && reach.isWhole();
        return term.absent() && anywhere && term.chain().size() == 1 && !term.asksForNumbers() && !term.asksForDenial();
    }

    private static ConceptSet[] sets(List<Choice> choices) {
        ConceptSet[] sets = new ConceptSet[choices.size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = choices.get(i).set();
        }
        return sets;
    }

    /** Where the pattern fits, at most once in every part of a sentence. */
    public List<Stretch> in(ReadText text) {
        if (!mayFit(text)) {
            return List.of();
        }
        List<Stretch> places = new ArrayList<>();
        Fitting fitting = text.fitting(this);
        while (fitting.next()) {
            places.add(fitting.place());
        }
        return places;
    }

    /**
     * Tells where the pattern fits in one sentence.
     *
     * @param sentence by its number in the text
     */
    public void eachIn(ReadText text, int sentence, Consumer<Fit> fits) {
        Fitting fitting = text.fitting(this, sentence);
        while (fitting.next()) {
            fits.accept(fitting.fit());
        }
    }

    /**
     * Whether the pattern fits one sentence.
     *
     * @param sentence by its number in the text
     */
    public boolean isIn(ReadText text, int sentence) {
        return mayFit(text, sentence) && text.fitting(this, sentence).next();
    }

    /** Where the pattern fits first. */
    public Optional<Stretch> firstIn(ReadText text) {
        if (!mayFit(text)) {
            return Optional.empty();
        }
        Fitting fitting = text.fitting(this);
        return fitting.next() ? Optional.of(fitting.place()) : Optional.empty();
    }

    /** Whether the text has some concept of everything that has to be there. */
    boolean mayFit(ReadText text) {
        ConceptTable table = text.concepts();
        return areIn(neededInSentence, table, table.whole()) && areIn(neededNear, table, table.whole());
    }

    /**
     * Whether a sentence has some concept of everything that has to be there, and none that must not be. Numbers are
     * looked for only where it has the rest.
     */
    boolean mayFit(ReadText text, int sentence) {
        return areIn(neededInSentence, text.concepts(), sentence) && nothingHinders(text, sentence);
    }

    /** The same, where it is known that the sentence has some concept of each of the {@link #neededWords}. */
    boolean nothingHinders(ReadText text, int sentence) {
        ConceptTable table = text.concepts();
        if (!areIn(neededNear, table, table.whole())
                || table.hasAnyInside(sentence, ruledOut)
                || reach.isExceeded(text, sentence)) {
            return false;
        }
        if (neededNumbers.length == 0) {
            return true;
        }
        table.glance(sentence);
        return areIn(neededNumbers, table, sentence);
    }

    /** Whether a part of a sentence has some concept of everything that has to be there. */
    boolean mayFitPart(ReadText text, int part) {
        return neededInPart.length == 0
                || areIn(neededInPart, text.concepts(), text.concepts().part(part));
    }

    /** What every sentence has that the pattern fits, numbers left out. */
    List<Choice> neededWords() {
        return neededWords;
    }

    private static boolean areIn(ConceptSet[] choices, ConceptTable table, int row) {
        for (ConceptSet choice : choices) {
            if (!table.hasAny(row, choice)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence counts as one part. */
    boolean isWhole() {
        return reach.isWhole();
    }

    /** How far the words of a find may reach. */
    int furthest() {
        return furthest;
    }

    /** In an array that must not be changed. */
    Term[] terms() {
        return terms;
    }

    boolean binds(Actor actor) {
        return actors.contains(actor);
    }

    /** Whether it matters who is bound. */
    boolean asksWhoIsBound() {
        return asksWhoIsBound;
    }
}
