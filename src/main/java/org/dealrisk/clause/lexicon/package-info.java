/**
 * Finds in running text what people write in many ways: words of three languages become concepts,
 * and patterns of concepts become meanings. The words, patterns and example sentences are the text
 * files under {@code resources/org/dealrisk/lexicon}. Imports {@code model} and
 * {@code unit}. Start reading at {@link
 * org.dealrisk.clause.lexicon.Lexicon}.
 */
@NullMarked
package org.dealrisk.clause.lexicon;

import org.jspecify.annotations.NullMarked;
