/**
 * Finds in running text what people write in many ways: words of three languages become concepts,
 * and patterns of concepts become meanings. The words, patterns and example sentences are the text
 * files under {@code resources/org/dealrisk/lexicon}. Imports {@code model} and
 * {@code unit}.
 *
 * <p>The way of a sentence: {@link org.dealrisk.clause.lexicon.EvenTextWriter} evens out its spelling and takes it apart
 * into pieces; {@link org.dealrisk.clause.lexicon.WordIndex} finds the words in it, of which {@link
 * org.dealrisk.clause.lexicon.Cover} leaves those that no longer one covers; {@link
 * org.dealrisk.clause.lexicon.Splitter} tells where it ends and parts. {@link
 * org.dealrisk.clause.lexicon.ConceptTable} has its concepts as bits, from which {@link
 * org.dealrisk.clause.lexicon.Sieve} tells the patterns that may fit, each of which waits for what {@link
 * org.dealrisk.clause.lexicon.Commonness few sentences} have: for most sentences there is none, and nothing more
 * is done. Only {@link org.dealrisk.clause.lexicon.Fitting}, which looks closely, asks where the words stand, who is
 * bound ({@link org.dealrisk.clause.lexicon.Actors}), what is denied ({@link org.dealrisk.clause.lexicon.Denials}) and
 * which numbers there are ({@link org.dealrisk.clause.lexicon.Figures}). Start reading at {@link
 * org.dealrisk.clause.lexicon.Lexicon}.
 */
@NullMarked
package org.dealrisk.clause.lexicon;

import org.jspecify.annotations.NullMarked;
