package org.dealrisk.clause.lexicon;

import java.util.Optional;

/**
 * A word by which a text fits a pattern.
 *
 * @param concept what the word stands for, by the name that the pattern has for it
 * @param place where the word stands
 * @param negator where the word stands that turns its meaning round; empty when none does
 */
public record Evidence(String concept, Stretch place, Optional<Stretch> negator) {}
