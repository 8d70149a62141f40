package org.dealrisk.yaml;

/**
 * What a document may cost before it is refused; no deal or rule pack comes near.
 *
 * @param characters length of the whole file in chars
 * @param depth how many mappings and lists may stand inside one another
 * @param nodes how many keys and values one document may hold, aliases counted as often as they repeat
 */
public record Limits(int characters, int depth, int nodes) {

    public static final Limits DEFAULT = new Limits(10_000_000, 50, 1_000_000);

    public Limits {
        if (characters < 1 || depth < 1 || nodes < 1) {
            throw new IllegalArgumentException("limits start at 1");
        }
    }
}
