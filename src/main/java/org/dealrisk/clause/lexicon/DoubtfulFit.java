package org.dealrisk.clause.lexicon;

import java.util.List;

/**
 * Words that fit a pattern, although all the words around them say that there is hardly such a clause.
 *
 * @param fit the same without the doubt
 */
public record DoubtfulFit(Fit fit) implements Fit {

    @Override
    public Stretch place() {
        return fit.place();
    }

    @Override
    public int sentence() {
        return fit.sentence();
    }

    @Override
    public List<Evidence> evidence(ReadText text) {
        return fit.evidence(text);
    }

    @Override
    public boolean isDoubtful() {
        return true;
    }
}
